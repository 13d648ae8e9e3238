import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../../src/api/api.js';
import { ANONYMOUS } from '../../../src/api/caller.js';
import { callerByKey } from '../../../src/api/keys/caller-by-key.js';
import { hashKey } from '../../../src/api/keys/key.js';
import { addressOf } from '../../../src/api/safety/address.js';
import type { Safety } from '../../../src/api/safety/safety.js';
import { startServer } from '../../../src/api/server.js';
import type { RunningServer } from '../../../src/api/server.js';
import type { GraphStore } from '../../../src/graph/store.js';
import { openFilled } from '../open-filled.js';

const record = (name: string) => ({ name, hash: hashKey(name), scopes: ['read'] as const, createdAt: '2026-01-01T00:00:00Z', expiresAt: null, revokedAt: null });
const keys = async () => [record('one'), record('two')];

let graph: GraphStore;
const servers: RunningServer[] = [];
async function serve(safety: Safety): Promise<(headers?: Record<string, string>, path?: string) => Promise<Response>> {
  const now = () => new Date();
  const server = await startServer({ api: createApi({ graph, now, safety, callerOf: callerByKey({ keys, now, anonymous: ANONYMOUS }) }), host: '127.0.0.1', port: 0 });
  servers.push(server);
  return (headers = {}, path = '/graphql?query={stats{articles}}') => fetch(server.address + path, { headers });
}
beforeAll(async () => { graph = await openFilled(); });
afterAll(async () => {
  for (const server of servers) await server.close();
  await graph.close();
});

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

describe('the rate', () => {
  it('counts down in each answer, then refuses and says when to come again', async () => {
    const get = await serve({ requestsAMinute: 3 });
    for (const left of ['2', '1', '0']) {
      const { status, headers } = await get();
      expect([status, headers.get('ratelimit-limit'), headers.get('ratelimit-remaining')]).toEqual([200, '3', left]);
      expect(Number(headers.get('ratelimit-reset'))).toBeGreaterThan(50);
    }
    const refused = await get();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50);
    expect(refused.headers.get('ratelimit-remaining')).toBe('0');
    expect(await refused.json()).toEqual({ errors: [{ message: expect.stringMatching(/^More than 3 requests in a minute: wait \d+ s/), extensions: { code: 'TOO_MANY_REQUESTS' } }] });
  });

  it('is each key\'s own, and an address without a key has its own', async () => {
    const get = await serve({ requestsAMinute: 2 });
    for (const headers of [bearer('one'), bearer('two'), {}]) expect([(await get(headers)).status, (await get(headers)).status, (await get(headers)).status]).toEqual([200, 200, 429]);
  });

  it('cannot be got round by wrong keys, forged addresses or other paths', async () => {
    const get = await serve({ requestsAMinute: 4 });
    const statuses = [];
    for (const [headers, path] of [
      [bearer('guess-1')], [bearer('guess-2')], [{ 'x-forwarded-for': '10.0.0.1' }], [{ 'x-forwarded-for': '10.0.0.2', forwarded: 'for=10.0.0.3', 'x-real-ip': '10.0.0.4' }],
      [{ 'x-forwarded-for': '10.0.0.5' }], [bearer('guess-3')], [{}, '/elsewhere?x=/graphql'], [{}, '/graphql/?query={stats{articles}}'], [{ accept: 'text/html' }, '/graphql'],
    ] as [Record<string, string>, string?][]) statuses.push((await get(headers, path)).status);
    expect(statuses).toEqual([401, 401, 200, 200, 429, 429, 429, 429, 429]);
  });

  it('leaves health and readiness alone', async () => {
    const get = await serve({ requestsAMinute: 1 });
    for (let times = 0; times < 5; times++) expect([(await get({}, '/health')).status, (await get({}, '/ready')).status]).toEqual([200, 200]);
    expect((await get()).status).toBe(200);
  });

  it('knows callers behind a proxy of one\'s own apart, by what that proxy adds', async () => {
    const get = await serve({ requestsAMinute: 1, proxies: 1 });
    const from = async (forwarded: string) => (await get({ 'x-forwarded-for': forwarded })).status;
    expect([await from('203.0.113.1'), await from('203.0.113.2'), await from('203.0.113.1')]).toEqual([200, 200, 429]);
    expect(await from('198.51.100.7, 203.0.113.1')).toBe(429);
    expect([await from('not an address'), await from('another')]).toEqual([200, 429]);
  });

  it('is without bound where none is set', async () => {
    const get = await serve({});
    expect((await get()).headers.get('ratelimit-limit')).toBeNull();
  });
});

describe('addressOf', () => {
  const from = (remoteAddress: string, forwarded?: string, proxies = 0) =>
    addressOf(new Request('http://x', forwarded === undefined ? {} : { headers: { 'x-forwarded-for': forwarded } }), { req: { socket: { remoteAddress } } }, proxies);

  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:1:2::1', '2001:db8:1:2'],
    ['2001:0db8:0001:0002:ffff:ffff:ffff:ffff', '2001:db8:1:2'],
    ['2001:db8::5:6:7:8:9', '2001:db8:0:5'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ])('%s is %s', (remote, address) => expect(from(remote)).toBe(address));

  it('takes as many proxies as it is told, counted from the near end', () => {
    expect(from('10.0.0.1', '1.1.1.1, 2.2.2.2, 3.3.3.3')).toBe('10.0.0.1');
    expect(from('10.0.0.1', '1.1.1.1, 2.2.2.2, 3.3.3.3', 1)).toBe('3.3.3.3');
    expect(from('10.0.0.1', '1.1.1.1, 2.2.2.2, 3.3.3.3', 2)).toBe('2.2.2.2');
    expect(from('10.0.0.1', '3.3.3.3', 2)).toBe('10.0.0.1');
    expect(from('10.0.0.1', undefined, 1)).toBe('10.0.0.1');
  });
});
