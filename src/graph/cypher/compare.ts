import type { Range } from '../where.js';
import type { Binder } from './statement.js';

/** Predicates of a filter's fields; a field that is left out asks nothing. */
type Predicates = readonly string[];

/** An empty list has no type in a parameter, and nothing is in it. */
export const isIn = (expression: string, values: readonly string[], { bind }: Binder): string =>
  values.length === 0 ? 'false' : `${expression} IN ${bind(values)}`;

export const oneOf = (expression: string, values: readonly string[] | undefined, binder: Binder): Predicates =>
  values === undefined ? [] : [isIn(expression, values, binder)];

export const beginsWithAny = (expression: string, values: readonly string[] | undefined, { bind }: Binder): Predicates =>
  values === undefined ? [] : [`(${values.map((value) => `${expression} STARTS WITH ${bind(value)}`).join(' OR ') || 'false'})`];

export const within = (expression: string, range: Range<number> | undefined, { bind }: Binder): Predicates => [
  ...(range?.from === undefined ? [] : [`${expression} >= ${bind(range.from)}`]),
  ...(range?.to === undefined ? [] : [`${expression} <= ${bind(range.to)}`]),
];

/** @param expression a moment in UTC as text; empty for none, which no range holds */
export const momentWithin = (expression: string, range: Range<string> | undefined, { bind }: Binder): Predicates => [
  ...(range === undefined || range.from !== undefined ? [] : [`${expression} <> ''`]),
  ...(range?.from === undefined ? [] : [`${expression} >= ${bind(range.from)}`]),
  ...(range?.to === undefined ? [] : [`${expression} <= ${bind(lastMoment(range.to))}`]),
];

/** A day as the end of an inclusive range holds all of that day. */
const lastMoment = (date: string): string => (date.length === 10 ? `${date}T23:59:59.999Z` : date);

/** @param expression a text in lower case, in which each of the words must stand somewhere */
export const holdsWords = (expression: string, words: string | undefined, { bind }: Binder): Predicates =>
  (words ?? '').toLowerCase().split(/\s+/).filter(Boolean).map((word) => `${expression} CONTAINS ${bind(word)}`);
