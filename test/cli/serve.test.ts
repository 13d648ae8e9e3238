import { afterAll, describe, expect, it } from 'vitest';
import { directory, ended, file, printed, run, start } from './run-cli.js';

describe('entente serve', () => {
  const servers: ReturnType<typeof start>[] = [];
  afterAll(() => { for (const server of servers) server.kill(); });

  it.each([
    [['--rate', '-1'], "'-1' is no number for --rate — give a whole number from 0 to 1000000000"],
    [['--rate', 'many'], 'is no number for --rate'],
    [['--rate', '1e3'], 'is no number for --rate'],
    [['--timeout', '0'], 'give a whole number from 1 to 86400'],
    [['--timeout', '99999999'], 'is no number for --timeout'],
    [['--proxies', '1.5'], 'is no number for --proxies'],
    [['--cors-origin', '*'], "'*' is no origin of a site"],
    [['--cors-origin', 'https://example.org/'], 'is no origin'],
    [['--cors-origin', 'example.org'], 'is no origin'],
    [['--cors-origin', 'null'], 'is no origin'],
    [['--persisted-only'], '--persisted-only leaves nothing to answer'],
    [['--operations', '/nowhere.json'], "'/nowhere.json' is no file of operations"],
    [['--operations', file('o.json', '{"a":1}')], 'is no file of operations'],
    [['--operations', file('o.json', '{"a":"{ nonsense }"}')], "the operation 'a' is wrong: Cannot query field"],
    [['--keys', file('k.json', 'broken')], "can't be read"],
  ])('refuses %j', async (args, message) => {
    expect(await run(['serve', '--graph', ':memory:', '--port', '0', ...args])).toMatchObject({ code: 2, out: '', err: expect.stringContaining(message) });
  });

  it('does as its options say, and logs a line a request', async () => {
    const operations = file('operations.json', '{"count":"{ stats { articles } }"}');
    const server = start(['serve', '--graph', ':memory:', '--port', '0', '--keys', `${directory()}/keys.json`, '--rate', '4', '--metrics', '--no-graphiql', '--no-introspection',
      '--cors-origin', 'https://a.example', '--cors-origin', 'https://b.example', '--max-depth', '2', '--operations', operations, '--persisted-only']);
    servers.push(server);
    const address = (await printed(server, /http:\/\/[\d.:]+/))[0];
    const get = (path: string, headers = {}) => fetch(address + path, { headers });
    const count = `/graphql?extensions=${encodeURIComponent('{"persistedQuery":{"version":1,"sha256Hash":"count"}}')}`;
    const answer = await get(count, { origin: 'https://b.example' });
    expect([answer.status, answer.headers.get('access-control-allow-origin'), answer.headers.get('ratelimit-remaining')]).toEqual([200, 'https://b.example', '3']);
    expect((await get('/graphql?query={stats{articles}}')).status).toBe(403);
    expect(await (await get('/metrics')).text()).toContain('entente_requests_total{operation="query",status="200"} 1');
    expect((await get('/graphql', { accept: 'text/html' })).status).toBe(406);
    expect((await get(count)).status).toBe(429);
    const closing = ended(server);
    server.kill('SIGTERM');
    const { code, err } = await closing;
    expect(code).toBe(0);
    expect(err.trim().split('\n').map((line) => (JSON.parse(line) as { status: number }).status)).toEqual([200, 403, 406, 429]);
  });
});
