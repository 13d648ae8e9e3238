import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { hashKey } from '../../src/api/keys/key.js';
import { expiryOf } from '../../src/cli/expiry.js';
import { changeKeys, keysInFile } from '../../src/cli/key/key-file.js';
import { directory, ended, printed, run, start } from './run-cli.js';

const keysFile = (): string => join(directory(), 'deep', 'keys.json');
const record = (name: string) => ({ name, hash: hashKey(name), scopes: ['read'] as const, createdAt: '2026-01-01T00:00:00Z', expiresAt: null, revokedAt: null });

describe('entente key', () => {
  it('makes a key, shows it once, and keeps only its hash, for this user alone', async () => {
    const keys = keysFile();
    const { code, out, err } = await run(['key', 'create', '--name', 'desk', '--scope', 'write,read', '--expires', '90d', '--keys', keys]);
    expect({ code, out, err }).toEqual({ code: 0, out: expect.stringMatching(/^ent_[\w-]{43}\n$/), err: expect.stringContaining('shown this once') });
    const kept = readFileSync(keys, 'utf8');
    expect(kept).not.toContain(out.trim().slice(4));
    expect(JSON.parse(kept).keys).toEqual([{ name: 'desk', hash: hashKey(out.trim()), scopes: ['read', 'write'], createdAt: expect.any(String), expiresAt: expect.any(String), revokedAt: null }]);
    expect(statSync(keys).mode & 0o777).toBe(0o600);
    const listed = await run(['key', 'list'], { env: { ENTENTE_KEYS: keys } });
    expect(listed.out).toMatch(/^desk {2}read,write {2}valid {2}made \d{4}-\d\d-\d\d, ends \d{4}-/);
    expect(listed.out).not.toContain(hashKey(out.trim()));
  });

  it('revokes a key, whose name stays taken', async () => {
    const keys = keysFile();
    await run(['key', 'create', '--name', 'desk', '--keys', keys]);
    expect(await run(['key', 'revoke', 'desk', '--keys', keys])).toMatchObject({ code: 0, out: 'revoked: desk\n' });
    expect((await run(['key', 'list', '--keys', keys])).out).toContain('revoked');
    expect(await run(['key', 'create', '--name', 'desk', '--keys', keys])).toMatchObject({ code: 2, err: expect.stringContaining("there is a key 'desk' already — choose another name") });
    expect(await run(['key', 'revoke', 'desk', '--keys', keys])).toMatchObject({ code: 2, err: expect.stringContaining('was revoked on') });
  });

  it.each([
    [['--name', 'anonymous'], "there is a key 'anonymous' already"],
    [['--name', 'a b'], "'a b' is no name"],
    [['--name', 'x\ny'], 'is no name for a key'],
    [['--name', 'x', '--scope', 'admin'], "'admin' is no scope"],
    [['--name', 'x', '--scope', 'read,admin'], 'is no scope'],
    [['--name', 'x', '--scope', ''], 'is no scope'],
    [['--name', 'x', '--expires', '2020-01-01'], "'2020-01-01' is over already"],
    [['--name', 'x', '--expires', 'soon'], 'give --expires 90d or --expires YYYY-MM-DD'],
    [['--name', 'x', '--expires', '0d'], 'is over already'],
    [[], '--name'],
  ])('refuses %j and keeps nothing', async (args, message) => {
    const keys = keysFile();
    expect(await run(['key', 'create', ...args, '--keys', keys])).toMatchObject({ code: 2, out: '', err: expect.stringContaining(message) });
    expect([existsSync(keys), existsSync(`${keys}.new`)]).toEqual([false, false]);
  });

  it.each(['', 'no JSON', '{"keys":[{"name":"x","hash":"00"}]}', '[]'])('says which file is none of keys: %j', async (content) => {
    const keys = join(directory(), 'keys.json');
    writeFileSync(keys, content);
    expect(await run(['key', 'list', '--keys', keys])).toMatchObject({ code: 2, err: expect.stringContaining(`the keys in '${keys}' can't be read`) });
  });
});

describe('the file of keys', () => {
  it('has one writer at a time, and loses nothing to a second', async () => {
    const keys = keysFile();
    const names = Array.from({ length: 20 }, (_, index) => `key-${index}`);
    const outcomes = await Promise.allSettled(names.map((name) => changeKeys(keys, (records) => [...records, record(name)])));
    const written = names.filter((_, index) => outcomes[index]!.status === 'fulfilled');
    expect((await keysInFile(keys)()).map(({ name }) => name).sort()).toEqual(written.sort());
    expect(written.length).toBeGreaterThan(0);
    for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ line: expect.stringContaining('remove ') });
  });

  it('is read again when it has changed', async () => {
    const keys = keysFile();
    const store = keysInFile(keys);
    expect(await store()).toEqual([]);
    for (let count = 1; count <= 5; count++) {
      await changeKeys(keys, (records) => [...records, record(`key-${count}`)]);
      expect(await store()).toHaveLength(count);
    }
    writeFileSync(keys, 'broken');
    await expect(store()).rejects.toThrow("can't be read");
  });

  it('ends a key through its last day', () => {
    const now = new Date('2026-06-01T23:00:00Z');
    expect(expiryOf('2026-06-01', now).toJSON()).toBe('2026-06-02T00:00:00.000Z');
    expect(expiryOf('1d', now).toJSON()).toBe('2026-06-02T23:00:00.000Z');
    for (const wrong of ['2026-02-30', '99999d', '-1d', '1.5d', '2026-6-1', 'Infinity']) expect(() => expiryOf(wrong, now)).toThrow('is no number of days, and no day');
  });
});

describe('entente serve --require-key', () => {
  const servers: ReturnType<typeof start>[] = [];
  afterEach(() => { for (const server of servers) server.kill(); });

  it('answers a key made while it runs, refuses it once revoked, and still serves entente query of its own user', async () => {
    const keys = keysFile();
    const graph = join(directory(), 'graph.lbug');
    const server = start(['serve', '--graph', graph, '--port', '0', '--require-key', '--keys', keys]);
    servers.push(server);
    const address = (await printed(server, /http:\/\/[\d.:]+/))[0];
    const status = async (key?: string) =>
      (await fetch(`${address}/graphql?query={stats{articles}}`, key === undefined ? {} : { headers: { authorization: `Bearer ${key}` } })).status;
    expect(await status()).toBe(401);
    const key = (await run(['key', 'create', '--name', 'desk', '--keys', keys])).out.trim();
    expect(await status(key)).toBe(200);
    await run(['key', 'revoke', 'desk', '--keys', keys]);
    expect(await status(key)).toBe(401);
    expect(await run(['query', '{ stats { articles } }', '--graph', graph])).toMatchObject({ code: 0, out: expect.stringContaining('"articles": 0') });
    const closing = ended(server);
    server.kill('SIGTERM');
    expect((await closing).code).toBe(0);
  });
});
