import * as chrono from 'chrono-node';
import type { When } from '../../model/event.js';
import { overlaps } from '../../model/span.js';
import { DAY } from './reckoned.js';

/** What words that state a date mean; null where nothing says which day they count from: "on Friday" is then whichever Friday. */
export interface Reading {
  /** Of what has happened: "on Friday" is the last one. */
  readonly when: When | null;
  /** Of what is to happen: the next one. */
  readonly ahead: When | null;
}

/** Words of a text that state a date. */
export interface Found extends Reading {
  readonly start: number;
  readonly end: number;
}

const iso = (date: Date): string => date.toISOString().slice(0, 10);
const utc = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month - 1, day));

export const overlapsAny = (d: Found, others: readonly Found[]): boolean => others.some((other) => overlaps(d, other));

/** The dates that words state, written out or counted from the day of publication. */
export function statedIn(text: string, reference: Date): Found[] {
  const periods = !PERIODIC.test(text) ? [] : PERIODS.flatMap(({ pattern, read }) => [...text.matchAll(pattern)].map((m) => foundAt(m, read(m, reference))));
  const days = (ANCHORED.test(text) ? chrono.casual.parse(text, reference, { forwardDate: false }) : [])
    .filter((r) => ANCHORED.test(r.text))
    .map((r) => ({ start: r.index, end: r.index + r.text.length, ...readResult(r, reference) }))
    .filter((d) => d.when && !overlapsAny(d, periods));
  return [...periods, ...days];
}

export const foundAt = ({ index, 0: text }: RegExpMatchArray, when: When | null): Found => ({ start: index!, end: index! + text.length, when, ahead: when });

/** Words that fix a date; "78 days" and "three days after" do not. */
const ANCHORED = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)|today|tonight|yesterday|tomorrow|\bago\b|\blast\b|\bnext\b|\bthis\b|\d{4}|\d[/.-]\d/i;

/** One of these stands in all that PERIODS finds. */
const PERIODIC = /\b(?:week|month|year|(?:19|20)\d\d)\b/i;

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

function readResult(r: chrono.ParsedResult, reference: Date): Reading {
  return { when: placed(r, reference, -1), ahead: placed(r, reference, 1) };
}

/** -1 for the last such day, month or year, 1 for the next; the reference's own is both. */
type Toward = -1 | 1;

function placed({ text, start, end }: chrono.ParsedResult, reference: Date, toward: Toward): When | null {
  const basis = /\d{4}/.test(text) ? 'STATED' : 'RELATIVE';
  if (!start.isCertain('day') && !start.isCertain('weekday')) return start.isCertain('month') ? month(yearOf(start, reference, toward), start.get('month')!, basis) : null;
  const isFixed = /\b(?:last|next)\b/i.test(text);
  const dayOf = (c: chrono.ParsedComponents): string => iso(isFixed ? dateOf(c) : stepped(c, reference, toward));
  const [first, last] = [dayOf(start), end?.isCertain('day') ? dayOf(end) : ''];
  return { start: first, end: last < first ? first : last, precision: 'DAY', basis };
}

/** A month without a year: "in March" read in January is last year's, or this one's. */
function yearOf(c: chrono.ParsedComponents, reference: Date, toward: Toward): number {
  if (c.isCertain('year')) return c.get('year')!;
  const beyond = (c.get('month')! - (reference.getUTCMonth() + 1)) * toward < 0;
  return reference.getUTCFullYear() + (beyond ? toward : 0);
}

const dateOf = (c: chrono.ParsedComponents): Date => utc(c.get('year')!, c.get('month')!, c.get('day')!);

/** A weekday alone, or a day without its year, where chrono found one on the other side of the reference. */
function stepped(c: chrono.ParsedComponents, reference: Date, toward: Toward): Date {
  const [date, today] = [dateOf(c), Date.parse(iso(reference))];
  if ((date.getTime() - today) * toward >= 0) return date;
  if (c.isCertain('weekday') && !c.isCertain('day')) return new Date(date.getTime() + toward * 7 * DAY);
  return c.isCertain('month') && !c.isCertain('year') ? utc(c.get('year')! + toward, c.get('month')!, c.get('day')!) : date;
}
