import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ANONYMOUS } from '../../../src/api/caller.js';
import { callerByKey } from '../../../src/api/keys/caller-by-key.js';
import { hashKey } from '../../../src/api/keys/key.js';
import { countWrites } from '../../../src/api/safety/response-cache.js';
import type { GraphStore } from '../../../src/graph/store.js';
import { countCalls } from '../count-calls.js';
import { post, useServers } from './serve.js';

const record = (name: string, scopes: readonly ('read' | 'write')[]) => ({ name, hash: hashKey(name), scopes, createdAt: '2026-01-01T00:00:00Z', expiresAt: null, revokedAt: null });
let records = [record('one', ['read']), record('two', ['read'])];
const callerOf = callerByKey({ keys: async () => records, now: () => new Date(), anonymous: ANONYMOUS });
const by = (key: string) => ({ authorization: `Bearer ${key}` });

const serve = useServers();

/** A server with a cache, the reads that it makes, and its graph to write to. */
async function cached(seconds = 60) {
  let counted!: ReturnType<typeof countCalls>;
  let written!: ReturnType<typeof countWrites>;
  const around = (graph: GraphStore): GraphStore => {
    counted = countCalls(graph);
    written = countWrites(counted.graph);
    return written.graph;
  };
  const { send } = await serve({ around, callerOf, safety: { cache: { seconds, writes: () => written.writes() } } });
  const ask = async (query: string, headers = {}, variables = {}): Promise<string> => (await send('/graphql', post(query, headers, variables))).text();
  return { ask, send, calls: counted.calls, graph: written.graph };
}

const STATS = '{ stats { articles } }';

describe('the cache', () => {
  it('gives the same answer without asking the graph again', async () => {
    const { ask, calls } = await cached();
    const answers = [await ask(STATS), await ask(STATS), await ask(STATS)];
    expect(new Set(answers)).toEqual(new Set(['{"data":{"stats":{"articles":4}}}']));
    expect(calls).toEqual(['stats']);
  });

  it('keeps callers, variables and operations apart', async () => {
    const { ask, calls } = await cached();
    for (const headers of [{}, by('one'), by('two'), {}]) await ask(STATS, headers);
    expect(calls.splice(0)).toEqual(['stats', 'stats', 'stats']);
    const page = 'query ($n: Int) { events(first: $n) { nodes { id } } }';
    expect(JSON.parse(await ask(page, {}, { n: 1 }))).not.toEqual(JSON.parse(await ask(page, {}, { n: 2 })));
    const two = 'query A { stats { articles } } query B { stats { events } }';
    const { send } = await cached();
    const named = async (operationName: string) => (await send('/graphql', { ...post(two), body: JSON.stringify({ query: two, operationName }) })).text();
    expect([await named('A'), await named('B'), await named('A')]).toEqual(['{"data":{"stats":{"articles":4}}}', '{"data":{"stats":{"events":9}}}', '{"data":{"stats":{"articles":4}}}']);
  });

  it('answers no caller whose key has ended, and none without the scope', async () => {
    const { ask } = await cached();
    await ask(STATS, by('one'));
    records = [record('one', ['write']), { ...record('two', ['read']), revokedAt: '2026-01-01T00:00:00Z' } as never];
    expect(await ask(STATS, by('one'))).toContain('FORBIDDEN');
    expect(await ask(STATS, by('two'))).toContain('UNAUTHENTICATED');
  });

  it('keeps no errors', async () => {
    const { ask, calls } = await cached();
    const wrong = '{ stats { articles } events(first: 1000) { totalCount } }';
    expect([await ask(wrong), await ask(wrong)][1]).toContain('BAD_USER_INPUT');
    expect(calls.filter(name => name === 'stats')).toHaveLength(2);
  });

  it('forgets when something is written, even while an answer is on its way', async () => {
    const { ask, calls, graph } = await cached();
    await ask(STATS);
    await graph.recount();
    await ask(STATS);
    expect(calls.splice(0).filter(name => name === 'stats')).toHaveLength(2);
    await Promise.all([ask('{ stats { events } }'), graph.recount()]);
    await ask('{ stats { events } }');
    expect(calls.filter(name => name === 'stats').length).toBe(2);
  });

  it('forgets after its time', async () => {
    const { ask, calls } = await cached(0.1);
    await ask(STATS);
    await setTimeout(200);
    await ask(STATS);
    expect(calls).toEqual(['stats', 'stats']);
  });
});
