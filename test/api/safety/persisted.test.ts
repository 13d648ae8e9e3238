import { describe, expect, it } from 'vitest';
import { createApi } from '../../../src/api/api.js';
import type { GraphStore } from '../../../src/graph/store.js';
import { UsageError } from '../../../src/model/errors.js';
import { post, useServers } from './serve.js';

const operations = new Map([
  ['count', 'query Count { stats { articles } }'],
  ['page', 'query Page($n: Int) { events(first: $n) { nodes { id } } }'],
  ['__proto__', '{ stats { events } }'],
]);
const byId = (id: unknown, more: object = {}): RequestInit =>
  ({ ...post(''), body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: id } }, ...more }) });

const serve = useServers();
const answer = async (response: Response) => (await response.json()) as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] };

describe('operations that the server knows', () => {
  it('are asked for by their id, by POST or GET, with variables', async () => {
    const { send } = await serve({ safety: { operations, persistedOnly: true } });
    expect(await answer(await send('/graphql', byId('count')))).toEqual({ data: { stats: { articles: 4 } } });
    expect(await answer(await send('/graphql', byId('page', { variables: { n: 1 } })))).toEqual({ data: { events: { nodes: [{ id: expect.any(String) }] } } });
    expect(await answer(await send(`/graphql?extensions=${encodeURIComponent('{"persistedQuery":{"version":1,"sha256Hash":"count"}}')}`))).toEqual({ data: { stats: { articles: 4 } } });
    expect(await answer(await send('/graphql', byId('__proto__')))).toEqual({ data: { stats: { events: 9 } } });
  });

  it('keep the limits', async () => {
    const { send } = await serve({ safety: { operations, limits: { cost: 50 } } });
    expect((await answer(await send('/graphql', byId('page', { variables: { n: 90 } })))).errors![0]!.extensions.code).toBe('TOO_COMPLEX');
  });

  it('can be the only ones', async () => {
    const { send } = await serve({ safety: { operations, persistedOnly: true } });
    for (const init of [post('{ stats { articles } }'), byId('count', { query: '{ stats { events } }' }), post(operations.get('count')!)]) {
      const response = await send('/graphql', init);
      expect(response.status).toBe(403);
      expect((await answer(response)).errors![0]).toMatchObject({ message: expect.stringContaining('Only operations that this server knows'), extensions: { code: 'FORBIDDEN' } });
    }
    expect((await send('/graphql?query={stats{articles}}')).status).toBe(403);
  });

  it('leave others alone where they are not', async () => {
    const { send } = await serve({ safety: { operations } });
    expect(await answer(await send('/graphql', post('{ stats { articles } }')))).toEqual({ data: { stats: { articles: 4 } } });
  });

  it.each([
    [byId('constructor'), 'PERSISTED_QUERY_NOT_FOUND'], [byId('COUNT'), 'PERSISTED_QUERY_NOT_FOUND'], [byId('toString'), 'PERSISTED_QUERY_NOT_FOUND'],
    [byId(['count']), 'BAD_USER_INPUT'], [byId(null), 'BAD_USER_INPUT'], [{ ...post(''), body: '{}' }, 'BAD_USER_INPUT'], [{ ...post(''), body: '{"extensions":{"persistedQuery":null}}' }, 'BAD_USER_INPUT'],
  ])('are told from what is none: %j', async (init, code) => {
    const { send } = await serve({ safety: { operations, persistedOnly: true } });
    expect((await answer(await send('/graphql', init))).errors).toMatchObject([{ extensions: { code } }]);
  });

  it.each(['{ nonsense }', '{ stats {', ''])('must be right when the server starts: %j', document => {
    expect(() => createApi({ graph: {} as GraphStore, safety: { operations: new Map([['broken', document]]) } })).toThrow(UsageError);
    expect(() => createApi({ graph: {} as GraphStore, safety: { operations: new Map([['broken', document]]) } })).toThrow(/the operation 'broken' is wrong: /);
  });
});
