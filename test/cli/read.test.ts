import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createArticleReader } from '../../src/cli/read/article-reader.js';
import type { RawArticle } from '../../src/model/article.js';
import { ask } from '../api/ask.js';
import { directory, file, printed, run, start } from './run-cli.js';

const BUILT = fileURLToPath(new URL('../../dist/cli/read/worker.js', import.meta.url));
const article = (content: string, format: 'text' | 'html' = 'text'): RawArticle => ({ format, content, origin: 'article' });
/** Nobody breaks this off. */
const unbroken = (): AbortSignal => new AbortController().signal;

describe('the reader of articles', () => {
  it('reads in a thread of its own, and says what is wrong with an article', async () => {
    const reader = createArticleReader(BUILT);
    const reading = await reader.read(article('Norway condemned Chad on Monday.'), unbroken());
    expect(reading).toMatchObject({ mentions: [{ text: 'Norway', actor: { id: 'NOR' } }, { text: 'Chad' }], events: [{ kind: 'CONDEMNATION', quad: 'VERBAL_CONFLICT' }] });
    expect(await reader.read(article(''), unbroken())).toBe('article: the text is empty — give an article with text');
    expect(await reader.read(article(`${'<div>'.repeat(15_000)}Norway`, 'html'), unbroken())).toBe('article: the page has more than 200 elements within one another — give the article alone');
    await reader.close();
  });

  it('is not held up by a text without end, nor by many that wait', async () => {
    const reader = createArticleReader(file('worker.mjs', "export default ({ content }) => { while (content === 'endless'); return content; };"));
    const gone = new AbortController();
    const endless = reader.read(article('endless'), gone.signal);
    const broken = expect(endless).rejects.toThrow('aborted');
    const waiting = Array.from({ length: 20 }, () => reader.read(article('short'), unbroken()));
    await expect(reader.read(article('short'), unbroken())).rejects.toMatchObject({ message: 'Too many articles wait to be read: try again in some seconds', extensions: { code: 'TOO_MANY_REQUESTS' } });
    await setTimeout(50); // and this thread goes on meanwhile
    gone.abort();
    await broken;
    expect(await Promise.all(waiting)).toEqual(waiting.map(() => 'short'));
    await reader.close();
  });

  it('survives a text that takes all memory', async () => {
    const reader = createArticleReader(file('worker.mjs', "export default ({ content }) => { const all = []; while (content === 'endless') all.push({ content, all: [all.length] }); return content; };"));
    await expect(reader.read(article('endless'), unbroken())).rejects.toThrow();
    expect(await reader.read(article('short'), unbroken())).toBe('short');
    await reader.close();
  });

  it.each([
    ['cannot start', "throw new Error('no data');", 'no data'], ['ends', 'export default () => process.exit(3);', 'exited with code: 3'], ['throws', "export default () => { throw new Error('broken'); };", 'broken'],
  ])('tells each time where its thread %s, and harms nothing else', async (_, code, message) => {
    const reader = createArticleReader(file('worker.mjs', code));
    for (let times = 0; times < 2; times++) {
      await expect(reader.read(article('short'), unbroken())).rejects.toThrow(message);
      await setTimeout(50);
    }
    await reader.close();
  });

  it('ends where nothing was read', async () => createArticleReader(BUILT).close());
});

describe('entente serve', () => {
  const server = start(['serve', '--graph', ':memory:', '--port', '0', '--keys', `${directory()}/keys.json`]);
  afterAll(() => void server.kill());

  it('reads articles for whoever asks', async () => {
    const [address] = await printed(server, /http:\/\/[\d.:]+/);
    const served = { fetch: (url: string, init: RequestInit) => fetch(url.replace('http://entente', address), init) };
    const { data, errors } = await ask(served as never, '{ reading(article: { text: "Norway condemned Chad." }) { events { kind } } broken: reading(article: { text: "" }) { text } }');
    expect(errors![0]!.extensions['code']).toBe('BAD_USER_INPUT');
    expect(data ?? null).toBeNull();
    expect((await ask(served as never, '{ reading(article: { text: "Norway condemned Chad." }) { events { kind } } }')).data).toEqual({ reading: { events: [{ kind: 'CONDEMNATION' }] } });
  });
});

it('entente query reads articles too', async () => {
  const graph = `${directory()}/graph.lbug`;
  await run(['ingest', '-', '--graph', graph], { stdin: 'Norway condemned Chad on Monday.' });
  const { code, out } = await run(['query', '{ reading(article: { text: "Peru thanked Chile." }) { mentions { text } } articles { nodes { mentions { text actor { id } } } } }', '--graph', graph]);
  expect(JSON.parse(out)).toEqual({ data: { reading: { mentions: [{ text: 'Peru' }, { text: 'Chile' }] }, articles: { nodes: [{ mentions: [{ text: 'Norway', actor: { id: 'NOR' } }, { text: 'Chad', actor: { id: 'TCD' } }] }] } } });
  expect(code).toBe(0);
});
