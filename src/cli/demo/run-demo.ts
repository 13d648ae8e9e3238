import { fileURLToPath } from 'node:url';
import { createApi } from '../../api/api.js';
import type { Api } from '../../api/api.js';
import type { GraphStore } from '../../graph/store.js';
import { createIngest, loadTools, type Tools } from '../../ingest/ingest.js';
import { readSources } from '../../ingest/source/read-sources.js';
import { withStore } from '../graph.js';
import { graphSink } from '../ingest/graph-sink.js';
import { ingestAll } from '../ingest/ingest-all.js';
import { prettyJson } from '../pretty-json.js';
import { ask } from '../query/ask.js';
import { SAMPLES, WEB } from '../settings.js';
import { createArticleReader } from '../read/article-reader.js';
import { actorLookup } from '../resolve/actor-lookup.js';
import { print } from '../terminal.js';
import { untilStopped } from '../until-stopped.js';
import { startOnFreePort } from './free-port.js';
import { demoQueries } from './queries.js';

export interface DemoOptions {
  readonly port: number;
  readonly once?: true;
}

/** Shows the sample articles in a graph that is gone afterwards. */
export const runDemo = ({ port, once }: DemoOptions): Promise<void> =>
  withStore(':memory:', async (graph) => {
    const tools = loadTools();
    await ingestSamples(graph, tools);
    const reader = createArticleReader();
    const api = createApi({ graph, resolveActor: actorLookup(tools.lexicon.gazetteer), read: reader.read, web: WEB });
    const server = await startOnFreePort({ api, host: '127.0.0.1', port });
    await showQueries(api);
    await print(`Look at it: ${server.address} — ask in GraphQL: ${server.address}/graphql`);
    if (!once) {
      await print('Ctrl-C stops it.');
      await untilStopped();
    }
    await server.close();
    await reader.close();
  });

async function ingestSamples(graph: GraphStore, tools: Tools): Promise<void> {
  await print('Reading the sample articles:');
  const samples = readSources([fileURLToPath(new URL('articles', SAMPLES))], process.stdin);
  for await (const { title, events, error } of ingestAll(samples, graphSink(graph, createIngest(tools)), () => false)) {
    await print(error ?? `  ${String(events).padStart(3)} events  ${title}`);
  }
}

async function showQueries(api: Api): Promise<void> {
  for (const { question, graphql } of demoQueries()) {
    const answer = await ask(api.fetch, 'http://entente', { query: graphql });
    await print(`\n${question}\n\n${graphql}\n\n${prettyJson(answer)}\n`);
  }
}
