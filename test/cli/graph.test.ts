import { once } from 'node:events';
import { expect, it } from 'vitest';
import { BATCH_SIZE } from '../../src/cli/ingest/batches.js';
import { directory, ended, file, printed, run, start } from './run-cli.js';

const ARTICLES = ['Norway bombed Chad on Monday.', 'Peru condemned Chile.'].map((text) => JSON.stringify({ text, publishedAt: '2024-04-03' })).join('\n');
const STATS = '{ stats { articles events } }';

it('ingests, answers, and is not changed by reading the same again', async () => {
  const graph = `${directory()}/deep/graph.lbug`;
  const path = file('two.jsonl', ARTICLES);
  const first = await run(['ingest', path, '--graph', graph]);
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toMatch(/two\.jsonl:1: 1 event\n.*two\.jsonl:2: 1 event\n2 articles \(2 new\), 2 events, [\d.]+ s\n$/);
  const before = (await run(['query', STATS, '--graph', graph])).out;
  expect(JSON.parse(before)).toEqual({ data: { stats: { articles: 2, events: 2 } } });
  expect((await run(['ingest', path], { env: { ENTENTE_GRAPH: graph } })).out).toContain('2 articles (0 new), 2 events');
  expect((await run(['query', STATS, '--graph', graph])).out).toBe(before);
});

it('takes variables, and exits with 1 where the answer has errors', async () => {
  const graph = `${directory()}/graph.lbug`;
  await run(['ingest', '-', '--graph', graph], { stdin: ARTICLES });
  const query = 'query ($kind: [EventKind!]) { events(where: { kind: $kind }) { nodes { kind } } }';
  const { out } = await run(['query', query, '--variables', '{"kind":["ATTACK"]}', '--graph', graph]);
  expect(JSON.parse(out)).toEqual({ data: { events: { nodes: [{ kind: 'ATTACK' }] } } });
  const wrong = await run(['query', '{ nothing }', '--graph', graph]);
  expect(JSON.parse(wrong.out).errors[0].message).toContain('nothing');
  expect(wrong.code).toBe(1);
});

it('sends articles and queries to the server that holds the graph’s file', async () => {
  const graph = `${directory()}/graph.lbug`;
  const server = start(['serve', '--graph', graph, '--port', '0']);
  const [, address] = await printed(server, /answers on (http:\S+)/);
  expect((await fetch(`${address}/ready`)).status).toBe(200);
  const bad = '\n{"text":""}';
  const ingested = await run(['ingest', '-', '--graph', graph, '--json'], { stdin: ARTICLES + bad });
  expect(ingested.err).toMatch(/^entente: -:3: the text is empty/);
  expect(JSON.parse(ingested.out.trim().split('\n').at(-1)!).summary).toMatchObject({ articles: 2, added: 2, failed: 1, events: 2 });
  expect(JSON.parse((await run(['query', STATS, '--graph', graph])).out)).toEqual({ data: { stats: { articles: 2, events: 2 } } });
  server.kill('SIGTERM');
  expect(await once(server, 'close')).toEqual([0, null]);
  expect(JSON.parse((await run(['query', STATS, '--graph', graph])).out)).toEqual({ data: { stats: { articles: 2, events: 2 } } });
});

const MANY = 2.5 * BATCH_SIZE;

it('stops after the batch under way, and goes on when run again', async () => {
  const graph = `${directory()}/graph.lbug`;
  const many = Array.from({ length: MANY }, (_, day) => JSON.stringify({ text: `Norway bombed Chad. It was attack ${day}, the army said on Monday in a long statement.` })).join('\n');
  const path = file('many.jsonl', many);
  const child = start(['ingest', path, '--graph', graph, '--json']);
  const seen = printed(child, /"events"/);
  const end = ended(child);
  await seen;
  child.kill('SIGINT');
  const { code, out } = await end;
  const { summary } = JSON.parse(out.trim().split('\n').at(-1)!);
  expect(code).toBe(130);
  expect(summary.stopped).toBe(true);
  expect(summary.articles % BATCH_SIZE).toBe(0);
  expect(summary.articles).toBeLessThan(MANY);
  const again = await run(['ingest', path, '--graph', graph]);
  expect(again.out).toContain(`${MANY} articles (${MANY - summary.articles} new)`);
});

it('is quiet when its reader leaves', async () => {
  const child = start(['extract', '--format', 'jsonl']);
  child.stdout!.destroy();
  const { err } = await ended(child, ARTICLES);
  expect(err).toBe('');
});
