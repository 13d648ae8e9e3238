import type { Binder } from './statement.js';

/** How a list is ordered: by a key, greatest first unless it is ascending, and then by id; or by id alone. */
export interface Keyset {
  readonly key: string | null;
  readonly id: string;
  readonly ascending?: boolean;
}

/** Where a page starts: the last row seen. */
export interface Position {
  readonly key: string | number | null;
  readonly id: string;
}

/** How much of a list is wanted, in which direction, from where. */
export interface Slice {
  readonly limit: number;
  readonly backward: boolean;
  readonly from: Position | null;
}

export function orderBy({ key, id, ascending = false }: Keyset, backward: boolean): string {
  const byId = `${id} ${backward ? 'DESC' : 'ASC'}`;
  return key === null ? `ORDER BY ${byId}` : `ORDER BY ${key} ${backward === ascending ? 'DESC' : 'ASC'}, ${byId}`;
}

/** The rows after (or, going backward, before) a position; the first comparison is one that an index answers. */
export function beyond({ key, id, ascending = false }: Keyset, { from, backward }: Slice, { bind }: Binder): readonly string[] {
  if (from === null) return [];
  const byId = `${id} ${backward ? '<' : '>'} ${bind(from.id)}`;
  if (key === null) return [byId];
  const value = bind(from.key ?? '');
  const sign = backward === ascending ? '<' : '>';
  return [`${key} ${sign}= ${value}`, `(${key} ${sign} ${value} OR ${byId})`];
}
