import type { EventWhere, Interval, Tally } from '../../graph/store.js';
import { groupBy } from '../../model/group-by.js';
import { badInput } from '../errors.js';
import { stretchAround, stretches, type Stretch } from '../calendar.js';
import { shownTally, type ShownTally } from './tally.js';

const MOST_BUCKETS = 2000;
const MOST_CELLS = 20_000;

export interface TimeBucket extends Partial<Stretch> {
  readonly tally: ShownTally;
}

export interface Series {
  readonly key: string | null;
  readonly name: string | null;
  readonly total: ShownTally;
  readonly buckets: readonly TimeBucket[];
}

/**
 * The stretches over which tallies are shown: those of the filter's days, and wider where events began before or after; null for one without bounds.
 * @throws GraphQLError where they are too many
 */
export function stretchesOf(tallies: readonly Tally[], interval: Interval | null, { happened, AND = [] }: EventWhere): readonly (Stretch | null)[] {
  if (interval === null) return [null];
  const asked = [happened, ...AND.map(part => part.happened)].filter(range => range?.from !== undefined && range.to !== undefined)[0];
  const days = [...tallies.flatMap(({ bucket }) => bucket ?? []), ...(asked === undefined ? [] : [asked.from!, asked.to!])].sort();
  if (days.length === 0) return [];
  return stretches(days[0]!, days.at(-1)!, interval, MOST_BUCKETS) ?? tooMany(interval);
}

function tooMany(interval: Interval): never {
  throw badInput(`There are more than ${MOST_BUCKETS} buckets of a ${interval.toLowerCase()}: choose a longer interval, or fewer days with where.happened`, { argument: 'interval' });
}

/** Tallies spread over stretches, an empty one where nothing began. */
export function spread(tallies: readonly Tally[], over: readonly (Stretch | null)[], interval: Interval | null): readonly TimeBucket[] {
  const within = groupBy(tallies, ({ bucket }) => (interval === null ? undefined : bucket === null ? null : stretchAround(bucket, interval).from));
  return over.map(stretch => ({ ...stretch, tally: shownTally(within.get(stretch?.from) ?? []) }));
}

/** One series a group, the largest first; what is beyond `most` in a last one. */
export function seriesOf(tallies: readonly Tally[], over: readonly (Stretch | null)[], interval: Interval | null, most: number): readonly Series[] {
  if (over.length * (most + 1) > MOST_CELLS) throw badInput(`${over.length} buckets of ${most} series are too many: choose a longer interval, or fewer groups`, { argument: 'groups' });
  const known = [...groupBy(tallies.filter(({ key }) => key !== null), ({ key }) => key!)].map(([key, some]) => ({ key, name: some[0]!.name, some, events: shownTally(some).events }));
  const ranked = known.sort((a, b) => b.events - a.events || (a.key < b.key ? -1 : 1));
  const rest = ranked.slice(most).flatMap(({ some }) => some);
  const shown = [...ranked.slice(0, most), ...(rest.length === 0 ? [] : [{ key: null, name: null, some: rest }])];
  return shown.map(({ key, name, some }) => ({ key, name, total: shownTally(some), buckets: spread(some, over, interval) }));
}
