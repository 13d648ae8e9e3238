// Fills a Neo4j in a folder with made-up news, for run.ts; begun again, it goes on where it stopped.
//   npx tsx bench/speed/api/load.ts FOLDER EVENTS
import { mkdir } from 'node:fs/promises';
import { createGraphStore } from '../../../src/graph/graph-store.js';
import { openNeo4j } from '../../../src/graph/neo4j/engine.js';
import type { ArticleFacts } from '../../../src/model/event.js';
import { KNOWLEDGE } from '../../../test/support/knowledge.js';
import { freePort } from '../../../test/support/neo4j.js';
import { runOn } from '../../../test/support/neo4j-jars.js';
import { madeUpNews } from '../made-up-news.js';

const BATCH = 1_000;
const [folder = '.cache/bench-api', events = '200000'] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const { stop, ...where } = await runOn(folder, await freePort());
const engine = await openNeo4j(where.address, where);
const graph = createGraphStore(engine, KNOWLEDGE);
await graph.migrate();

const news = madeUpNews();
for (let there = (await graph.stats()).articles; there > 0; there--) news.next();
for (let stats = await graph.stats(); stats.events < Number(events); stats = await graph.stats()) {
  const started = performance.now();
  await graph.write(Array.from({ length: BATCH }, () => news.next().value as ArticleFacts), new Date().toISOString());
  console.error(`${stats.events} events, ${Math.round(performance.now() - started)} ms a thousand articles`);
}
await graph.close();
await stop();
