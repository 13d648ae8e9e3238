import { afterAll, beforeAll } from 'vitest';
import { createApi } from '../../../src/api/api.js';
import type { ApiOptions } from '../../../src/api/api.js';
import { startServer } from '../../../src/api/server.js';
import type { RunningServer } from '../../../src/api/server.js';
import type { GraphStore } from '../../../src/graph/store.js';
import { openFilled } from '../open-filled.js';

export type Send = (path: string, init?: RequestInit) => Promise<Response>;

export interface Served {
  readonly address: string;
  readonly send: Send;
}

/** Starts servers over one filled graph, which all end with the tests of the file. */
export function useServers(): (options?: Omit<ApiOptions, 'graph'> & { readonly around?: (graph: GraphStore) => GraphStore }) => Promise<Served> {
  let graph: GraphStore;
  const servers: RunningServer[] = [];
  beforeAll(async () => { graph = await openFilled(); });
  afterAll(async () => {
    for (const server of servers) await server.close();
    await graph.close();
  });
  return async ({ around = (same: GraphStore) => same, ...options } = {}) => {
    const server = await startServer({ api: createApi({ graph: around(graph), ...options }), host: '127.0.0.1', port: 0 });
    servers.push(server);
    return { address: server.address, send: (path, init) => fetch(server.address + path, init) };
  };
}

export const ASK = '/graphql?query={stats{articles}}';

export const post = (query: string, headers: Record<string, string> = {}, variables: object = {}): RequestInit =>
  ({ method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, variables }) });
