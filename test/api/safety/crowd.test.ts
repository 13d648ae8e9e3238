import { describe, expect, it, vi } from 'vitest';
import { ANONYMOUS } from '../../../src/api/caller.js';
import { callerByKey } from '../../../src/api/keys/caller-by-key.js';
import { hashKey } from '../../../src/api/keys/key.js';
import type { GraphStore } from '../../../src/graph/store.js';
import { ASK, useServers } from './serve.js';

const keys = async () => [{ name: 'one', hash: hashKey('one'), scopes: ['read'] as const, createdAt: '2026-01-01T00:00:00Z', expiresAt: null, revokedAt: null }];
const callerOf = callerByKey({ keys, now: () => new Date(), anonymous: ANONYMOUS });
const serve = useServers();

/** A store that says how much there is only when it is let. */
function held() {
  let release = () => {};
  let calls = 0;
  const until = new Promise<void>(resolve => { release = resolve; });
  const around = (graph: GraphStore): GraphStore =>
    new Proxy(graph, { get: (target, name) => (name === 'stats' ? () => { calls++; return until.then(() => target.stats()); } : Reflect.get(target, name, target) as unknown) });
  return { around, release, calls: () => calls };
}

describe('requests at once', () => {
  it('are so many of each caller, and others have their own', async () => {
    const { around, release, calls } = held();
    const { send } = await serve({ around, callerOf, safety: { requestsAtOnce: 2 } });
    const waiting = [send(ASK), send(ASK)];
    await vi.waitFor(() => expect(calls()).toBe(2));
    const refused = await send(ASK);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
    expect(await refused.json()).toMatchObject({ errors: [{ message: expect.stringContaining('More than 2 requests at once'), extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    const other = send(ASK, { headers: { authorization: 'Bearer one' } });
    expect((await send('/ready')).status).toBe(200);
    release();
    expect((await Promise.all([...waiting, other])).map(({ status }) => status)).toEqual([200, 200, 200]);
    await vi.waitFor(async () => expect((await send(ASK)).status).toBe(200));
  });

  it('count no longer when their caller has gone', async () => {
    const { around, release, calls } = held();
    const { send } = await serve({ around, safety: { requestsAtOnce: 3 } });
    const leaving = new AbortController();
    const answers = Promise.allSettled([1, 2, 3].map(() => send(ASK, { signal: leaving.signal })));
    await vi.waitFor(() => expect(calls()).toBe(3));
    expect((await send(ASK)).status).toBe(429);
    leaving.abort();
    expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    release();
    await vi.waitFor(async () => expect((await send(ASK)).status).toBe(200));
  });
});
