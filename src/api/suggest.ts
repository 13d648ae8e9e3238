import type { ActorNode, GraphStore, NameList } from '../graph/store.js';
import type { ApiContext } from './context.js';
import { distance } from './distance.js';

const MOST_WORDS = 3;
const MOST_FOUND = 50;
const MOST_SHOWN = 3;

/** Ids of up to three actors of the graph whose id, name or alias is near what was written, the nearest first; where there are none, of those whom the gazetteer knows by it. */
export async function suggestActors(written: string, context: ApiContext): Promise<string[]> {
  const near = await nearActors(written, context.graph);
  return near.length > 0 || written.trim() === '' ? near : knownToGazetteer(written, context);
}

/** In any spelling or script, by an office or an organ. */
async function knownToGazetteer(written: string, { resolveActor, loaders }: ApiContext): Promise<string[]> {
  const meant = resolveActor?.(written, { on: null, limit: MOST_SHOWN }) ?? [];
  const there = await Promise.all(meant.map(({ id }) => loaders.standIn.load(id)));
  return [...new Set(there.filter(id => id !== null))];
}

async function nearActors(written: string, graph: GraphStore): Promise<string[]> {
  const words = written.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(word => word.length > 1).slice(0, MOST_WORDS);
  const pages = await Promise.all([
    graph.actors({ id: [written.toUpperCase(), written.toLowerCase()] }, { first: 2 }),
    ...words.map(word => graph.actors({ name: word.slice(0, 3) }, { first: MOST_FOUND })),
  ]);
  return nearest(pages.flatMap(page => page.edges.map(({ node }) => [node.id, unlikenessOf(written, namesOf(node))] as const)));
}

/** Up to three names of a list that are near what was written, the nearest first. */
export async function suggestNames(written: string, list: NameList, graph: GraphStore): Promise<string[]> {
  const beginnings = new Set([written, written.toUpperCase(), written[0]?.toUpperCase() + written.slice(1).toLowerCase()].map(text => text.slice(0, written.length > 3 ? 3 : 1)));
  const found = (await Promise.all([...beginnings].filter(Boolean).map(beginning => graph.namesLike(list, beginning)))).flat();
  return nearest(found.map(name => [name, unlikenessOf(written, [name])] as const));
}

function nearest(found: readonly (readonly [string, number])[]): string[] {
  return [...new Map(found)].filter(([, unlike]) => unlike <= 0.5).sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_SHOWN).map(([name]) => name);
}

const namesOf = ({ id, name, aliases }: ActorNode): readonly string[] => [id, name, ...aliases];

/** 0 where one of the names is what was written, 1 where none has anything of it. */
function unlikenessOf(written: string, names: readonly string[]): number {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  return Math.min(...names.map(known => distance(plain(written), plain(known)) / Math.max(written.length, known.length)));
}
