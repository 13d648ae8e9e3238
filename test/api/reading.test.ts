import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/api.js';
import type { Api } from '../../src/api/api.js';
import { STRANGER } from '../../src/api/caller.js';
import type { Read } from '../../src/api/reading/read.js';
import type { GraphStore } from '../../src/graph/store.js';
import type { RawArticle } from '../../src/model/article.js';
import { readInProcess } from '../support/reading.js';
import { ask } from './ask.js';
import { openFilled } from './open-filled.js';

const TEXT = 'Israeli jets hit a consular building in Damascus on Monday and killed seven people. The foreign minister of Iran condemned Israel, and he called the strike a crime.';
const READING = 'query ($article: ArticleInput!) { reading(article: $article) { title publisher author publishedAt text '
  + 'mentions { start end text actor { id name kind country } by why } events { kind plover { type mode } cameo quad score status stage source { text start end actor { id } } target { text start end actor { id } } '
  + 'happened { earliest latest precision basis } place { name country } dead injured reports { sentence start end trigger { text start end } status claimedBy { id } confidence rule dead injured } } } }';

describe('reading', () => {
  let graph: GraphStore;
  let api: Api;
  let read: Read;
  beforeAll(async () => {
    graph = await openFilled();
    read = readInProcess();
    api = createApi({ graph, read });
  });
  afterAll(() => graph.close());

  const reading = async (article: object) => {
    const { data, errors } = await ask(api, READING, { article });
    expect(errors).toBeUndefined();
    return data!['reading'] as Record<string, any>;
  };
  const error = async (article: object, of = api) => (await ask(of, READING, { article })).errors![0]!;

  it('tells whom an article mentions, in the order of its text, and in what way', async () => {
    const { mentions, text } = await reading({ text: TEXT, publishedAt: '2024-04-03' });
    expect(mentions.map(({ text: words, actor, by }: any) => [words, actor.id, by])).toEqual([
      ['Israeli', 'ISR', 'GAZETTEER'], ['foreign minister', 'hossein-amir-abdollahian', 'DESCRIPTION'], ['Iran', 'IRN', 'GAZETTEER'], ['Israel', 'ISR', 'GAZETTEER'], ['he', 'hossein-amir-abdollahian', 'PRONOUN'],
    ]);
    for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
    expect(mentions[1]).toMatchObject({ actor: { name: 'Hossein Amir-Abdollahian', kind: 'PERSON', country: 'IRN' }, why: 'foreign minister of IRN on 2024-04-03' });
  });

  it('tells what would be stored, with its sentence and words', async () => {
    const { events, text } = await reading({ text: TEXT, publishedAt: '2024-04-03' });
    const condemnation = events.find(({ kind }: any) => kind === 'CONDEMNATION');
    expect(condemnation).toMatchObject({
      quad: 'VERBAL_CONFLICT', status: 'ACTUAL', stage: null, source: [{ text: 'foreign minister of Iran', actor: { id: 'hossein-amir-abdollahian' } }], target: [{ text: 'Israel', actor: { id: 'ISR' } }],
      happened: { earliest: '2024-04-03', latest: '2024-04-03', precision: 'DAY', basis: 'PUBLICATION' }, place: null, dead: null,
    });
    const [report] = condemnation.reports;
    expect(report).toMatchObject({ trigger: { text: 'condemned' }, status: 'ACTUAL', claimedBy: null });
    expect(text.slice(report.start, report.end)).toBe(report.sentence);
    expect(events.find(({ kind }: any) => kind === 'ATTACK')).toMatchObject({ happened: { earliest: '2024-04-01' }, place: { name: 'Damascus', country: 'SYR' }, dead: 7 });
  });

  it('says on whose word, and has no words for who is only implied', async () => {
    const { events } = await reading({ text: 'Syria said that Israel bombed Lebanon.' });
    expect(events[0]).toMatchObject({ happened: null, reports: [{ claimedBy: { id: 'SYR' } }] });
    const parties = events.flatMap(({ source, target }: any) => [...source, ...target]);
    for (const { text, start, end } of parties) expect([text === null, start === null, end === null]).toEqual(text === null ? [true, true, true] : [false, false, false]);
  });

  it('reads a page too, and stores nothing', async () => {
    const page = '<html><head><title>Norway condemns Chad</title></head><body><nav>Menu</nav><p>Norway condemned Chad on Monday, and its government gave no reason for doing so.</p></body></html>';
    expect(await reading({ html: page, publisher: 'The Paper', author: 'A. Writer' })).toMatchObject({ title: 'Norway condemns Chad', publisher: 'The Paper', author: 'A. Writer', publishedAt: null, events: [{ kind: 'CONDEMNATION', source: [{ actor: { id: 'NOR' } }] }] });
    expect((await ask(api, '{ stats { articles } }')).data).toEqual({ stats: { articles: 4 } });
  });

  it.each<[object, string]>([
    [{}, 'article: has neither text nor html — give one of the two'],
    [{ text: 'a', html: 'b' }, 'article: has both text and html — give one of the two'],
    [{ text: ' ' }, 'article: the text is empty — give an article with text'],
    [{ id: 'mine', text: '' }, 'mine: the text is empty — give an article with text'],
    [{ text: TEXT, publishedAt: 'soon' }, 'article: "soon" is no date — give publishedAt as YYYY-MM-DD or an ISO 8601 date-time'],
  ])('of %j is refused with the remedy', async (article, message) => {
    expect(await error(article)).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT', argument: 'article' } });
  });

  it.each(['text', 'html'])('of more than 100,000 characters of %s is refused', async (field) => {
    expect(await error({ [field]: 'x'.repeat(100_001) })).toMatchObject({ message: 'article: has 100001 characters, and at most 100000 are read here — give it in parts', extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('needs a reader, and the scope to ask', async () => {
    expect((await error({ text: TEXT }, createApi({ graph }))).extensions['code']).toBe('NOT_OFFERED');
    expect((await error({ text: TEXT }, createApi({ graph, read, callerOf: () => STRANGER }))).extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('of one query come one after the other, and end with it', async () => {
    let [now, most, begun, broken] = [0, 0, 0, 0];
    const slow: Read = async ({ content }, signal) => {
      most = Math.max(most, ++now);
      begun++;
      await new Promise<void>((resolve) => {
        const timer = globalThis.setTimeout(resolve, content.length);
        signal.addEventListener('abort', () => { clearTimeout(timer); resolve(); });
      });
      if (signal.aborted) broken++;
      now--;
      return read({ format: 'text', content: 'Norway condemned Chad.', origin: 'article' }, signal);
    };
    const five = (ms: number) => `{ ${Array.from({ length: 5 }, (_, n) => `r${n}: reading(article: { text: "${'x'.repeat(ms)}" }) { text }`).join(' ')} }`;
    expect(await ask(createApi({ graph, read: slow }), five(10))).not.toHaveProperty('errors');
    expect([most, begun]).toEqual([1, 5]);
    expect((await ask(createApi({ graph, read: slow, safety: { timeoutMs: 100 } }), five(2000))).errors![0]!.extensions['code']).toBe('TIMED_OUT');
    expect([most, begun, broken]).toEqual([1, 6, 1]);
  });

  it('of one query end with the first that fails', async () => {
    const begun: string[] = [];
    const failing: Read = async ({ origin }) => { begun.push(origin); await setTimeout(5); return `${origin}: is bad`; };
    await ask(createApi({ graph, read: failing }), `{ ${['a', 'b', 'c', 'd'].map((id) => `${id}: reading(article: { id: "${id}", text: "x" }) { text }`).join(' ')} }`);
    await setTimeout(50);
    expect(begun.length).toBeLessThan(3);
  });
});

describe('the mentions of a stored article', () => {
  const MENTIONS = '{ articles { nodes { title text mentions { start end text actor { id name } by } } } }';
  let graph: GraphStore;
  let api: Api;
  let read: readonly RawArticle[];
  beforeAll(async () => {
    graph = await openFilled();
    const reader = readInProcess();
    api = createApi({ graph, read: (raw, signal) => { read = [...read, raw]; return reader(raw, signal); } });
  });
  beforeEach(() => { read = []; });
  afterAll(() => graph.close());

  const articles = async () => {
    const { data, errors } = await ask(api, MENTIONS);
    expect(errors).toBeUndefined();
    return (data as any).articles.nodes as { title: string | null; text: string; mentions: { start: number; end: number; text: string; actor: { id: string; name: string }; by: string }[] }[];
  };

  it('are read from its text, once, and stand where they say', async () => {
    const first = await articles();
    expect(read.map(({ title, publishedAt }) => [title, publishedAt])).toContainEqual(['Strike on Damascus draws rebuke', '2024-04-03T09:30:00Z']);
    expect(read).toHaveLength(4);
    for (const { text, mentions } of first) for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
    const strike = first.find(({ title }) => title === 'Strike on Damascus draws rebuke')!;
    expect(strike.mentions.map(({ text, actor }) => [text, actor.id])).toEqual([['Israeli', 'ISR'], ['Russia', 'RUS'], ['Foreign Ministry', 'RUS-MFA'], ['Israel', 'ISR']]);
    expect(await articles()).toEqual(first);
    expect(read).toHaveLength(4);
  });

  it('mean whom merged actors stand for', async () => {
    const { id } = await graph.judge({ subject: 'ACTOR', verdict: 'SAME', one: 'RUS', other: 'RUS-MFA', by: 'eva', why: 'one voice' }, '2024-05-02T00:00:00.000Z');
    const ministry = async () => (await articles()).flatMap(({ mentions }) => mentions).find(({ text }) => text === 'Foreign Ministry')!.actor;
    expect(await ministry()).toEqual({ id: 'RUS', name: 'Russia' });
    await graph.undo(id, 'eva', '2024-05-03T00:00:00.000Z');
    expect((await ministry()).id).toBe('RUS-MFA');
  });

  it('need a reader, and a text that it reads', async () => {
    expect((await ask(createApi({ graph }), MENTIONS)).errors![0]!.extensions['code']).toBe('NOT_OFFERED');
    expect((await ask(createApi({ graph, read: async ({ origin }) => `${origin}: is bad — mend it` }), MENTIONS)).errors![0]).toMatchObject({ message: expect.stringMatching(/^[0-9a-f]+: is bad — mend it$/), extensions: { code: 'BAD_USER_INPUT' } });
  });
});
