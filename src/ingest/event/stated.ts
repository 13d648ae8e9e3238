import * as chrono from 'chrono-node';
import type { When } from '../../model/event.js';
import type { Precision } from '../../model/kinds.js';
import { overlaps } from '../../model/span.js';
import { DAY } from './reckoned.js';

/** Words of a text that state a date. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly when: When | null;
}

const iso = (date: Date): string => date.toISOString().slice(0, 10);
const utc = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month - 1, day));

export const overlapsAny = (d: Found, others: readonly Found[]): boolean => others.some((other) => overlaps(d, other));

/** The dates that words state, written out or counted from the day of publication. */
export function statedIn(text: string, reference: Date): Found[] {
  const periods = PERIODS.flatMap(({ pattern, read }) => [...text.matchAll(pattern)].map((m) => foundAt(m, read(m, reference))));
  const days = (ANCHORED.test(text) ? chrono.casual.parse(text, reference, { forwardDate: false }) : [])
    .filter((r) => ANCHORED.test(r.text))
    .map((r) => ({ start: r.index, end: r.index + r.text.length, when: readResult(r, reference) }))
    .filter((d) => d.when && !overlapsAny(d, periods));
  return [...periods, ...days];
}

export const foundAt = ({ index, 0: text }: RegExpMatchArray, when: When | null): Found => ({ start: index!, end: index! + text.length, when });

/** Words that fix a date; "78 days" and "three days after" do not. */
const ANCHORED = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)|today|tonight|yesterday|tomorrow|\bago\b|\blast\b|\bnext\b|\bthis\b|\d{4}|\d[/.-]\d/i;

/** Periods that chrono gives as one day or not at all. */
const PERIODS: readonly { pattern: RegExp; read: (m: RegExpMatchArray, reference: Date) => When }[] = [
  { pattern: /\b(this|last|next)\s+week\b/gi, read: (m, ref) => week(ref, OFFSET[m[1]!.toLowerCase()]!) },
  { pattern: /\b(this|last|next)\s+month\b/gi, read: (m, ref) => month(ref.getUTCFullYear(), ref.getUTCMonth() + 1 + OFFSET[m[1]!.toLowerCase()]!, 'RELATIVE') },
  { pattern: /\b(this|last|next)\s+year\b/gi, read: (m, ref) => year(ref.getUTCFullYear() + OFFSET[m[1]!.toLowerCase()]!, 'RELATIVE') },
  { pattern: /\b(?:in|since|during|of|from|until|by|early|late|mid-?)\s+((?:19|20)\d\d)\b(?!\s*(?:people|troops|soldiers|billion|million))/gi, read: (m) => year(Number(m[1]), 'STATED') },
];
const OFFSET: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

function week(ref: Date, offset: number): When {
  const monday = new Date(ref.getTime() - ((ref.getUTCDay() + 6) % 7) * DAY + offset * 7 * DAY);
  return { start: iso(monday), end: iso(new Date(monday.getTime() + 6 * DAY)), precision: 'WEEK', basis: 'RELATIVE' };
}

function month(y: number, m: number, basis: When['basis']): When {
  return { start: iso(utc(y, m, 1)), end: iso(new Date(utc(y, m + 1, 1).getTime() - DAY)), precision: 'MONTH', basis };
}

const year = (y: number, basis: When['basis']): When => ({ start: `${y}-01-01`, end: `${y}-12-31`, precision: 'YEAR', basis });

function readResult(r: chrono.ParsedResult, reference: Date): When | null {
  const c = r.start;
  const relative = !/\d{4}/.test(r.text);
  if (!c.isCertain('day') && !c.isCertain('weekday')) {
    if (!c.isCertain('month')) return null;
    return month(pastYear(c, reference), c.get('month')!, relative ? 'RELATIVE' : 'STATED');
  }
  const start = dayOf(c, reference);
  const end = r.end?.isCertain('day') ? dayOf(r.end, reference) : start;
  const precision: Precision = 'DAY';
  return { start: iso(start), end: iso(end < start ? start : end), precision, basis: relative ? 'RELATIVE' : 'STATED' };
}

/** A month without a year is the last such month: "in March" read in January is last year's. */
function pastYear(c: chrono.ParsedComponents, reference: Date): number {
  const y = c.get('year')!;
  if (c.isCertain('year')) return y;
  const [now, month] = [reference.getUTCFullYear(), reference.getUTCMonth() + 1];
  return y > now ? now - (c.get('month')! > month ? 1 : 0) : y - (y === now && c.get('month')! > month ? 1 : 0);
}

/** A weekday alone is the last such day, the day of publication included. */
function dayOf(c: chrono.ParsedComponents, reference: Date): Date {
  const date = utc(c.get('year')!, c.get('month')!, c.get('day')!);
  const bare = c.isCertain('weekday') && !c.isCertain('day');
  if (bare && date.getTime() > utc(reference.getUTCFullYear(), reference.getUTCMonth() + 1, reference.getUTCDate()).getTime()) return new Date(date.getTime() - 7 * DAY);
  return date;
}
