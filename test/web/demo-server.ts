import { fileURLToPath } from 'node:url';
import { createApi, type ApiOptions } from '../../src/api/api.js';
import { startServer, type RunningServer } from '../../src/api/server.js';
import { actorLookup } from '../../src/cli/resolve/actor-lookup.js';
import { WEB } from '../../src/cli/settings.js';
import { createIngest, loadTools } from '../../src/ingest/ingest.js';
import { readSources } from '../../src/ingest/source/read-sources.js';
import { ingestAll } from '../../src/cli/ingest/ingest-all.js';
import { graphSink } from '../../src/cli/ingest/graph-sink.js';
import { readInProcess } from '../support/reading.js';
import { LADYBUG, openEmpty } from '../support/engines.js';

/** A server with the sample articles, the built explorer, and someone who may write under the key `ent_writer`. */
export async function serveDemo(options: Partial<ApiOptions> = {}): Promise<RunningServer> {
  const tools = loadTools();
  const graph = await openEmpty(LADYBUG);
  const sink = graphSink(graph, createIngest(tools));
  const samples = readSources([fileURLToPath(new URL('../../samples/articles', import.meta.url))], process.stdin);
  for await (const { error } of ingestAll(samples, sink, () => false)) if (error) throw new Error(error);
  const callerOf: ApiOptions['callerOf'] = (request) => {
    const writes = request.headers.get('authorization') === 'Bearer ent_writer';
    return writes ? { name: 'writer', scopes: new Set(['read', 'write'] as const) } : { name: 'anonymous', scopes: new Set(['read'] as const) };
  };
  const api = createApi({ graph, resolveActor: actorLookup(tools.lexicon.gazetteer), web: WEB, read: readInProcess(), writing: { ingest: sink, token: 'of this test' }, callerOf, ...options });
  const server = await startServer({ api, host: '127.0.0.1', port: 0 });
  return { address: server.address, close: async () => { await server.close(); await graph.close(); } };
}
