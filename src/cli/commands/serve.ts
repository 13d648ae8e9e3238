import { randomBytes } from 'node:crypto';
import { Command } from 'commander';
import { pino } from 'pino';
import { createApi } from '../../api/api.js';
import { startServer } from '../../api/server.js';
import { announceHolder } from '../../graph/embedded/holder.js';
import { isServerAddress } from '../../graph/open.js';
import { createIngest } from '../../ingest/ingest.js';
import { withStore } from '../graph.js';
import { graphSink } from '../ingest/graph-sink.js';
import { graphOption, port } from '../settings.js';
import { print } from '../terminal.js';
import { untilStopped } from '../until-stopped.js';

interface Options {
  readonly graph: string;
  readonly host: string;
  readonly port: number;
}

/** `entente serve`: answers GraphQL until it is stopped, and ingests for other commands while it holds an embedded graph. */
export const serveCommand = (): Command =>
  new Command('serve')
    .description('answer GraphQL over HTTP')
    .addOption(graphOption())
    .option('--host <host>', 'address to listen on', '127.0.0.1')
    .option('--port <port>', 'port to listen on; 0 for any that is free', port, 4000)
    .action((options: Options) => withStore(options.graph, async (graph) => {
      const log = pino(pino.destination(2));
      const token = randomBytes(32).toString('base64url');
      const api = createApi({ graph, log, writing: { ingest: graphSink(graph, createIngest()), token } });
      const server = await startServer({ api, host: options.host, port: options.port });
      const withdraw = isServerAddress(options.graph) ? undefined : await announceHolder(options.graph, { address: server.address, token });
      await print(`Entente answers on ${server.address}/graphql from ${graph.address}; Ctrl-C stops it`);
      await untilStopped();
      await withdraw?.();
      await server.close();
    }));
