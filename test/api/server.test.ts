import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/api.js';
import type { Ingest, IngestedArticle } from '../../src/api/ingest-articles.js';
import { startServer } from '../../src/api/server.js';
import type { RunningServer } from '../../src/api/server.js';
import type { GraphStore } from '../../src/graph/store.js';
import { InputError, UsageError } from '../../src/model/errors.js';
import { openFilled } from './open-filled.js';

/** Tells of each article how long it is; breaks at one without content. */
const measure: Ingest = async function* (articles) {
  for (const { origin, content } of articles) {
    if (content === '') throw new InputError(origin, 'nothing to read', 'leave it out');
    yield { origin, length: content.length } as object as IngestedArticle;
  }
};

let graph: GraphStore;
let server: RunningServer;
beforeAll(async () => {
  graph = await openFilled();
  server = await startServer({ api: createApi({ graph, writing: { ingest: measure, token: 'open-sesame' } }), host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

const get = (path: string, accept = '*/*') => fetch(server.address + path, { headers: { accept } });

describe('the server', () => {
  it('answers GraphQL over GET and POST', async () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await get('/graphql?query={stats{articles}}')).json()).toEqual({ data: { stats: { articles: 4 } } });
    const posted = await fetch(`${server.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{stats{articles}}"}' });
    expect(await posted.json()).toEqual({ data: { stats: { articles: 4 } } });
  });

  it('shows GraphiQL, which loads nothing from elsewhere, with a first query', async () => {
    const page = await (await get('/graphql', 'text/html')).text();
    expect(page).toContain('which sentence says so?');
    expect(page).not.toMatch(/<(script|link|img)[^>]+(src|href)="?https?:/);
  });

  it('has a front page, is healthy and ready, and knows nothing else', async () => {
    expect(await (await get('/', 'text/html')).text()).toContain('href="/graphql"');
    expect((await get('/health')).status).toBe(200);
    expect(await (await get('/ready')).json()).toEqual({ status: 'ready' });
    expect((await get('/elsewhere', 'text/html')).status).toBe(404);
  });

  it('lets no page of another site read it', async () => {
    const response = await fetch(`${server.address}/graphql?query={stats{articles}}`, { headers: { origin: 'https://elsewhere.example' } });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('refuses a query of more than a megabyte', async () => {
    const response = await fetch(`${server.address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: `{ ${'a'.repeat(1_100_000)} }` }) });
    expect(response.status).toBe(413);
  });

  it('says which address is taken', async () => {
    const port = Number(new URL(server.address).port);
    const failed = startServer({ api: createApi({ graph }), host: '127.0.0.1', port });
    await expect(failed).rejects.toThrow(UsageError);
    await expect(failed).rejects.toMatchObject({ line: expect.stringMatching(`127.0.0.1:${port} .*choose another`) });
  });
});

describe('POST /ingest', () => {
  const article = (content: string) => JSON.stringify({ format: 'text', content, origin: 'story.txt' });
  const post = (body: string, token = 'open-sesame', address = server.address) =>
    fetch(`${address}/ingest`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body });

  it('answers a line for each article', async () => {
    const response = await post(`${article('abc')}\n\n${article('de')}\n`);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('{"origin":"story.txt","length":3}\n{"origin":"story.txt","length":2}\n');
  });

  it('tells of a failure half-way in its last line', async () => {
    const lines = (await (await post(`${article('abc')}\n${article('')}`)).text()).trimEnd().split('\n');
    expect(lines.map(line => JSON.parse(line))).toEqual([{ origin: 'story.txt', length: 3 }, { error: 'story.txt: nothing to read — leave it out' }]);
  });

  it.each([
    ['no JSON', 'line 2: not JSON'],
    ['{"format":"text","origin":"x"}', 'line 2: content Invalid input'],
    ['{"format":"pdf","content":"","origin":"x"}', 'line 2: format Invalid option'],
  ])('refuses %s and reads nothing', async (line, error) => {
    const response = await post(`${article('abc')}\n${line}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.stringContaining(error) });
  });

  it('is for the holder of the token alone, and closed without one', async () => {
    expect((await post(article('abc'), 'open-sesam')).status).toBe(401);
    expect((await fetch(`${server.address}/ingest`, { method: 'POST', body: article('abc') })).status).toBe(401);
    const closed = await startServer({ api: createApi({ graph }), host: '127.0.0.1', port: 0 });
    expect((await post(article('abc'), 'undefined', closed.address)).status).toBe(404);
    await closed.close();
  });

  it('refuses more than 64 MiB', async () => {
    expect((await post(' '.repeat(64 * 2 ** 20 + 1))).status).toBe(413);
  });
});

describe('close', () => {
  it('lets a request under way finish, and ends idle connections', async () => {
    let release = () => {};
    let begin = () => {};
    const held = new Promise<void>(resolve => (release = resolve));
    const begun = new Promise<void>(resolve => (begin = resolve));
    const slow: Ingest = async function* () {
      begin();
      await held;
      yield { done: true } as object as IngestedArticle;
    };
    const other = await startServer({ api: createApi({ graph, writing: { ingest: slow, token: 't' } }), host: '127.0.0.1', port: 0 });
    const idle = connect(Number(new URL(other.address).port), '127.0.0.1');
    const answer = fetch(`${other.address}/ingest`, { method: 'POST', headers: { authorization: 'Bearer t' }, body: '' }).then(response => response.text());
    await begun;
    const closing = other.close();
    release();
    expect(await answer).toBe('{"done":true}\n');
    await closing;
    await expect(fetch(`${other.address}/health`)).rejects.toThrow();
    idle.destroy();
  });
});

describe('a graph that is gone', () => {
  it('is not ready, though the server is healthy', async () => {
    const gone = await openFilled();
    const api = createApi({ graph: gone });
    await gone.close();
    const ready = await api.fetch('http://entente/ready');
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ status: 'unavailable', code: 'GRAPH_UNAVAILABLE' });
    expect((await api.fetch('http://entente/health')).status).toBe(200);
  });
});
