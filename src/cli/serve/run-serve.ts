import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { createApi } from '../../api/api.js';
import { startServer } from '../../api/server.js';
import { announceHolder } from '../../graph/embedded/holder.js';
import { isServerAddress } from '../../graph/open.js';
import { createIngest, loadTools } from '../../ingest/ingest.js';
import { withStore } from '../graph.js';
import { graphSink } from '../ingest/graph-sink.js';
import { actorLookup } from '../resolve/actor-lookup.js';
import { print } from '../terminal.js';
import { untilStopped } from '../until-stopped.js';

export interface ServeOptions {
  readonly graph: string;
  readonly host: string;
  readonly port: number;
}

/** Answers GraphQL until it is stopped, and ingests for other commands while it holds an embedded graph. */
export const runServe = ({ graph: address, host, port }: ServeOptions): Promise<void> =>
  withStore(address, async (graph) => {
    const token = randomBytes(32).toString('base64url');
    const tools = loadTools();
    const api = createApi({
      graph, log: pino(pino.destination(2)), resolveActor: actorLookup(tools.lexicon.gazetteer), writing: { ingest: graphSink(graph, createIngest(tools)), token },
    });
    const server = await startServer({ api, host, port });
    const withdraw = isServerAddress(address) ? undefined : await announceHolder(address, { address: server.address, token });
    await print(`Entente answers on ${server.address}/graphql from ${graph.address}; Ctrl-C stops it`);
    await untilStopped();
    await withdraw?.();
    await server.close();
  });
