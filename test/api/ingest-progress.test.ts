import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createApi, type Api } from '../../src/api/api.js';
import { startServer, type RunningServer } from '../../src/api/server.js';
import type { GraphStore } from '../../src/graph/store.js';
import { LADYBUG, openEmpty } from '../support/engines.js';
import { ask } from './ask.js';
import { follow, type Following } from './follow.js';
import { readerInto } from './reader.js';

const PROGRESS = 'subscription ($id: ID!) { ingestProgress(id: $id) { done total failed finished } }';
const INGEST = 'mutation ($articles: [ArticleInput!]!, $progress: ID) { ingest(articles: $articles, progress: $progress) { error } }';
const stories = (count: number) => Array.from({ length: count }, (_, n) => (n % 10 === 3 ? { text: '' } : { text: `2024-03-01 Story ${n}.` }));

let graph: GraphStore;
let api: Api;
let server: RunningServer;
let hold: Promise<void> | undefined;
beforeEach(async () => {
  hold = undefined;
  graph = await openEmpty(LADYBUG);
  const read = readerInto(graph);
  api = createApi({ graph, callerOf: () => ({ name: 'eva', scopes: new Set(['read', 'write'] as const) }), writing: { token: 't', ingest: async function* (articles) { await hold; yield* read(articles); } } });
  server = await startServer({ api, host: '127.0.0.1', port: 0 });
});
afterEach(async () => {
  await server.close();
  await graph.close();
});
const all = async (following: Following): Promise<{ done: number; finished: boolean }[]> => {
  const told = [];
  for (let answer = await following.next(); answer !== null; answer = await following.next()) told.push(answer.data.ingestProgress);
  return told;
};

it('tells how far an ingest is until it is finished, to who comes before, during and after', async () => {
  const early = await follow(server.address, PROGRESS, { id: 'mine' });
  const ingested = ask(api, INGEST, { articles: stories(45), progress: 'mine' });
  await ingested;
  const told = await all(early);
  expect(told.at(-1)).toEqual({ done: 45, total: 45, failed: 5, finished: true });
  expect(told.map(({ done }) => done)).toEqual([...told.map(({ done }) => done)].sort((a, b) => a - b));
  expect(told.filter(({ finished }) => finished)).toHaveLength(1);
  expect(await all(await follow(server.address, PROGRESS, { id: 'mine' }))).toEqual([told.at(-1)]);
});

it('tells nobody of another’s ingest, and ends when its reader goes', async () => {
  const other = await follow(server.address, PROGRESS, { id: 'other' });
  await ask(api, INGEST, { articles: stories(2), progress: 'mine' });
  expect(await Promise.race([other.next(), setTimeout(300, 'nothing')])).toBe('nothing');
  other.leave();
});

it('refuses an id that another ingest uses just now, and takes it again afterwards', async () => {
  let release = () => {};
  hold = new Promise((resolve) => (release = resolve));
  const first = ask(api, INGEST, { articles: stories(1), progress: 'mine' });
  await setTimeout(50);
  expect((await ask(api, INGEST, { articles: stories(1), progress: 'mine' })).errors).toMatchObject([{ message: expect.stringContaining("another ingest tells its progress under 'mine': choose an id of your own") }]);
  release();
  expect((await first).errors).toBeUndefined();
  expect((await ask(api, INGEST, { articles: stories(1), progress: 'mine' })).errors).toBeUndefined();
});

it('is at its end where the ingest broke off', async () => {
  hold = Promise.reject(new Error('broken'));
  hold.catch(() => {});
  const following = await follow(server.address, PROGRESS, { id: 'mine' });
  expect((await ask(api, INGEST, { articles: stories(20), progress: 'mine' })).errors).toHaveLength(1);
  expect((await all(following)).at(-1)).toEqual({ done: 0, total: 20, failed: 0, finished: true });
});
