import { connect } from 'node:net';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { ANONYMOUS } from '../../../src/api/caller.js';
import { callerByKey } from '../../../src/api/keys/caller-by-key.js';
import { hashKey } from '../../../src/api/keys/key.js';
import type { GraphStore } from '../../../src/graph/store.js';
import { GraphError } from '../../../src/model/errors.js';
import { ASK, post, useServers } from './serve.js';

const KEY = 'ent_secret-key';
const keys = async () => [{ name: 'desk', hash: hashKey(KEY), scopes: ['read'] as const, createdAt: '2026-01-01T00:00:00Z', expiresAt: null, revokedAt: null }];
const now = () => new Date();
const callerOf = callerByKey({ keys, now, anonymous: ANONYMOUS });

/** A log as a server keeps it, with everything that it could be told. */
function logged() {
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  return { log, text: () => lines.join(''), answered: () => lines.map(line => JSON.parse(line) as Record<string, unknown>).filter(({ msg }) => msg === 'answered') };
}

const broken = (error: unknown) => (graph: GraphStore): GraphStore =>
  new Proxy(graph, { get: (target, name) => (name === 'events' || name === 'ping' ? () => Promise.reject(error) : Reflect.get(target, name, target) as unknown) });

const serve = useServers();

describe('the log', () => {
  it('has a line for each request, with the id that the answer shows', async () => {
    const { log, answered } = logged();
    const { send } = await serve({ log, callerOf });
    await send('/graphql', post('query Today { stats { articles } }', { authorization: `Bearer ${KEY}`, 'x-request-id': 'desk-42' }));
    const response = await send(`${ASK}&operationName=`);
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(answered()).toMatchObject([
      { level: 30, requestId: 'desk-42', method: 'POST', path: '/graphql', operation: 'query', operationName: 'Today', status: 200, milliseconds: expect.any(Number), key: 'desk' },
      { requestId: response.headers.get('x-request-id'), method: 'GET', path: '/graphql', operation: 'query', operationName: null, key: 'anonymous' },
    ]);
  });

  it('takes no id that is more than a word', async () => {
    const { log, text } = logged();
    const { send } = await serve({ log });
    for (const id of ['a b', '{"level":60}', 'x'.repeat(129), 'é', '']) {
      const response = await send(ASK, { headers: { 'x-request-id': id } });
      expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
    expect(text()).not.toContain('"level":60');
  });

  it('has what was refused too, and tells of health only when it is bad', async () => {
    const { log, answered } = logged();
    const { send } = await serve({ log, callerOf, safety: { requestsAMinute: 3 }, around: broken(new Error('gone')) });
    await send(ASK, { headers: { authorization: 'Bearer wrong' } });
    await send('/graphql', { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } });
    await send('/nowhere');
    await send(ASK);
    await send('/health');
    await send('/ready');
    expect(answered().map(({ level, path, status, key, codes }) => [level, path, status, key, codes])).toEqual([
      [30, '/graphql', 401, null, ['UNAUTHENTICATED']], [30, '/graphql', 415, 'anonymous', ['BAD_USER_INPUT']], [30, '/nowhere', 404, 'anonymous', undefined],
      [30, '/graphql', 429, 'anonymous', ['TOO_MANY_REQUESTS']], [20, '/health', 200, 'anonymous', undefined], [30, '/ready', 503, 'anonymous', undefined],
    ]);
  });

  it('holds no word of a query, no value, no key and no header, whatever goes wrong', async () => {
    const { log, text } = logged();
    const { send } = await serve({ log, callerOf, around: broken(new Error('Binder exception near SECRET')) });
    const events = 'query ($SECRET: [ID!]) { SECRET: events(where: { id: $SECRET }) { nodes { id } } }';
    const accept = { accept: 'application/graphql-response+json' };
    const bearer = { authorization: 'Bearer SECRET', cookie: 'SECRET', 'x-forwarded-for': 'SECRET', 'user-agent': 'SECRET', referer: 'http://SECRET' };
    const requests: [string, RequestInit?][] = [
      ['/graphql', post(events, accept, { SECRET: ['SECRET'] })], ['/graphql', post(events, bearer)], ['/graphql', post('{ SECRET }')], ['/graphql', post('{ stats { SECRET(')],
      ['/graphql', post('{ events(after: "SECRET") { nodes { id } } }')], ['/graphql', post('{ actors(after: "SECRET") { nodes { id } } }')],
      ['/graphql', post('{ events(where: { happened: { from: "SECRET" } }) { totalCount } }')], ['/graphql', post('query ($n: Int) { events(first: $n) { totalCount } }', {}, { n: 'SECRET' })],
      ['/graphql', post('{ events(where: { participant: ["SECRET"] }) { totalCount } }')], ['/graphql', { ...post(''), body: '{"query":"SECRET' }],
      ['/graphql?query={SECRET}&variables={SECRET'], ['/graphql?variables=SECRET&extensions=SECRET&query={stats{articles}}'], [`${ASK}&SECRET=SECRET`, { headers: bearer }],
      ['/graphql', { method: 'POST', headers: { 'content-type': 'SECRET' }, body: 'SECRET' }], ['/nowhere?SECRET'], ['/ready?SECRET', { headers: bearer }], ['/ingest', { method: 'POST', headers: bearer, body: 'SECRET' }],
    ];
    for (const [path, init] of requests) await (await send(path, init)).text();
    expect(text().split('\n').length).toBeGreaterThan(requests.length);
    expect(text()).not.toContain('SECRET');
    expect(text()).not.toContain(KEY);
  });

  it('tells where an unforeseen error comes from, once, and which request met it; the caller learns neither', async () => {
    const { log, text } = logged();
    const { send } = await serve({ log, around: broken(new TypeError('SECRET')) });
    const response = await send('/graphql', post('{ events { nodes { id } } }', { 'x-request-id': 'r-1' }));
    expect(await response.text()).not.toMatch(/SECRET|TypeError|\.ts/);
    const failed = text().split('\n').filter(line => line.includes('"failed"')).map(line => JSON.parse(line) as object);
    expect(failed).toMatchObject([{ level: 50, requestId: 'r-1', error: { type: 'TypeError', at: [expect.stringContaining('watch.test.ts'), ...Array.from({ length: 9 }, () => expect.stringMatching(/^at /))] } }]);
  });

  it('tells in full why the graph does not answer', async () => {
    const { log, text } = logged();
    const { send } = await serve({ log, around: broken(new GraphError('neo4j://db:7687', 'Neo4j does not answer', 'start it')) });
    const response = await send('/graphql', post('{ events { nodes { id } } }'));
    expect(await response.text()).not.toContain('db:7687');
    expect(text()).toContain('neo4j://db:7687: Neo4j does not answer — start it');
  });
});

describe('a request that is no request', () => {
  it.each([
    'GET /graphql HTTP/1.1\r\nHost: [\r\n\r\n', 'GET //[ HTTP/1.1\r\nHost: x\r\n\r\n', 'GET /%E0%A4%A HTTP/1.1\r\nHost: x\r\n\r\n', 'GET http://[/graphql HTTP/1.1\r\nHost: x\r\n\r\n',
    'OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n', 'CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n', 'TRACE / HTTP/1.1\r\nHost: x\r\n\r\n', 'POST /graphql HTTP/1.1\r\nHost: x\r\ncontent-type: application/json\r\ncontent-length: -1\r\n\r\n', '\0\0\0\r\n\r\n',
  ])('shows no insides and ends nothing: %j', async raw => {
    const { address, send } = await serve();
    const answer = await new Promise<string>(resolve => {
      let text = '';
      const socket = connect(Number(new URL(address).port), '127.0.0.1', () => socket.write(raw));
      socket.setTimeout(500, () => socket.destroy());
      socket.setEncoding('utf8').on('data', (part: string) => { text += part; }).on('close', () => resolve(text)).on('error', () => undefined);
    });
    expect(answer).not.toMatch(/node_modules|\bat \w+.*:\d+/);
    expect((await send(ASK)).status).toBe(200);
  });
});

describe('metrics', () => {
  it('count requests and errors, and hold nothing that a caller chose', async () => {
    const { send } = await serve({ callerOf, safety: { metrics: true } });
    await send('/graphql', post('query SECRET { SECRET: stats { articles } }'));
    await send('/graphql', post('{ events(first: 1000) { nodes { id } } }'));
    await send('/graphql', post('{ SECRET }', { authorization: 'Bearer SECRET' }));
    await send('/SECRET');
    const response = await send('/metrics');
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(text).toContain('entente_requests_total{operation="query",status="200"} 2');
    expect(text).toContain('entente_requests_total{operation="none",status="401"} 1');
    expect(text).toContain('entente_errors_total{code="BAD_USER_INPUT"} 1');
    expect(text).toContain('entente_errors_total{code="UNAUTHENTICATED"} 1');
    expect(text).toContain('entente_request_duration_seconds_count{operation="query"} 2');
    expect(text).toContain('entente_requests_in_flight 1');
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).not.toContain('SECRET');
  });

  it('are for those who may ask, and off unless they are wanted', async () => {
    const stranger = { ...ANONYMOUS, scopes: new Set<never>() };
    const closed = await serve({ callerOf: callerByKey({ keys, now, anonymous: stranger }), safety: { metrics: true } });
    expect((await closed.send('/metrics')).status).toBe(401);
    expect((await closed.send('/metrics', { headers: { authorization: `Bearer ${KEY}` } })).status).toBe(200);
    expect((await (await serve()).send('/metrics')).status).toBe(404);
  });
});
