import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { createApi } from '../../api/api.js';
import type { Api } from '../../api/api.js';
import { createIngest } from '../../ingest/ingest.js';
import { readSources } from '../../ingest/source/read-sources.js';
import type { GraphStore } from '../../graph/store.js';
import { startOnFreePort } from '../demo/free-port.js';
import { demoQueries } from '../demo/queries.js';
import { withStore } from '../graph.js';
import { graphSink } from '../ingest/graph-sink.js';
import { ingestAll } from '../ingest/ingest-all.js';
import { prettyJson } from '../pretty-json.js';
import { SAMPLES, port } from '../settings.js';
import { print } from '../terminal.js';
import { untilStopped } from '../until-stopped.js';
import { ask } from './query.js';

/** `entente demo`: the sample articles in a graph that is gone afterwards. */
export const demoCommand = (): Command =>
  new Command('demo')
    .description('ingest the sample articles, serve them, and show three queries with their answers')
    .option('--port <port>', 'port to listen on; the next free one where it is taken', port, 4000)
    .option('--once', 'end after the answers')
    .action((options: { port: number; once?: true }) => withStore(':memory:', async (graph) => {
      await ingestSamples(graph);
      const api = createApi({ graph });
      const server = await startOnFreePort({ api, host: '127.0.0.1', port: options.port });
      await showQueries(api);
      await print(`Ask on: ${server.address}/graphql — paste a query there in your browser.`);
      if (!options.once) await print('Ctrl-C stops it.');
      if (!options.once) await untilStopped();
      await server.close();
    }));

async function ingestSamples(graph: GraphStore): Promise<void> {
  await print('Reading the sample articles:');
  const samples = readSources([fileURLToPath(new URL('articles', SAMPLES))], process.stdin);
  for await (const { title, events, error } of ingestAll(samples, graphSink(graph, createIngest()), () => false)) {
    await print(error ?? `  ${String(events).padStart(3)} events  ${title}`);
  }
}

async function showQueries(api: Api): Promise<void> {
  for (const { question, graphql } of demoQueries()) {
    const answer = await ask(api.fetch, 'http://entente', { query: graphql });
    await print(`\n${question}\n\n${graphql}\n\n${prettyJson(answer)}\n`);
  }
}
