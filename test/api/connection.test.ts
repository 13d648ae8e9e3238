import { describe, expect, it } from 'vitest';
import { connection, readPage } from '../../src/api/connection.js';
import type { PageArgs } from '../../src/api/connection.js';

describe('readPage', () => {
  it.each<[PageArgs, object]>([
    [{}, { first: 20 }],
    [{ first: null, after: null }, { first: 20 }],
    [{ first: 100, after: 'c' }, { first: 100, after: 'c' }],
    [{ last: 1, before: 'c' }, { last: 1, before: 'c' }],
  ])('reads %j', (args, page) => {
    expect(readPage(args)).toEqual(page);
  });

  it.each<[PageArgs, string]>([
    [{ first: 0 }, 'first must be from 1 to 100, not 0'],
    [{ last: 101 }, 'last must be from 1 to 100, not 101'],
    [{ first: 1, last: 1 }, 'Give first or last, not both'],
    [{ last: 1, after: 'c' }, 'give before, not after'],
    [{ before: 'c' }, 'before needs last'],
    [{ after: '' }, 'after is empty'],
  ])('refuses %j', (args, message) => {
    expect(() => readPage(args)).toThrow(message);
  });
});

describe('connection', () => {
  it('loads once for edges, nodes and pageInfo, and not at all for totalCount', async () => {
    let loads = 0;
    const load = async () => {
      loads++;
      return { edges: [{ cursor: 'a', node: 1 }, { cursor: 'b', node: 2 }], hasNextPage: true, hasPreviousPage: false };
    };
    const made = connection(load, async () => 7);
    expect(await made.totalCount()).toBe(7);
    expect(loads).toBe(0);
    expect(await made.nodes()).toEqual([1, 2]);
    expect(await made.pageInfo()).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: 'a', endCursor: 'b' });
    expect(await made.edges()).toHaveLength(2);
    expect(loads).toBe(1);
  });
});
