import type { ActorRef, EventWhere, RelationNode } from '../../graph/store.js';
import { readAmount } from '../connection.js';
import type { ApiContext } from '../context.js';
import { knownActor } from '../known.js';
import { readEventWhere } from '../lists.js';
import { edgesOf, linksOf, type Link } from './edges.js';

const MOST_STARTS = 20;
const MOST_DEPTH = 3;
const MOST_PER_NODE = 100;
const MOST_NODES = 500;

export interface NeighbourhoodArgs {
  readonly ids: readonly string[];
  readonly depth: number;
  readonly perNode: number;
  readonly where?: EventWhere | null;
}

interface Seen {
  readonly actor: ActorRef;
  readonly depth: number;
}

/** Level after level, one reading of the graph each, and one more for what lies beyond the last. */
export async function askNeighbourhood(args: NeighbourhoodArgs, context: ApiContext) {
  readAmount('ids', args.ids.length, MOST_STARTS);
  const [depth, perNode] = [readAmount('depth', args.depth, MOST_DEPTH), readAmount('perNode', args.perNode, MOST_PER_NODE)];
  const starts = await Promise.all([...new Set(args.ids)].map(id => knownActor(id, context)));
  const events = await readEventWhere(args.where, context).known();
  const seen = new Map<string, Seen>(starts.map(actor => [actor.id, { actor, depth: 0 }]));
  const links = new Map<string, readonly Link[]>();
  let truncated = false;
  for (let level = 0, frontier = [...seen.keys()]; level <= depth && frontier.length > 0; level++) {
    const edges = await edgesOf(frontier, events, context.graph);
    const found = linksOf(edges.relations);
    frontier.forEach(id => links.set(id, found.get(id) ?? []));
    const next = level === depth ? [] : newcomers(frontier, links, perNode, seen);
    const admitted = next.slice(0, MOST_NODES - seen.size);
    truncated ||= edges.truncated || admitted.length < next.length;
    admitted.forEach(actor => seen.set(actor.id, { actor, depth: level + 1 }));
    frontier = admitted.map(({ id }) => id);
  }
  return { nodes: [...seen.values()].map(node => ({ ...node, hidden: hiddenBehind(links.get(node.actor.id) ?? [], seen) })), relations: relationsAmong(seen, links), truncated };
}

/** The strongest neighbours of each actor that are not there yet, in the order of the actors. */
function newcomers(frontier: readonly string[], links: ReadonlyMap<string, readonly Link[]>, perNode: number, seen: ReadonlyMap<string, Seen>): readonly ActorRef[] {
  const strongest = frontier.flatMap(id => links.get(id)!.slice(0, perNode).map(({ actor }) => actor));
  return [...new Map(strongest.filter(({ id }) => !seen.has(id)).map(actor => [actor.id, actor])).values()];
}

const hiddenBehind = (links: readonly Link[], seen: ReadonlyMap<string, Seen>): number => links.filter(({ actor }) => !seen.has(actor.id)).length;

function relationsAmong(seen: ReadonlyMap<string, Seen>, links: ReadonlyMap<string, readonly Link[]>): readonly RelationNode[] {
  const among = [...links.values()].flatMap(some => some.filter(({ actor }) => seen.has(actor.id)).flatMap(({ relations }) => relations));
  return [...new Map(among.map(relation => [relation.id, relation])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
