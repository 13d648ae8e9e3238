import type { EventWhere, Interval, TallyGroup } from '../../graph/store.js';
import type { ApiContext } from '../context.js';
import { readAmount } from '../connection.js';
import { readEventWhere, readMoment } from '../lists.js';
import { once } from '../once.js';
import { shownTally } from './tally.js';
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
export async function askTimeline(args: TimelineArgs, context: ApiContext) {
  const groups = readAmount('groups', args.groups, MOST_GROUPS);
  const where = await readEventWhere(args.where, context);
  const [interval, group, asOf] = [args.interval ?? null, args.groupBy ?? null, readMoment(args.asOf)];
  const all = once(() => context.graph.tally(where, { interval, group: null }, asOf));
  const over = once(async () => stretchesOf(await all(), interval, where));
  return {
    from: async () => (await over())[0]?.from ?? null,
    to: async () => (await over()).at(-1)?.to ?? null,
    total: async () => shownTally(await all()),
    undated: async () => shownTally(interval === null ? await context.graph.tally({ AND: [where, UNDATED] }, { interval, group: null }, asOf) : (await all()).filter(({ bucket }) => bucket === null)),
    buckets: async () => spread(await all(), await over(), interval),
    series: async () => (group === null ? [] : seriesOf(await context.graph.tally(where, { interval, group }, asOf), await over(), interval, groups)),
  };
}

const UNDATED: EventWhere = { NOT: { happened: { from: '0000' } } };
