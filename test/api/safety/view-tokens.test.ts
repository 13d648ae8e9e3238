import { createHmac, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { STRANGER } from '../../../src/api/caller.js';
import { callerByKey } from '../../../src/api/keys/caller-by-key.js';
import { countWrites } from '../../../src/api/safety/response-cache.js';
import { makeSecret } from '../../../src/api/views/token.js';
import type { ViewRecord } from '../../../src/api/views/view.js';
import type { GraphStore } from '../../../src/graph/store.js';
import { ASK, post } from './serve.js';
import { another, ATTACKS, by, EVENTS, keep, keepNone, KEY, keys, NOW, now, opened, SECRET, token, useViewServers } from './serve-views.js';

const served = useViewServers();

describe('a view\'s token', () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = (header: object, payload: object, secret = SECRET, hash = 'sha256') => {
    const text = `${part(header)}.${part(payload)}`;
    return `${text}.${createHmac(hash, Buffer.from(secret, 'base64url')).update(text).digest('base64url')}`;
  };
  const HS256 = { alg: 'HS256' };
  const CLAIMS = { where: ATTACKS.where, sub: ATTACKS.name, jti: ATTACKS.id };

  it('as anybody may sign it who has the secret is taken', async () => {
    const { ask } = await served();
    expect((await ask(signed(HS256, CLAIMS), EVENTS)).data).toEqual({ events: { totalCount: 3 } });
  });

  it.each([
    ['of another secret', () => signed(HS256, CLAIMS, makeSecret())],
    ['of an empty secret', () => signed(HS256, CLAIMS, '')],
    ['of another algorithm', () => signed({ alg: 'HS512' }, CLAIMS, SECRET, 'sha512')],
    ['of no algorithm', () => `${part({ alg: 'none' })}.${part(CLAIMS)}.`],
    ['of no algorithm, with the right signature', () => signed({ alg: 'none' }, CLAIMS)],
    ['that brings its key', () => signed({ alg: 'HS256', jwk: { kty: 'oct', k: 'AAAA' } }, CLAIMS, 'AAAA')],
    ['with critical extensions', () => signed({ alg: 'HS256', crit: ['b64'], b64: false }, CLAIMS)],
    ['without a signature', () => signed(HS256, CLAIMS).replace(/[^.]+$/, '')],
    ['with another filter', () => signed(HS256, CLAIMS).replace(/\.[^.]+\./, `.${part({ ...CLAIMS, where: {} })}.`)],
    ['without a filter', () => signed(HS256, { sub: 'attacks', jti: ATTACKS.id })],
    ['without its id', () => signed(HS256, { where: {}, sub: 'attacks' })],
    ['of a view that is not kept', () => signed(HS256, { ...CLAIMS, jti: randomUUID() })],
    ['of a prototype', () => signed(HS256, { ...CLAIMS, jti: '__proto__' })],
    ['that does not hold yet', () => signed(HS256, { ...CLAIMS, nbf: NOW.getTime() / 1000 + 60 })],
    ['of three words', () => 'a.b.c'],
  ])('%s is refused', async (_, forged) => {
    const { ask, send } = await served();
    const { status, errors, data } = await ask(forged(), EVENTS);
    expect([status, errors?.[0]!.extensions.code, data]).toEqual([401, 'UNAUTHENTICATED', undefined]);
    expect(errors![0]!.message).toMatch(/^No such view is known here/);
    expect((await send(`/embed/${forged()}/graph`)).status).toBe(401);
  });

  it('ends when it says, to the second', async () => {
    const { ask } = await served();
    expect((await ask(await opened(another({ expiresAt: '2026-06-01T12:00:01Z' })), EVENTS)).status).toBe(200);
    const { status, errors } = await ask(await opened(another({ name: 'old', expiresAt: '2026-06-01T12:00:00Z' })), EVENTS);
    expect([status, errors![0]!.message]).toEqual([401, "The view 'old' is expired: ask whoever runs this server for a new one"]);
  });

  it('ends at once when its view is revoked, ends sooner, is gone, or is made anew under its name', async () => {
    const { ask, send } = await served({ safety: { cache: { seconds: 60, writes: () => 0 } } });
    const shown = await token();
    const states: [Partial<ViewRecord>, string][] = [
      [{ revokedAt: '2026-05-01T00:00:00Z' }, "The view 'attacks' is revoked"], [{ expiresAt: NOW.toISOString() }, "The view 'attacks' is expired"], [{ id: randomUUID() }, 'No such view'],
    ];
    for (const [change, message] of states) {
      keep(ATTACKS);
      expect((await ask(shown, EVENTS)).data).toEqual({ events: { totalCount: 3 } });
      keep({ ...ATTACKS, ...change });
      expect((await ask(shown, EVENTS)).errors![0]!.message).toContain(message);
      const page = await send(`/embed/${shown}/graph`);
      expect([page.status, (await page.text()).includes('token=')]).toEqual([401, false]);
    }
    keepNone();
    expect((await ask(shown, EVENTS)).status).toBe(401);
  });

  it('gets no answer that was kept for another view of its name', async () => {
    const { ask } = await served({ safety: { cache: { seconds: 60, writes: () => 0 } } });
    expect((await ask(await token(), EVENTS)).data).toEqual({ events: { totalCount: 3 } });
    const anew = { ...ATTACKS, id: randomUUID(), where: { kind: ['SANCTION'], target: ['RUS'] } };
    keep(anew);
    expect((await ask(await token(anew), EVENTS)).data).toEqual({ events: { totalCount: 1 } });
  });

  it('lets its bearer ask where a key is needed, and is no key', async () => {
    const { ask, send } = await served({ callerOf: callerByKey({ keys, now, anonymous: STRANGER }) });
    expect((await ask(await token(), EVENTS)).data).toEqual({ events: { totalCount: 3 } });
    expect((await send('/graphql', post(EVENTS))).status).toBe(401);
    expect((await send('/graphql', { ...post(EVENTS), headers: { 'content-type': 'application/json', authorization: await token() } })).status).toBe(401);
    expect((await send(`/graphql?query=${EVENTS}&token=${await token()}`)).status).toBe(401);
  });

  it('means nothing to a server without views', async () => {
    const { ask } = await served({ views: undefined });
    expect((await ask(await token(), EVENTS)).status).toBe(401);
  });

  it('opens neither exports nor metrics nor ingest', async () => {
    const writing = { ingest: () => { throw new Error('never'); }, token: 'holder' };
    const { send } = await served({ safety: { metrics: true }, writing });
    const headers = by(await token());
    for (const path of ['/export?format=csv&of=events', '/export?format=jsonl&of=actors', '/metrics']) {
      const response = await send(path, { headers });
      expect([path, response.status]).toEqual([path, 403]);
      expect(await response.text()).toContain("A view's token asks for its pictures alone");
    }
    expect((await send('/ingest', { method: 'POST', headers, body: '{}' })).status).toBe(401);
  });

  it('counts its readers\' requests for each address by itself', async () => {
    const { send } = await served({ safety: { requestsAMinute: 2, proxies: 1 } });
    const from = async (address: string, headers = {}) => (await send(ASK, { headers: { 'x-forwarded-for': address, ...headers } })).status;
    const headers = by(await token());
    expect([await from('203.0.113.1', headers), await from('203.0.113.1', headers), await from('203.0.113.1', headers)]).toEqual([403, 403, 429]);
    expect([await from('203.0.113.2', headers), await from('203.0.113.1')]).toEqual([403, 200]);
    expect(await from('203.0.113.1', by(await opened(another({}))))).toBe(403);
  });
});

describe('the cache', () => {
  it('keeps views and keys apart', async () => {
    let writes!: () => number;
    const around = (graph: GraphStore): GraphStore => {
      const counted = countWrites(graph);
      writes = counted.writes;
      return counted.graph;
    };
    const { ask } = await served({ around, safety: { cache: { seconds: 60, writes: () => writes() } } });
    const query = EVENTS;
    const shown = [await token(), await opened(another({ where: { kind: ['SANCTION'] } })), KEY];
    for (const times of [1, 2]) expect(await Promise.all(shown.map(async each => (await ask(each, query)).data!['events'].totalCount)), `${times}`).toEqual([3, 3, 9]);
  });
});
