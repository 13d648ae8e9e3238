import type { When } from '../../model/event.js';

const COUNT = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
export const DAY = 86_400_000;
const PART_OF_DAY = 'day|morning|afternoon|evening|night';
const EARLIER_END = String.raw`(?:earlier|previously|before(?=\s*(?:[.,;]|$)))`;

/** A pattern for how many: "a", "three", "12"; `amount` reads it. */
export const COUNTED = `a|${COUNT.join('|')}|\\d+`;

/** @param words as `COUNTED` finds them */
export function amount(words: string): number {
  const word = words.toLowerCase();
  if (word === 'a') return 1;
  return COUNT.includes(word) ? COUNT.indexOf(word) + 1 : Number(word);
}

/** The day so many days on. @param day ISO date */
export function daysFrom(day: string, days: number): When {
  const at = new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
  return { start: at, end: at, precision: 'DAY', basis: 'RELATIVE' };
}

/** One of these stands in all that RECKONED finds: looking for them first is cheaper than looking for each. */
export const RECKONABLE = new RegExp(String.raw`\b(?:hours|minutes|days?|${PART_OF_DAY})\b`, 'i');

/** Words that count from the day told of last, and how many days. */
export const RECKONED: readonly { readonly pattern: RegExp; readonly days: (m: RegExpMatchArray) => number }[] = [
  { pattern: /\b(?:hours|minutes) (?:later|afterwards|earlier|before(?=\s*[.,;]))/gi, days: () => 0 },
  { pattern: new RegExp(String.raw`\b(?:later |earlier )?(?:that|(?:on )?the same) (?:${PART_OF_DAY})\b`, 'gi'), days: () => 0 },
  { pattern: new RegExp(String.raw`\bthe (?:next|following) (?:${PART_OF_DAY})\b`, 'gi'), days: () => 1 },
  { pattern: new RegExp(String.raw`\bthe previous (?:${PART_OF_DAY})\b|\bthe (?:day|night) before(?=\s*(?:[.,;]|$))`, 'gi'), days: () => -1 },
  { pattern: new RegExp(String.raw`\b(${COUNTED}) days? (?:later|afterwards)\b`, 'gi'), days: (m) => amount(m[1]!) },
  { pattern: new RegExp(String.raw`\b(${COUNTED}) days? ${EARLIER_END}`, 'gi'), days: (m) => -amount(m[1]!) },
];
