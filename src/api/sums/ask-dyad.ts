import type { GraphQLResolveInfo } from 'graphql';
import type { ActorNode, EventWhere, Interval, Tally } from '../../graph/store.js';
import { happenedUnlessSaid } from '../../graph/where.js';
import type { EventKind, QuadClass } from '../../model/kinds.js';
import { groupBy } from '../../model/group-by.js';
import type { PageArgs } from '../connection.js';
import type { ApiContext } from '../context.js';
import { badInput } from '../errors.js';
import { knownActor } from '../known.js';
import { listEvents, readEventWhere } from '../lists.js';
import { once } from '../once.js';
import { shownTally } from './tally.js';
import { spread, stretchesOf } from './timeline.js';

export interface DyadArgs {
  readonly a: string;
  readonly b: string;
  readonly where?: EventWhere | null;
  readonly wholeCountries: boolean;
  readonly interval: Interval;
}

/** One of the two, as who acts and as towards whom. */
interface Party {
  readonly source: EventWhere;
  readonly target: EventWhere;
}

export async function askDyad(args: DyadArgs, context: ApiContext) {
  const [a, b] = await Promise.all([knownActor(args.a, context), knownActor(args.b, context)]);
  const [one, other] = args.wholeCountries ? [countryOf(a, 'a'), countryOf(b, 'b')] : [itself(a), itself(b)];
  if (JSON.stringify(one) === JSON.stringify(other)) throw badInput('a and b are one: name two', { argument: 'b', value: args.b });
  const given = happenedUnlessSaid(await readEventWhere(args.where, context).known());
  const side = (...parties: readonly EventWhere[]) => createSide({ AND: [...parties, given] }, args.interval, context);
  const [aToB, bToA, together] = [side(one.source, other.target), side(other.source, one.target), side(one.source, other.source)];
  return {
    a, b, aToB, bToA, together,
    initiative: async () => share((await aToB.total()).events, (await bToA.total()).events),
    buckets: async () => {
      const tallies = await Promise.all([aToB.tallies(), bToA.tallies(), together.tallies()]);
      const over = stretchesOf(tallies.flat(), args.interval, given);
      const [there, back, both] = tallies.map(some => spread(some, over, args.interval)) as [Spread, Spread, Spread];
      return over.map((stretch, index) => ({ ...stretch, aToB: there[index]!.tally, bToA: back[index]!.tally, together: both[index]!.tally }));
    },
  };
}

type Spread = ReturnType<typeof spread>;

const itself = ({ id }: ActorNode): Party => ({ source: { source: [id] }, target: { target: [id] } });

function countryOf({ id, country }: ActorNode, argument: 'a' | 'b'): Party {
  if (country === null) throw badInput(`'${id}' belongs to no country: leave wholeCountries out`, { argument, value: id });
  return { source: { sourceCountry: [country] }, target: { targetCountry: [country] } };
}

const share = (part: number, rest: number): number | null => (part + rest === 0 ? null : part / (part + rest));

function createSide(where: EventWhere, interval: Interval, { graph }: ApiContext) {
  const tallies = once(() => graph.tally(where, { interval, group: null }));
  const ranked = async <K extends string>(group: 'KIND' | 'QUAD') =>
    [...groupBy(await graph.tally(where, { interval: null, group }), ({ key }) => key as K)].map(([key, some]) => ({ key, tally: shownTally(some as readonly Tally[]) }))
      .sort((x, y) => y.tally.events - x.tally.events || (x.key < y.key ? -1 : 1));
  return {
    where,
    tallies,
    total: async () => shownTally(await tallies()),
    kinds: async () => (await ranked<EventKind>('KIND')).map(({ key, tally }) => ({ kind: key, tally })),
    quads: async () => {
      const quads = await ranked<QuadClass>('QUAD');
      const all = quads.reduce((sum, { tally }) => sum + tally.events, 0);
      return quads.map(({ key, tally }) => ({ quad: key, share: tally.events / all, tally }));
    },
  };
}

export const dyadResolvers = {
  DyadSide: {
    events: ({ where }: ReturnType<typeof createSide>, args: PageArgs, context: ApiContext, info: GraphQLResolveInfo) => listEvents(args, context, info, where),
  },
};
