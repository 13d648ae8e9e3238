import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { createApi } from '../../api/api.js';
import { ANONYMOUS, STRANGER } from '../../api/caller.js';
import { callerByKey } from '../../api/keys/caller-by-key.js';
import { countWrites } from '../../api/safety/response-cache.js';
import { startServer } from '../../api/server.js';
import { announceHolder } from '../../graph/embedded/holder.js';
import { isServerAddress } from '../../graph/open.js';
import { createIngest, loadTools } from '../../ingest/ingest.js';
import { withStore } from '../graph.js';
import { graphSink } from '../ingest/graph-sink.js';
import { keysInFile } from '../key/key-file.js';
import { WEB } from '../settings.js';
import { createArticleReader } from '../read/article-reader.js';
import { actorLookup } from '../resolve/actor-lookup.js';
import { print } from '../terminal.js';
import { untilStopped } from '../until-stopped.js';
import { viewsInFile } from '../view/view-file.js';
import { safetyOf } from './safety.js';
import type { SafetyOptions } from './safety.js';

export interface ServeOptions extends SafetyOptions {
  readonly graph: string;
  readonly host: string;
  readonly port: number;
  readonly keys: string;
  readonly views: string;
  readonly requireKey?: true;
}

/** Answers GraphQL until it is stopped, and ingests for other commands while it holds an embedded graph. @throws UsageError for files of keys, views or operations that are none */
export async function runServe({ graph: address, host, port, keys, views, requireKey, ...options }: ServeOptions): Promise<void> {
  const [readKeys, readViews] = [keysInFile(keys), viewsInFile(views)];
  await Promise.all([readKeys(), readViews()]);
  await withStore(address, async (store) => {
    const { graph, writes } = countWrites(store);
    const token = randomBytes(32).toString('base64url');
    const tools = loadTools();
    const reader = createArticleReader();
    const now = (): Date => new Date();
    const api = createApi({
      graph, log: pino(pino.destination(2)), resolveActor: actorLookup(tools.lexicon.gazetteer), read: reader.read, web: WEB, writing: { ingest: graphSink(graph, createIngest(tools)), token }, now,
      safety: await safetyOf(options, async () => writes() + await store.lastAdded()),
      callerOf: callerByKey({ keys: readKeys, now, anonymous: requireKey ? STRANGER : ANONYMOUS }), views: readViews,
    });
    const server = await startServer({ api, host, port });
    const withdraw = isServerAddress(address) ? undefined : await announceHolder(address, { address: server.address, token });
    await print(`Entente answers on ${server.address} from ${graph.address}: the explorer there, GraphQL at /graphql; Ctrl-C stops it`);
    await untilStopped();
    await withdraw?.();
    await server.close();
    await reader.close();
  });
}
