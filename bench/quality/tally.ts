import type { Read } from './match-events.js';

const share = (part: number, of: number): number | null => (of === 0 ? null : Math.round((1000 * part) / of) / 1000);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Precision, recall and F1 of events (kind and both sides); of those found right, status, day, place and dead; and texts without event left empty. */
export function tally(rows: readonly Read[]): object {
  const pairs = rows.flatMap(({ right }) => right);
  const [missed, extra] = [sum(rows.map((row) => row.missed.length)), sum(rows.map((row) => row.extra.length))];
  const silent = rows.filter(({ right, missed: some }) => right.length + some.length === 0);
  const of = (applies: (pair: (typeof pairs)[number]) => boolean, holds: (pair: (typeof pairs)[number]) => boolean): number | null => {
    const some = pairs.filter(applies);
    return share(some.filter(holds).length, some.length);
  };
  return {
    texts: rows.length, events: pairs.length + missed,
    precision: share(pairs.length, pairs.length + extra), recall: share(pairs.length, pairs.length + missed), f1: share(2 * pairs.length, 2 * pairs.length + missed + extra),
    leftEmpty: share(silent.filter((row) => row.extra.length === 0).length, silent.length),
    status: of(() => true, ([event, wanted]) => event.status === wanted.status),
    stage: of(([, wanted]) => wanted.stage !== null, ([event, wanted]) => event.stage === wanted.stage),
    speaker: of(() => true, ([event, wanted]) => (event.reports[0].claimedBy === null) === (wanted.claimedBy === null)),
    date: of(([, wanted]) => Boolean(wanted.date), ([{ when }, { date }]) => when?.start === date?.start && when?.end === date?.end),
    place: of(([, wanted]) => Boolean(wanted.place), ([{ place }, wanted]) => place?.name === wanted.place),
    dead: of(([, wanted]) => typeof wanted.dead === 'number', ([event, wanted]) => event.dead === wanted.dead),
  };
}
