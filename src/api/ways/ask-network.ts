import type { ActorRef, EventWhere, Participant } from '../../graph/store.js';
import { happenedUnlessSaid, isAllThatHappened } from '../../graph/where.js';
import { MOST_ACTORS, readAmount } from '../connection.js';
import type { ApiContext } from '../context.js';
import { badInput } from '../errors.js';
import { knownActor } from '../known.js';
import { readEventWhere } from '../lists.js';
import { once } from '../once.js';
import { dealings, hiddenBehind, strongestAround, tiesAmong } from './ties.js';

const MOST_STARTS = 100;
const MOST_TIES = 20_000;
/** Most sums, of a kind between two actors each, that are read at once. */
const MOST_ROWS = 100_000;

export interface NetworkArgs {
  readonly around?: readonly string[] | null;
  readonly where?: EventWhere | null;
  readonly first: number;
}

/** Some actors to show, and how many are left out. */
interface Cast {
  readonly actors: readonly Participant[];
  hidden(): Promise<number>;
}

/** The actors first, then all that they do with whomever; what is not selected is not read. */
export async function askNetwork(args: NetworkArgs, context: ApiContext) {
  const first = readAmount('first', args.first, MOST_ACTORS);
  const events = happenedUnlessSaid(await readEventWhere(args.where, context).known());
  const { actors, hidden } = args.around == null ? await foremost(events, first, context) : await around(args.around, events, first, context);
  const ids = new Set(actors.map(({ actor }) => actor.id));
  const standing = args.around == null && isAllThatHappened(events);
  const rows = once(async () => {
    if (ids.size === 0) return [];
    return standing ? context.graph.standingTies([...ids], MOST_ROWS) : context.graph.ties(withAny([...ids], events), MOST_ROWS);
  });
  const ties = once(async () => tiesAmong(ids, await rows()));
  const behind = once(async () => (standing ? others([...ids], first, context) : hiddenBehind(ids, await rows())));
  return {
    actors: actors.map(({ actor, events: number }) => ({ actor, events: number, hidden: async () => (await behind()).get(actor.id) ?? 0 })),
    ties: async () => (await ties()).slice(0, MOST_TIES),
    hiddenActors: hidden,
    hiddenTies: async () => Math.max(0, (await ties()).length - MOST_TIES),
    truncated: async () => (await rows()).length >= MOST_ROWS,
  };
}

const withAny = (participant: readonly string[], events: EventWhere): EventWhere => ({ AND: [{ participant }, events] });

/** With how many others the foremost have relations; with none where they are all that there are. */
const others = async (ids: readonly string[], first: number, { graph }: ApiContext): Promise<ReadonlyMap<string, number>> =>
  ids.length < first ? new Map() : graph.countNeighbours(ids, ids);

async function foremost(events: EventWhere, first: number, { graph }: ApiContext): Promise<Cast> {
  const actors = await graph.participants(events, first);
  return { actors, hidden: async () => (actors.length < first ? 0 : await graph.countParticipants(events) - actors.length) };
}

async function around(ids: readonly string[], events: EventWhere, first: number, context: ApiContext): Promise<Cast> {
  readAmount('around', ids.length, MOST_STARTS);
  const known = await Promise.all(ids.map(id => knownActor(id, context)));
  const starts = new Map<string, ActorRef>(known.map(actor => [actor.id, actor]));
  if (starts.size > first) throw badInput(`first must be at least ${starts.size}, so that all of around are among the actors`, { argument: 'first', value: first });
  const others = strongestAround(starts, dealings(await context.graph.ties(withAny([...starts.keys()], events), MOST_ROWS)));
  const shown = [...starts.keys(), ...others].slice(0, first);
  const found = new Map((await context.graph.participants(withAny(shown, events), first, shown)).map(each => [each.actor.id, each]));
  const actors = shown.flatMap(id => found.get(id) ?? (starts.has(id) ? [{ actor: starts.get(id)!, events: 0 }] : []));
  return { actors, hidden: async () => starts.size + others.length - shown.length };
}
