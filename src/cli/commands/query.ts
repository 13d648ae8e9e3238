import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { createApi } from '../../api/api.js';
import { isServerAddress } from '../../graph/open.js';
import { GraphError, UsageError } from '../../model/errors.js';
import { runningServer, withStore } from '../graph.js';
import { prettyJson } from '../pretty-json.js';
import { graphOption } from '../settings.js';
import { print } from '../terminal.js';

type Fetch = (url: string, init: RequestInit) => Response | Promise<Response>;

interface Options {
  readonly graph: string;
  readonly variables?: object;
}

/** `entente query '<graphql>'` */
export const queryCommand = (): Command =>
  new Command('query')
    .description('print the JSON answer to a GraphQL query')
    .argument('<graphql>', "for example '{ stats { events } }'")
    .addOption(graphOption())
    .option('--variables <json>', 'values of its variables, as a JSON object', variables)
    .action(async (query: string, options: Options) => {
      const answer = await askGraph(options.graph, { query, variables: options.variables });
      await print(prettyJson(answer));
      if (answer.errors) process.exitCode = 1;
    });

async function askGraph(address: string, request: object): Promise<Answer> {
  const server = await runningServer(address);
  if (server) return ask(fetch, server.address, request);
  if (!isServerAddress(address) && !existsSync(address)) throw new GraphError(address, 'there is no graph yet', 'run entente ingest first, or name another with --graph');
  return withStore(address, (graph) => ask(createApi({ graph }).fetch, 'http://entente', request));
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

/** Asks an API, which may be in this process. */
export async function ask(fetch: Fetch, address: string, request: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body: JSON.stringify(request) });
  return (await response.json()) as Answer;
}

function variables(json: string): object {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // told below, with what is no object
  }
  throw new UsageError('--variables is no JSON object', `give for example '{"first": 5}'`);
}
