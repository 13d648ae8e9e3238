import type { ActorNode, GraphStore } from '../graph/store.js';
import { distance } from './distance.js';

const MOST_WORDS = 3;
const MOST_FOUND = 50;
const MOST_SHOWN = 3;

/** Ids of up to three actors whose id, name or alias is near what was written, the nearest first. */
export async function suggestActors(written: string, graph: GraphStore): Promise<string[]> {
  const words = written.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(word => word.length > 1).slice(0, MOST_WORDS);
  const pages = await Promise.all([
    graph.actors({ id: [written.toUpperCase(), written.toLowerCase()] }, { first: 2 }),
    ...words.map(word => graph.actors({ name: word.slice(0, 3) }, { first: MOST_FOUND })),
  ]);
  const found = new Map(pages.flatMap(page => page.edges.map(({ node }) => [node.id, unlikeness(written, node)] as const)));
  return [...found].filter(([, unlike]) => unlike <= 0.5).sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_SHOWN).map(([id]) => id);
}

/** 0 where one of its names is what was written, 1 where none has anything of it. */
function unlikeness(written: string, { id, name, aliases }: ActorNode): number {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  return Math.min(...[id, name, ...aliases].map(known => distance(plain(written), plain(known)) / Math.max(written.length, known.length)));
}
