import type { GraphQLResolveInfo } from 'graphql';
import type { EventWhere, Interval, TallyGroup } from '../../graph/store.js';
import type { ApiContext } from '../context.js';
import { readAmount } from '../connection.js';
import { readEventWhere, readMoment } from '../lists.js';
import { namesBeneath } from '../look-ahead.js';
import { once } from '../once.js';
import { shownTally, sumsFor } from './tally.js';
import { seriesOf, spread, stretchesOf } from './timeline.js';

export interface TimelineArgs {
  readonly where?: EventWhere | null;
  readonly interval?: Interval | null;
  readonly groupBy?: TallyGroup | null;
  readonly groups: number;
  readonly asOf?: string | null;
}

const MOST_GROUPS = 50;

/** What is not selected is not counted. */
export function askTimeline(args: TimelineArgs, context: ApiContext, info: GraphQLResolveInfo) {
  const groups = readAmount('groups', args.groups, MOST_GROUPS);
  const where = readEventWhere(args.where, context);
  const [interval, group, asOf] = [args.interval ?? null, args.groupBy ?? null, readMoment(args.asOf)];
  const tally = (by: TallyGroup | null, and: EventWhere = {}) => {
    const sums = sumsFor(namesBeneath(by === null ? ['total', 'undated', 'buckets'] : ['series'], info));
    return where.ask(known => context.graph.tally({ AND: [known, and] }, { interval, group: by, sums }, asOf));
  };
  const all = once(() => tally(null));
  const over = once(async () => stretchesOf(await all(), interval, await where.known()));
  return {
    from: async () => (await over())[0]?.from ?? null,
    to: async () => (await over()).at(-1)?.to ?? null,
    total: async () => shownTally(await all()),
    undated: async () => shownTally(interval === null ? await tally(null, UNDATED) : (await all()).filter(({ bucket }) => bucket === null)),
    buckets: async () => spread(await all(), await over(), interval),
    series: async () => (group === null ? [] : seriesOf(await tally(group), await over(), interval, groups)),
  };
}

const UNDATED: EventWhere = { NOT: { happened: { from: '0000' } } };
