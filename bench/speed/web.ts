// How the explorer keeps up with 5,000 actors and 20,000 ties, in Chromium; fills a Neo4j in a folder first, about three minutes, which is kept.
//   npm run build && npx tsx bench/speed/web.ts FOLDER > bench/speed/web.json
import { mkdir } from 'node:fs/promises';
import { createApi } from '../../src/api/api.js';
import { startServer } from '../../src/api/server.js';
import { WEB } from '../../src/cli/settings.js';
import { createGraphStore } from '../../src/graph/graph-store.js';
import { openNeo4j } from '../../src/graph/neo4j/engine.js';
import type { GraphStore } from '../../src/graph/store.js';
import type { ArticleFacts } from '../../src/model/event.js';
import { KNOWLEDGE } from '../../test/support/knowledge.js';
import { freePort } from '../../test/support/neo4j.js';
import { runOn } from '../../test/support/neo4j-jars.js';
import { openBrowser } from '../../test/web/browser.js';
import { framesOf, panned, renderer, shownAfter } from './web/in-browser.js';
import { madeUpNews } from './made-up-news.js';

const [ACTORS, EVENTS, BATCH] = [6_000, 34_000, 1_000];
const [folder = '.cache/bench-web'] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const { stop, ...where } = await runOn(folder, await freePort());
const graph = createGraphStore(await openNeo4j(where.address, where), KNOWLEDGE);
await graph.migrate();
await fill(graph);

const server = await startServer({ api: createApi({ graph, web: WEB }), host: '127.0.0.1', port: 0 });
const browser = await openBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
await page.goto('about:blank');
const empty = await framesOf(page);
const shown = [];
for (const actors of [300, 1_000, 5_000]) shown.push({ ...await shownAfter(page, server.address, actors), pan: await panned(page) });
console.log(JSON.stringify({ renderer: await renderer(page), viewport: '1280 x 860', events: (await graph.stats()).events, emptyPageFrameMs: empty, shown, worstPanFrameToEmpty: Math.round(100 * shown.at(-1)!.pan.p95 / empty.p50) / 100 }, null, 2));
await browser.close();
await server.close();
await graph.close();
await stop();

async function fill(into: GraphStore): Promise<void> {
  const news = madeUpNews(ACTORS);
  for (let there = (await into.stats()).articles; there > 0; there--) news.next();
  for (let events = (await into.stats()).events; events < EVENTS; events = (await into.stats()).events) {
    await into.write(Array.from({ length: BATCH }, () => news.next().value as ArticleFacts), new Date().toISOString());
    console.error(`${events} events`);
  }
}
