import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApi, type Api } from '../../src/api/api.js';
import type { GraphStore } from '../../src/graph/store.js';
import { ask } from './ask.js';
import { openFilled } from './open-filled.js';

/** Each field of a report that is read along with its event, and of its article. */
const REPORT = [
  'id', 'sentence', 'start', 'end', 'trigger { text start end }', 'sourceSpans { start end }', 'targetSpans { start end }', 'status', 'claimedBy { id name }', 'confidence', 'rule', 'dead', 'injured', 'recordedAt', 'event { id }',
];
const ARTICLE = ['id', 'title', 'url', 'publisher', 'author', 'publishedAt', 'language', 'text', 'hash', 'copyOf { id }', 'updateOf { id }', 'recordedAt', 'retractedAt'].map((field) => `article { ${field} }`);

let graph: GraphStore;
let api: Api;
beforeAll(async () => { graph = await openFilled(); api = createApi({ graph }); });
afterAll(() => graph.close());

const reports = async (fields: string): Promise<readonly Record<string, unknown>[]> => {
  const { data, errors } = await ask(api, `{ events(first: 50) { nodes { reports(first: 5) { nodes { ${fields} } } } } }`);
  expect(errors).toBeUndefined();
  return (data!['events'] as { nodes: { reports: { nodes: Record<string, unknown>[] } }[] }).nodes.flatMap((event) => event.reports.nodes);
};

it('a field of a report is the same, whichever others are asked for with it', async () => {
  const all = await reports([...REPORT, 'article { id title url publisher author publishedAt language text hash copyOf { id } updateOf { id } recordedAt retractedAt }'].join(' '));
  expect(all.length).toBeGreaterThan(5);
  for (const field of [...REPORT, ...ARTICLE]) {
    const [name, inner] = /^article \{ (\w+)/.exec(field) ? ['article', /^article \{ (\w+)/.exec(field)![1]!] : [/^\w+/.exec(field)![0], null];
    const of = (report: Record<string, unknown>): unknown => (inner === null ? report[name] : (report[name] as Record<string, unknown>)[inner]);
    expect((await reports(field)).map(of), field).toEqual(all.map(of));
  }
});

it('fields in fragments and under aliases are read too', async () => {
  const query = '{ events(first: 3) { nodes { reports(first: 1) { nodes { words: sentence ...More } } } } } fragment More on Report { act: trigger { text } article { ... on Article { who: hash } } }';
  const { data, errors } = await ask(api, query);
  expect(errors).toBeUndefined();
  for (const { reports: { nodes: [report] } } of (data!['events'] as { nodes: { reports: { nodes: { words: string; act: { text: string }; article: { who: string } }[] } }[] }).nodes) {
    expect(report!.words).toContain(report!.act.text);
    expect(report!.article.who).toMatch(/\w/);
  }
});
