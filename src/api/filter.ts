import type { ActorWhere, ArticleWhere, EventWhere, JudgementWhere, Near, RelationWhere } from '../graph/store.js';
import { badInput } from './errors.js';
import { Period } from './period.js';

/** Any of the schema's filters. */
export type Filter = ActorWhere | ArticleWhere | EventWhere | JudgementWhere | RelationWhere;
type Fields = Readonly<Record<string, unknown>>;

/**
 * A filter as the store takes it: without the nulls that GraphQL lets through, with the days that periods mean today.
 * @param path where it stands in the arguments, for messages
 * @throws GraphQLError at a list or a nested filter that is empty, or a range that ends before it starts
 */
export function readFilter<W extends Filter>(given: W | null | undefined, now: Date, path = 'where'): W {
  return readFields((given ?? {}) as Fields, now, path) as W;
}

/** @throws GraphQLError at a circle that is none on the earth */
export function checkCircles<W extends Filter>(filter: W): W {
  for (const { latitude, longitude, km } of nestedIn(filter, 'near') as unknown as Near[]) {
    const argument = 'near';
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) throw badInput(`near: there is no place at ${latitude}, ${longitude}: latitude goes from -90 to 90, longitude from -180 to 180`, { argument });
    if (!(km > 0)) throw badInput(`near: a radius of ${km} km holds nothing: give one above 0`, { argument });
  }
  return filter;
}

function nestedIn(filter: Fields | Filter, field: string): Fields[] {
  return Object.entries(filter).flatMap(([name, value]) => (name === field ? [value as Fields] : [value as unknown].flat().filter(isObject).flatMap(item => nestedIn(item, field))));
}

/** The values of the named fields, wherever they stand in a filter. */
export function valuesIn(filter: Filter, fields: readonly string[]): string[] {
  return Object.entries(filter).flatMap(([name, value]) => {
    const items = [value as unknown].flat();
    return items.flatMap(item => (isObject(item) ? valuesIn(item, fields) : fields.includes(name) ? [String(item)] : []));
  });
}

/** Whether all that passes a filter has everything that its named fields hold: one value each, and none under OR or NOT. */
export function holdsEach(filter: Filter, fields: readonly string[]): boolean {
  return Object.entries(filter).every(([name, value]) => {
    const items = [value as unknown].flat();
    if (name === 'OR' || name === 'NOT') return items.every(item => valuesIn(item as Filter, fields).length === 0);
    return items.every(item => (isObject(item) ? holdsEach(item, fields) : !fields.includes(name) || items.length === 1));
  });
}

/** A filter with other values in the named fields, wherever they stand. */
export function withValues<W extends Filter>(filter: W, fields: readonly string[], change: (value: string) => string): W {
  const changed = (name: string, value: unknown): unknown =>
    Array.isArray(value) ? value.map(item => changed(name, item)) : isObject(value) ? withValues(value, fields, change) : fields.includes(name) ? change(String(value)) : value;
  return Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, changed(name, value)])) as unknown as W;
}

function readFields(fields: Fields, now: Date, path: string): Fields {
  const given = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, readValue(value, now, `${path}.${name}`)]));
}

function readValue(value: unknown, now: Date, path: string): unknown {
  if (Array.isArray(value)) return readList(value, now, path);
  return isObject(value) ? readNested(value, now, path) : value;
}

function readList(items: readonly unknown[], now: Date, path: string): readonly unknown[] {
  if (items.length === 0) throw badInput(`${path} is an empty list, which nothing can match: leave it out to match everything`, { argument: path });
  return items.map(item => readValue(item, now, path));
}

function readNested(nested: Fields, now: Date, path: string): Fields {
  const fields = inDays(readFields(nested, now, path), now, path);
  if (Object.keys(fields).length === 0) throw badInput(`${path} is empty: give it a field, or leave it out`, { argument: path });
  const { from, to } = fields as { from?: string | number; to?: string | number };
  if (from !== undefined && to !== undefined && from > to) {
    throw badInput(`${path} ends on ${to}, before it starts on ${from}: exchange from and to`, { argument: path });
  }
  return fields;
}

/** A range of periods as days: from the first of `from` to the last of `to`, or all of `in`. */
function inDays({ in: whole, ...range }: Fields, now: Date, path: string): Fields {
  if (whole instanceof Period) {
    if (Object.keys(range).length > 0) throw badInput(`${path} has both in and ${Object.keys(range)[0]}: give one of them`, { argument: path });
    return { ...whole.days(now) };
  }
  const { from, to } = range;
  return { ...range, ...(from instanceof Period && { from: from.days(now).from }), ...(to instanceof Period && { to: to.days(now).to }) };
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Period);
}
