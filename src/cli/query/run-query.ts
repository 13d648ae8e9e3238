import { existsSync } from 'node:fs';
import { createApi } from '../../api/api.js';
import { isServerAddress } from '../../graph/open.js';
import { GraphError } from '../../model/errors.js';
import { runningServer, withStore } from '../graph.js';
import { prettyJson } from '../pretty-json.js';
import { createArticleReader } from '../read/article-reader.js';
import { actorLookup } from '../resolve/actor-lookup.js';
import { print } from '../terminal.js';
import { ask } from './ask.js';
import type { Answer } from './ask.js';

export interface QueryOptions {
  readonly graph: string;
  readonly variables?: object;
}

/** Prints a graph's answer. @returns exit code: 1 where the answer has errors */
export async function runQuery(query: string, { graph, variables }: QueryOptions): Promise<number> {
  const answer = await askGraph(graph, { query, variables });
  await print(prettyJson(answer));
  return answer.errors ? 1 : 0;
}

async function askGraph(address: string, request: object): Promise<Answer> {
  const server = await runningServer(address);
  if (server) return ask(fetch, server.address, request, server.token);
  if (!isServerAddress(address) && !existsSync(address)) throw new GraphError(address, 'there is no graph yet', 'run entente ingest first, or name another with --graph');
  const reader = createArticleReader();
  return withStore(address, (graph) => ask(createApi({ graph, resolveActor: actorLookup(), read: reader.read }).fetch, 'http://entente', request)).finally(reader.close);
}
