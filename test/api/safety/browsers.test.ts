import { createHash } from 'node:crypto';
import { ReadableStream } from 'node:stream/web';
import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ASK, post, useServers } from './serve.js';

const serve = useServers();
const ORIGIN = 'https://desk.example';
const allowed = (response: Response) => response.headers.get('access-control-allow-origin');

describe('pages of other sites', () => {
  it('read nothing unless their site is listed, exactly', async () => {
    const { send } = await serve({ safety: { corsOrigins: [ORIGIN, 'https://other.example:8443'] } });
    expect(allowed(await send(ASK, { headers: { origin: ORIGIN } }))).toBe(ORIGIN);
    expect(allowed(await send(ASK, { headers: { origin: 'https://other.example:8443' } }))).toBe('https://other.example:8443');
    for (const origin of ['http://desk.example', 'https://desk.example.evil.example', 'https://evil-desk.example', 'https://other.example', 'https://desk.example:444', 'null', '*', 'HTTPS://DESK.EXAMPLE']) {
      for (const init of [{ headers: { origin } }, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } }]) {
        const { headers } = await send(ASK, init);
        expect([...headers.keys()].filter(name => name.startsWith('access-control'))).toEqual([]);
      }
    }
  });

  it('are told in advance what they may send, never cookies, and may read what is left of their rate', async () => {
    const { send } = await serve({ safety: { corsOrigins: [ORIGIN] } });
    const { headers, status } = await send('/graphql', { method: 'OPTIONS', headers: { origin: ORIGIN, 'access-control-request-method': 'DELETE', 'access-control-request-headers': 'x-evil' } });
    expect([status, headers.get('access-control-allow-methods'), headers.get('access-control-allow-credentials')]).toEqual([204, 'GET, POST', null]);
    expect(headers.get('access-control-allow-headers')).toBe('authorization, content-type, last-event-id, x-request-id');
    expect(headers.get('access-control-expose-headers')).toContain('retry-after');
  });

  it('may read why they were refused', async () => {
    const { send } = await serve({ safety: { corsOrigins: [ORIGIN], requestsAMinute: 1 } });
    await send(ASK);
    const refused = await send(ASK, { headers: { origin: ORIGIN } });
    expect([refused.status, allowed(refused)]).toEqual([429, ORIGIN]);
  });
});

describe('what a browser sends unasked', () => {
  const body = '{"query":"{stats{articles}}"}';

  it.each([
    'text/plain', 'text/plain;charset=UTF-8', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain; application/json', 'text/plain, application/json', 'application/jsonx', '',
  ])('is refused as %j', async type => {
    const { send } = await serve();
    for (const path of ['/graphql', '/graphql/', '/elsewhere?x=/graphql']) {
      const response = await send(path, { method: 'POST', headers: type === '' ? {} : { 'content-type': type }, body: new TextEncoder().encode(type.includes('urlencoded') ? 'query={stats{articles}}' : body) });
      expect([path, response.status]).toEqual([path, 415]);
      expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringContaining('content-type: application/json'), extensions: { code: 'BAD_USER_INPUT' } }] });
    }
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'application/graphql+json'])('is answered as %s, which needs asking first', async type => {
    const { send } = await serve();
    expect(await (await send('/graphql', { method: 'POST', headers: { 'content-type': type }, body })).json()).toEqual({ data: { stats: { articles: 4 } } });
  });

  it('by GET or HEAD never changes anything', async () => {
    const { send } = await serve();
    for (const query of ['mutation { __typename }', 'mutation A { __typename } query B { stats { articles } }&operationName=A']) {
      const response = await send(`/graphql?query=${query}`);
      expect(response.status).toBe(405);
      expect(await response.text()).not.toContain('"data":{');
    }
    expect((await send('/graphql?query={stats{articles}}', { method: 'PUT' })).status).toBe(405);
  });
});

describe('JSON that is none', () => {
  it.each([
    ['/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query": secret' }],
    ['/graphql?query={stats{articles}}&variables={secret', {}],
    ['/graphql?query={stats{articles}}&extensions=secret', {}],
    ['/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '"secret"' }],
    ['/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: 'null' }],
    ['/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '[{"query":"{stats{articles}}"},{"query":"{stats{articles}}"}]' }],
  ] as [string, RequestInit][])('is the caller\'s error: %s %j', async (path, init) => {
    const { send } = await serve();
    const { status } = await send(path, { ...init, headers: { ...init.headers, accept: 'application/graphql-response+json' } });
    expect(status).toBe(400);
  });
});

describe('a body without end', () => {
  it('is refused where it passes a megabyte, though its length is not told', async () => {
    const { send } = await serve();
    const part = new TextEncoder().encode('a'.repeat(100_000));
    const response = await send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: ReadableStream.from(Array.from({ length: 30 }, () => part)), duplex: 'half' } as unknown as RequestInit);
    expect(response.status).toBe(413);
  });
});

describe('pages of this server', () => {
  it('run their own scripts only, and stand in no frame', async () => {
    const { send } = await serve();
    for (const path of ['/', '/graphql', '/graphql/', '/graphql?query={stats{articles}}']) {
      const response = await send(path, { headers: { accept: 'text/html' } });
      const html = await response.text();
      const policy = response.headers.get('content-security-policy')!;
      expect(policy).toMatch(/^default-src 'none'; script-src .*frame-ancestors 'none'$/);
      expect(policy.split('style-src')[0]).not.toContain('unsafe');
      for (const [, script] of html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)) expect(policy).toContain(createHash('sha256').update(script!).digest('base64'));
      expect(html).not.toMatch(/<[^>]+ on\w+=/);
      expect(Object.fromEntries(response.headers)).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY' });
    }
  });

  it('can do without GraphiQL', async () => {
    const { send } = await serve({ safety: { graphiql: false } });
    const response = await send('/graphql', { headers: { accept: 'text/html' } });
    expect([response.status, response.headers.get('content-type')]).not.toContain('text/html; charset=utf-8');
    expect(await response.text()).not.toContain('<script');
  });
});

describe('introspection', () => {
  it('can be switched off, and __typename stays', async () => {
    const { send } = await serve({ safety: { introspection: false } });
    for (const query of [getIntrospectionQuery(), '{ __type(name: "Event") { name } }', '{ ...A } fragment A on Query { a: __schema { types { name } } }']) {
      const { data, errors } = (await (await send('/graphql', post(query))).json()) as { data?: unknown; errors: { message: string }[] };
      expect(data).toBeUndefined();
      expect(errors[0]!.message).toContain('introspection has been disabled');
    }
    expect(await (await send('/graphql', post('{ __typename stats { __typename } }'))).json()).toEqual({ data: { __typename: 'Query', stats: { __typename: 'Stats' } } });
  });
});
