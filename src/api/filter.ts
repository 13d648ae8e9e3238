import type { ActorWhere, ArticleWhere, EventWhere, JudgementWhere, RelationWhere } from '../graph/store.js';
import { badInput } from './errors.js';

/** Any of the schema's filters. */
export type Filter = ActorWhere | ArticleWhere | EventWhere | JudgementWhere | RelationWhere;
type Fields = Readonly<Record<string, unknown>>;

/**
 * A filter as the store takes it: without the nulls that GraphQL lets through.
 * @param path where it stands in the arguments, for messages
 * @throws GraphQLError at a list or a nested filter that is empty, or a range that ends before it starts
 */
export function readFilter<W extends Filter>(given: W | null | undefined, path = 'where'): W {
  return readFields((given ?? {}) as Fields, path) as W;
}

/** The values of the named fields, wherever they stand in a filter. */
export function valuesIn(filter: Filter, fields: readonly string[]): string[] {
  return Object.entries(filter).flatMap(([name, value]) => {
    const items = [value as unknown].flat();
    return items.flatMap(item => (isObject(item) ? valuesIn(item, fields) : fields.includes(name) ? [String(item)] : []));
  });
}

/** A filter with other values in the named fields, wherever they stand. */
export function withValues<W extends Filter>(filter: W, fields: readonly string[], change: (value: string) => string): W {
  const changed = (name: string, value: unknown): unknown =>
    Array.isArray(value) ? value.map(item => changed(name, item)) : isObject(value) ? withValues(value, fields, change) : fields.includes(name) ? change(String(value)) : value;
  return Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, changed(name, value)])) as unknown as W;
}

function readFields(fields: Fields, path: string): Fields {
  const given = Object.entries(fields).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, readValue(value, `${path}.${name}`)]));
}

function readValue(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return readList(value, path);
  return isObject(value) ? readNested(value, path) : value;
}

function readList(items: readonly unknown[], path: string): readonly unknown[] {
  if (items.length === 0) throw badInput(`${path} is an empty list, which nothing can match: leave it out to match everything`, { argument: path });
  return items.map(item => readValue(item, path));
}

function readNested(nested: Fields, path: string): Fields {
  const fields = readFields(nested, path);
  if (Object.keys(fields).length === 0) throw badInput(`${path} is empty: give it a field, or leave it out`, { argument: path });
  const { from, to } = fields as { from?: string; to?: string };
  if (from !== undefined && to !== undefined && from > to) {
    throw badInput(`${path} ends on ${to}, before it starts on ${from}: exchange from and to`, { argument: path });
  }
  return fields;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
