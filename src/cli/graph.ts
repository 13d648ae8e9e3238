import { findHolder } from '../graph/embedded/holder.js';
import type { Holder } from '../graph/embedded/holder.js';
import { isServerAddress, openGraph } from '../graph/open.js';
import type { GraphStore } from '../graph/store.js';
import type { createIngest } from '../ingest/ingest.js';
import { loadIdentityRules } from '../lexicon/identity-rules.js';
import { loadOntology } from '../lexicon/ontology.js';
import type { Sink } from './ingest/article-result.js';
import { graphSink } from './ingest/graph-sink.js';
import { serverSink } from './ingest/server-sink.js';
import { DATA, credentials } from './settings.js';

const HEALTH_TIMEOUT_MS = 5_000;

export const openStore = (address: string): Promise<GraphStore> => openGraph(address, { knowledge: { scores: loadOntology(DATA), identity: loadIdentityRules(DATA) }, ...credentials() });

/** Opens a graph for as long as `work` takes. */
export async function withStore<T>(address: string, work: (graph: GraphStore) => Promise<T>): Promise<T> {
  const graph = await openStore(address);
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}

/** Lends a way into the graph: the graph itself, or the server that holds its file. */
export async function withSink<T>(address: string, createRead: typeof createIngest, work: (sink: Sink) => Promise<T>): Promise<T> {
  const server = await runningServer(address);
  if (server) return work(serverSink(server));
  return withStore(address, (graph) => work(graphSink(graph, createRead())));
}

/** The server that holds an embedded graph's file, if one does and answers. */
export async function runningServer(address: string): Promise<Holder | null> {
  const holder = isServerAddress(address) ? null : await findHolder(address);
  if (!holder) return null;
  const health = fetch(`${holder.address}/health`, { signal: AbortSignal.timeout(HEALTH_TIMEOUT_MS) });
  return health.then(({ ok }) => (ok ? holder : null), () => null);
}
