// What storing a report costs as a graph grows, beside the bound: the same nodes and edges stored bare, batch by batch, in a database of their own.
//   npx tsx bench/speed/graph.ts ENGINE BATCH SIZE… > run.json      ENGINE: neo4j or ladybugdb; BATCH: articles; SIZE: reports
// bench/speed/graph.json holds a few such runs. Each size shows its last 5,000 reports.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../src/graph/embedded/engine.js';
import type { Engine } from '../../src/graph/engine.js';
import { createGraphStore } from '../../src/graph/graph-store.js';
import { openNeo4j } from '../../src/graph/neo4j/engine.js';
import type { ArticleFacts } from '../../src/model/event.js';
import { KNOWLEDGE } from '../../test/support/knowledge.js';
import { startFromJars } from '../../test/support/neo4j-jars.js';
import { keeping, storeBare } from './bare-rows.js';
import { madeUpNews } from './made-up-news.js';

const WINDOW = 5_000;
const MEBIBYTE = 2 ** 20;

interface Opened {
  readonly engine: Engine;
  /** Of the server that holds it; 0 where that is this process. */
  megabytes(): Promise<number>;
  close(): Promise<void>;
}

async function openLadybug(): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  const engine = await openEmbedded(join(folder, 'graph'));
  return { engine, megabytes: () => Promise.resolve(0), close: async () => { await engine.close(); await rm(folder, { recursive: true }); } };
}

async function openServer(): Promise<Opened> {
  const { stop, pid, ...where } = await startFromJars();
  const engine = await openNeo4j(where.address, where);
  const megabytes = async (): Promise<number> => Math.round(Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);
  return { engine, megabytes, close: async () => { await engine.close(); await stop(); } };
}

const [name = 'ladybugdb', batchSize = '50', ...sizes] = process.argv.slice(2);
const open = name === 'neo4j' ? openServer : openLadybug;
const [ours, bare] = [await open(), await open()];
const kept = keeping(ours.engine);
const graph = createGraphStore(kept.engine, KNOWLEDGE);
for (const each of [graph, createGraphStore(bare.engine, KNOWLEDGE)]) await each.migrate();
kept.take();

const news = madeUpNews();
const total = { reports: 0, write: 0, bare: 0 };
const rows: object[] = [];
for (const size of sizes.map(Number)) {
  let before = { ...total };
  while (total.reports < size) {
    if (total.reports < size - WINDOW) before = { ...total };
    await writeOne(Array.from({ length: Number(batchSize) }, () => news.next().value as ArticleFacts));
  }
  rows.push(await costSince(before));
  console.error(JSON.stringify(rows.at(-1)));
}
const { write, reports } = total;
console.log(JSON.stringify({ engine: name, batch: Number(batchSize), reports, seconds: round(write / 1000), boundSeconds: round(total.bare / 1000), factor: round(write / total.bare), events: (await graph.stats()).events, sizes: rows }, null, 1));
await Promise.all([ours.close(), bare.close()]);

async function writeOne(batch: readonly ArticleFacts[]): Promise<void> {
  const started = performance.now();
  total.reports += (await graph.write(batch, new Date().toISOString())).reports;
  const written = performance.now();
  await storeBare(bare.engine, kept.take(), name === 'neo4j' ? 'MERGE' : 'CREATE');
  total.write += written - started;
  total.bare += performance.now() - written;
}

async function costSince(before: typeof total): Promise<object> {
  const [reports, write, bound] = [total.reports - before.reports, total.write - before.write, total.bare - before.bare];
  return {
    reports: total.reports, msAReport: round(write / reports), reportsASecond: Math.round((1000 * reports) / write), boundMsAReport: round(bound / reports), factor: round(write / bound),
    megabytes: Math.round(process.memoryUsage().rss / MEBIBYTE), serverMegabytes: await ours.megabytes(),
  };
}

function round(x: number): number {
  return Math.round(x * 1000) / 1000;
}
