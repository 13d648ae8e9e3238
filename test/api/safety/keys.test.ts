import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../../src/api/api.js';
import { ANONYMOUS, STRANGER } from '../../../src/api/caller.js';
import { callerByKey } from '../../../src/api/keys/caller-by-key.js';
import { hashKey, makeKey } from '../../../src/api/keys/key.js';
import type { KeyRecord } from '../../../src/api/keys/key.js';
import { startServer } from '../../../src/api/server.js';
import type { RunningServer } from '../../../src/api/server.js';
import type { GraphStore } from '../../../src/graph/store.js';
import { attack, raid } from '../event-added.js';
import { ADDED, follow } from '../follow.js';
import { openFilled } from '../open-filled.js';

const NOW = new Date('2026-06-01T12:00:00Z');
const KEYS = { reader: makeKey(), writer: makeKey(), ended: makeKey(), revoked: makeKey() };
const record = (name: keyof typeof KEYS, more: Partial<KeyRecord> = {}): KeyRecord =>
  ({ name, hash: hashKey(KEYS[name]), scopes: ['read'], createdAt: '2026-01-01T00:00:00Z', expiresAt: null, revokedAt: null, ...more });

let records: readonly KeyRecord[] = [];
let graph: GraphStore;
const servers: RunningServer[] = [];
async function serve(anonymous = ANONYMOUS): Promise<string> {
  const now = () => NOW;
  const server = await startServer({ api: createApi({ graph, now, callerOf: callerByKey({ keys: async () => records, now, anonymous }) }), host: '127.0.0.1', port: 0 });
  servers.push(server);
  return server.address;
}
let open: string;
let closed: string;
beforeAll(async () => {
  records = [
    record('reader', { expiresAt: '2026-06-01T12:00:00.001Z' }), record('writer', { scopes: ['write'] }),
    record('ended', { expiresAt: '2026-06-01T12:00:00Z' }), record('revoked', { revokedAt: '2026-05-01T00:00:00Z' }),
  ];
  graph = await openFilled();
  [open, closed] = [await serve(), await serve(STRANGER)];
});
afterAll(async () => {
  for (const server of servers) await server.close();
  await graph.close();
});

async function ask(address: string, authorization?: string, path = '/graphql') {
  const headers = { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) };
  const response = await fetch(address + path, { method: 'POST', headers, body: '{"query":"{stats{articles}}"}' });
  const { errors } = (await response.json()) as { errors?: { message: string; extensions: { code: string } }[] };
  return { status: response.status, code: errors?.[0]!.extensions.code, message: errors?.[0]!.message, challenge: response.headers.get('www-authenticate') };
}

describe('a key', () => {
  it('is of 256 random bits, and never the same', () => {
    const made = new Set(Array.from({ length: 1000 }, makeKey));
    expect(made.size).toBe(1000);
    for (const key of made) expect(key).toMatch(/^ent_[A-Za-z0-9_-]{43}$/);
  });

  it('lets its bearer ask, up to its last millisecond', async () => {
    expect(await ask(open, `Bearer ${KEYS.reader}`)).toMatchObject({ status: 200, code: undefined });
    expect(await ask(closed, `bearer ${KEYS.reader}`)).toMatchObject({ status: 200, code: undefined });
  });

  it.each([
    ['unknown', `Bearer ${makeKey()}`, 'No such key'],
    ['expired', `Bearer ${KEYS.ended}`, "The key 'ended' is expired"],
    ['revoked', `Bearer ${KEYS.revoked}`, "The key 'revoked' is revoked"],
    ['cut short', `Bearer ${KEYS.reader.slice(0, -1)}`, 'No such key'],
    ['with a letter more', `Bearer ${KEYS.reader}A`, 'No such key'],
    ['its own hash', `Bearer ${hashKey(KEYS.reader)}`, 'No such key'],
    ['in other capitals', `Bearer ${KEYS.reader.toUpperCase()}`, 'No such key'],
    ['without its scheme', KEYS.reader, 'holds no key'],
    ['in another scheme', `Basic ${btoa(`reader:${KEYS.reader}`)}`, 'holds no key'],
    ['empty', '', 'holds no key'],
    ['two at once', `Bearer ${makeKey()} Bearer ${KEYS.reader}`, 'holds no key'],
    ['very long', `Bearer ${'a'.repeat(10_000)}`, 'No such key'],
    ['a name of a prototype', 'Bearer __proto__', 'No such key'],
  ])('that is %s is refused, even where anybody may ask', async (_, authorization, message) => {
    for (const address of [open, closed]) {
      expect(await ask(address, authorization)).toEqual({ status: 401, code: 'UNAUTHENTICATED', message: expect.stringContaining(message), challenge: 'Bearer' });
    }
  });

  it('is needed to ask where the server says so, by whichever way the question comes', async () => {
    expect(await ask(open)).toMatchObject({ status: 200, code: undefined });
    expect(await ask(closed)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED', message: expect.stringContaining("scope 'read'") });
    expect(await ask(closed, undefined, '/elsewhere?x=/graphql')).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect((await fetch(`${closed}/graphql?query={__schema{types{name}}}`)).status).toBe(401);
    expect((await fetch(`${closed}/graphql`, { headers: { accept: 'text/html' } })).status).toBe(200);
    expect((await fetch(`${closed}/ready`)).status).toBe(200);
  });

  it('that may only write may not ask', async () => {
    expect(await ask(open, `Bearer ${KEYS.writer}`)).toMatchObject({ status: 403, code: 'FORBIDDEN', message: "The key 'writer' lacks the scope 'read'" });
  });

  it('ends at once when it is revoked', async () => {
    const before = records;
    records = records.map(each => (each.name === 'reader' ? { ...each, revokedAt: NOW.toISOString() } : each));
    expect(await ask(open, `Bearer ${KEYS.reader}`)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    records = before;
  });

  it('ends what its bearer follows before the next event is told, too', async () => {
    const before = records;
    const following = await follow(closed, ADDED, {}, `Bearer ${KEYS.reader}`);
    await graph.write([attack(1)], NOW.toISOString());
    expect(raid(await following.next())).toBe(1);
    records = records.map(each => (each.name === 'reader' ? { ...each, revokedAt: NOW.toISOString() } : each));
    await graph.write([attack(2)], NOW.toISOString());
    expect(await following.next()).toEqual({ errors: [{ message: expect.stringContaining("The key 'reader' is revoked"), extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(await following.next()).toBeNull();
    records = before;
  });

  it('is not taken on trust where the keys cannot be read', async () => {
    const callerOf = callerByKey({ keys: () => Promise.reject(new Error('EACCES /secret/keys.json')), now: () => NOW, anonymous: ANONYMOUS });
    const api = createApi({ graph, callerOf });
    const response = await api.fetch('http://entente/graphql?query={stats{articles}}', { headers: { authorization: `Bearer ${KEYS.reader}` } });
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({ errors: [{ message: 'Unexpected error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
  });
});
