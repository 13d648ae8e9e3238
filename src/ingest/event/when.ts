import type { When } from '../../model/event.js';
import type { Sentence } from '../text/sentence.js';
import { children, headAmong, tokensIn } from '../text/tree.js';
import { daysFrom, RECKONABLE, RECKONED } from './reckoned.js';
import { foundAt, overlapsAny, statedIn, type Found, type Reading } from './stated.js';

/** Words of a sentence that state a date. */
export interface StatedDate extends Reading {
  /** The token that heads the words. */
  readonly head: number;
  /** Last of their tokens. */
  readonly last: number;
}

/** Read from where no day is known that words count from. */
const SOME_DAY = '2000-01-01';

/**
 * Finds the dates of a sentence.
 * @param publishedAt ISO date; without it only written-out dates are known
 * @param day ISO date that the sentences before told of last: "the next day" counts from it, or from a day that the sentence states before
 */
export function findDates(s: Sentence, publishedAt: string | null, day: string | null): StatedDate[] {
  const stated = statedIn(s.text, new Date(publishedAt ?? SOME_DAY)).map((d) => (publishedAt || d.when?.basis !== 'RELATIVE' ? d : { ...d, when: null, ahead: null }));
  const reckoned = !RECKONABLE.test(s.text) ? [] : reckonedIn(s.text, (start) => lastDay(stated.filter((d) => d.end <= start)) ?? day);
  return [...stated.filter((d) => !overlapsAny(d, reckoned)), ...reckoned].flatMap((d) => {
    const tokens = tokensIn(s, { start: s.start + d.start, end: s.start + d.end });
    const head = headAmong(tokens);
    return head ? [{ when: d.when, ahead: d.ahead, head: head.index, last: tokens.at(-1)!.index }] : [];
  });
}

/** The tokens that head dates, or stand behind their prepositions: they name nobody. */
export const tokensOf = (s: Sentence, dates: readonly StatedDate[]): ReadonlySet<number> =>
  new Set(dates.flatMap(({ head }) => [head, ...children(s, head, 'pobj').map((t) => t.index)]));

/** The last single day of some dates; null where there is none. */
export const lastDay = (dates: readonly { readonly when: When | null }[]): string | null =>
  dates.map(({ when }) => when).filter((when) => when?.precision === 'DAY' && when.start === when.end).at(-1)?.start ?? null;

const reckonedIn = (text: string, from: (start: number) => string | null): Found[] =>
  RECKONED.flatMap(({ pattern, days }) => [...text.matchAll(pattern)].map((m) => {
    const day = from(m.index);
    return foundAt(m, day === null ? null : daysFrom(day, days(m)));
  }));
