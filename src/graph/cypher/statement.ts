import { FLOATS, INTEGERS } from './properties.js';

/** Cypher that runs on both engines, with its parameters; no value is ever written into the text. */
export interface Statement {
  readonly text: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Gathers parameters while a text is put together: `bind('RUS')` answers `$p0`. */
export interface Binder {
  readonly params: Record<string, unknown>;
  bind(value: unknown): string;
}

export function createBinder(): Binder {
  const params: Record<string, unknown> = {};
  return {
    params,
    bind(value) {
      const name = `p${Object.keys(params).length}`;
      params[name] = value;
      return `$${name}`;
    },
  };
}

/** `columns('e', ['id', 'kind'])` is `e.id AS id, e.kind AS kind`. */
export const columns = (alias: string, names: readonly string[]): string =>
  names.map((name) => `${alias}.${name} AS ${name}`).join(', ');

/** `assign('e', ['kind', 'dead'])` is `e.kind = row.kind, e.dead = toIntegerOrNull(row.dead)`. */
export const assign = (alias: string, names: readonly string[]): string =>
  names.map((name) => `${alias}.${name} = ${read(name)}`).join(', ');

const read = (name: string): string =>
  INTEGERS.has(name) ? `toIntegerOrNull(row.${name})` : FLOATS.has(name) ? `toFloatOrNull(row.${name})` : `row.${name}`;

/** `struct('a', ['id', 'name'])` is `{id: a.id, name: a.name}`. */
export const struct = (alias: string, names: readonly string[]): string =>
  `{${names.map((name) => `${name}: ${alias}.${name}`).join(', ')}}`;

export const where = (predicates: readonly string[]): string =>
  predicates.length === 0 ? '' : `WHERE ${predicates.join(' AND ')}`;

/** Of how many rows this holds. */
export const howMany = (predicate: string): string => `sum(CASE WHEN ${predicate} THEN 1 ELSE 0 END)`;
