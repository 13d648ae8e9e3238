import { CursorError } from '../model/errors.js';
import type { Position, Slice } from './cypher/keyset.js';
import type { Page, PageRequest } from './store.js';
import type { EventOrder, RelationOrder } from './where.js';

/** The lists that have cursors; one list's cursor is refused by another. */
export type ListName = 'actors' | 'events' | `events ${EventOrder['by']} ${boolean}` | 'articles' | 'relations' | `relations ${RelationOrder['by']} ${boolean}` | 'judgements';

/** A row of a list with where it stands. */
export interface Placed<T> {
  readonly node: T;
  readonly position: Position;
}

/** One row more than wanted, to know whether there are more. */
export function sliceOf(list: ListName, { first, after, last, before }: PageRequest): Slice {
  const backward = first === undefined && last !== undefined;
  const cursor = backward ? before : after;
  return { limit: wanted({ first, last }) + 1, backward, from: cursor === undefined ? null : decodeCursor(list, cursor) };
}

/** @param rows in the order in which the slice was read, so last to first where it was read backward */
export function pageOf<T>(list: ListName, request: PageRequest, rows: readonly Placed<T>[]): Page<T> {
  const kept = rows.slice(0, wanted(request));
  const more = rows.length > kept.length;
  const backward = request.first === undefined && request.last !== undefined;
  const edges = kept.map(({ node, position }) => ({ node, get cursor() { return encodeCursor(list, position); } }));
  return backward
    ? { edges: edges.reverse(), hasPreviousPage: more, hasNextPage: request.before !== undefined }
    : { edges, hasNextPage: more, hasPreviousPage: request.after !== undefined };
}

const wanted = ({ first, last }: PageRequest): number => Math.max(0, Math.trunc(first ?? last ?? 0));

const encodeCursor = (list: ListName, { key, id }: Position): string =>
  Buffer.from(JSON.stringify([list, key, id])).toString('base64url');

function decodeCursor(list: ListName, cursor: string): Position {
  const parts = parse(cursor);
  if (!Array.isArray(parts) || parts.length !== 3 || parts[0] !== list || typeof parts[2] !== 'string') throw new CursorError(cursor);
  const [, key, id] = parts as [string, unknown, string];
  if (key !== null && typeof key !== 'string' && typeof key !== 'number') throw new CursorError(cursor);
  return { key, id };
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}
