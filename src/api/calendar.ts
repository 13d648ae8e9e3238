import type { Interval } from '../graph/store.js';

/** A stretch of days, both inclusive, as ISO dates. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

const day = (date: Date): string => date.toISOString().slice(0, 10);
const utc = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month, date));

/** First day of the interval around a date, and of the next. */
const BOUNDS: Readonly<Record<Interval, (year: number, month: number, date: number) => readonly [Date, Date]>> = {
  DAY: (y, m, d) => [utc(y, m, d), utc(y, m, d + 1)],
  WEEK: (y, m, d) => {
    const monday = d - ((utc(y, m, d).getUTCDay() + 6) % 7);
    return [utc(y, m, monday), utc(y, m, monday + 7)];
  },
  MONTH: (y, m) => [utc(y, m, 1), utc(y, m + 1, 1)],
  QUARTER: (y, m) => [utc(y, m - (m % 3), 1), utc(y, m - (m % 3) + 3, 1)],
  YEAR: y => [utc(y, 0, 1), utc(y + 1, 0, 1)],
};

/** The interval that an ISO date, month or year begins in. */
export function stretchAround(date: string, interval: Interval): Stretch {
  const [year, month = 1, dayOfMonth = 1] = date.split('-').map(Number) as [number, number?, number?];
  const [from, next] = BOUNDS[interval](year, month - 1, dayOfMonth);
  return { from: day(from), to: day(new Date(next.getTime() - 1)) };
}

/** All intervals from that of one date to that of another; null where there are more than `most`. */
export function stretches(from: string, to: string, interval: Interval, most: number): readonly Stretch[] | null {
  const found = [stretchAround(from, interval)];
  while (found.at(-1)!.to < to) {
    if (found.length === most) return null;
    const [year, month, date] = found.at(-1)!.to.split('-').map(Number) as [number, number, number];
    found.push(stretchAround(day(utc(year, month - 1, date + 1)), interval));
  }
  return found;
}
