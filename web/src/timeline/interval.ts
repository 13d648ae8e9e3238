import type { Interval } from '../api/documents.js';

const DAY_MS = 86_400_000;

/** Up to how many days each length of bucket is shown: about 60 to 120 buckets in all. */
const UP_TO: readonly (readonly [number, Interval])[] = [[92, 'DAY'], [600, 'WEEK'], [3_000, 'MONTH'], [10_000, 'QUARTER']];

/** The length of bucket that shows some days best. */
export function intervalFor(from: string, to: string): Interval {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS;
  return UP_TO.find(([most]) => days <= most)?.[1] ?? 'YEAR';
}
