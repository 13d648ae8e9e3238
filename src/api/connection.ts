import type { Page, PageRequest } from '../graph/store.js';
import { badInput } from './errors.js';

export const DEFAULT_SIZE = 20;
export const MAX_SIZE = 100;
/** Most actors of a network, which has no pages. */
export const MOST_ACTORS = 5000;
/** Most places that one answer can hold. */
export const MOST_PLACES = 1000;

/** GraphQL gives null where a caller wrote null; it means the same as leaving out. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** What is known, or will be. */
type Soon<T> = T | Promise<T>;

/** A Relay connection as graphql-js reads it: fields not selected cost nothing. */
export interface Connection<T> {
  edges(): Soon<Page<T>['edges']>;
  nodes(): Soon<readonly T[]>;
  pageInfo(): Soon<PageInfo>;
  totalCount(): Promise<number>;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** `load` is called at most once, and only when something besides `totalCount` is selected. */
export function connection<T>(load: () => Soon<Page<T>>, count: () => Promise<number>): Connection<T> {
  let loading: Soon<Page<T>> | undefined;
  const read = <U>(what: (page: Page<T>) => U): Soon<U> => {
    const page = (loading ??= load());
    return page instanceof Promise ? page.then(what) : what(page);
  };
  return {
    edges: () => read(({ edges }) => edges),
    nodes: () => read(({ edges }) => edges.map(edge => edge.node)),
    pageInfo: () => read(pageInfo),
    totalCount: count,
  };
}

function pageInfo({ edges, hasNextPage, hasPreviousPage }: Page<unknown>): PageInfo {
  return { hasNextPage, hasPreviousPage, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null };
}

/** Checks paging arguments and fills in the default size. */
export function readPage(args: PageArgs): PageRequest {
  const { first, after, last, before } = args;
  if (first != null && last != null) throw badInput('Give first or last, not both', { argument: 'last' });
  if (last != null) {
    if (after != null) throw badInput('last pages backwards: give before, not after', { argument: 'after' });
    return { last: readSize('last', last), ...(before != null && { before: readCursor('before', before) }) };
  }
  if (before != null) throw badInput('before needs last: first pages forwards, with after', { argument: 'before' });
  return { first: readSize('first', first ?? DEFAULT_SIZE), ...(after != null && { after: readCursor('after', after) }) };
}

/** A number of things, from 1 to a most. */
export function readAmount(argument: string, amount: number, most: number): number {
  if (amount >= 1 && amount <= most) return amount;
  throw badInput(`${argument} must be from 1 to ${most}, not ${amount}`, { argument, value: amount });
}

export function readSize(argument: 'first' | 'last', size: number): number {
  if (size >= 1 && size <= MAX_SIZE) return size;
  throw badInput(`${argument} must be from 1 to ${MAX_SIZE}, not ${size}; page on with a cursor for more`, { argument, value: size });
}

export function readCursor(argument: 'after' | 'before', cursor: string): string {
  if (cursor !== '') return cursor;
  throw badInput(`${argument} is empty: pass a cursor of an earlier page, or leave it out`, { argument });
}
