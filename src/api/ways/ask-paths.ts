import type { ActorRef, EventWhere } from '../../graph/store.js';
import { readAmount } from '../connection.js';
import type { ApiContext } from '../context.js';
import { badInput } from '../errors.js';
import { knownActor } from '../known.js';
import { readEventWhere } from '../lists.js';
import { edgesOf, linksOf, type Link } from './edges.js';
import { findWays, type Way } from './find-paths.js';

const MOST_HOPS = 4;
const MOST_PATHS = 50;
/** An actor that deals with more others than this joins everyone to everyone, and so tells nothing. */
const HUB = 500;
/** Actors that are looked behind at once, the strongest. */
const WIDEST = 100;

export interface PathsArgs {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly where?: EventWhere | null;
  readonly avoid?: readonly string[] | null;
  readonly first: number;
}

export async function askPaths(args: PathsArgs, context: ApiContext) {
  const [maxHops, first] = [readAmount('maxHops', args.maxHops, MOST_HOPS), readAmount('first', args.first, MOST_PATHS)];
  const [from, to] = await Promise.all([knownActor(args.from, context), knownActor(args.to, context)]);
  if (from.id === to.id) throw badInput('from and to are one: name two', { argument: 'to', value: args.to });
  const avoided = new Set((await Promise.all((args.avoid ?? []).map(id => knownActor(id, context)))).map(({ id }) => id));
  const events = await readEventWhere(args.where, context).known();
  const explored = await explore(from, to, maxHops, events, avoided, context);
  const { ways, truncated } = findWays(explored.links, { from: from.id, to: to.id, maxHops, passes: ({ id }) => !avoided.has(id) && !explored.hubs.has(id) });
  return { paths: ways.slice(0, first).map(way => pathOf(from, way)), truncated: truncated || explored.truncated, stoppedAt: [...explored.hubs.values()] };
}

interface Explored {
  readonly links: ReadonlyMap<string, readonly Link[]>;
  readonly hubs: ReadonlyMap<string, ActorRef>;
  readonly truncated: boolean;
}

/** Looks from both ends in turn: every way of so many hops then has each step read from one side or the other. */
async function explore(from: ActorRef, to: ActorRef, maxHops: number, events: EventWhere, avoided: ReadonlySet<string>, context: ApiContext): Promise<Explored> {
  const links = new Map<string, readonly Link[]>();
  const hubs = new Map<string, ActorRef>();
  const frontiers: (readonly ActorRef[])[] = [[from], [to]];
  let truncated = false;
  for (let hop = 0; hop < maxHops; hop++) {
    const side = hop % 2;
    const frontier = frontiers[side]!.slice(0, WIDEST);
    const edges = await edgesOf(frontier.map(({ id }) => id), events, context.graph);
    truncated ||= edges.truncated || frontier.length < frontiers[side]!.length;
    for (const [id, found] of linksOf(edges.relations)) links.set(id, [...(links.get(id) ?? []), ...found.filter(link => !links.get(id)?.some(({ actor }) => actor.id === link.actor.id))]);
    if (hop === maxHops - 1) break; // whom the last hop leads to, no way goes through
    const next = onward(frontier, links).filter(({ id }) => id !== from.id && id !== to.id && !avoided.has(id) && !hubs.has(id));
    for (const hub of await hubsAmong(next, context)) hubs.set(hub.id, hub);
    frontiers[side] = next.filter(({ id }) => !hubs.has(id));
  }
  return { links, hubs, truncated };
}

/** Whom a frontier leads to, those over the strongest links first. */
function onward(frontier: readonly ActorRef[], links: ReadonlyMap<string, readonly Link[]>): readonly ActorRef[] {
  const found = frontier.flatMap(({ id }) => links.get(id) ?? []).sort((a, b) => b.events - a.events);
  return [...new Map(found.map(({ actor }) => [actor.id, actor])).values()];
}

async function hubsAmong(actors: readonly ActorRef[], { graph }: ApiContext): Promise<readonly ActorRef[]> {
  if (actors.length === 0) return [];
  const counts = await graph.countNeighbours(actors.map(({ id }) => id));
  return actors.filter(({ id }) => (counts.get(id) ?? 0) > HUB);
}

const pathOf = (from: ActorRef, { links }: Way) => ({
  hops: links.length,
  steps: links.map(({ actor, relations }, index) => ({ from: index === 0 ? from : links[index - 1]!.actor, to: actor, relations })),
});
