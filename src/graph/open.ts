import { openEmbedded } from './embedded/engine.js';
import { createGraphStore } from './graph-store.js';
import { openNeo4j } from './neo4j/engine.js';
import type { GraphStore } from './store.js';
import type { Knowledge } from './write/unit.js';

export interface OpenOptions {
  readonly knowledge: Knowledge;
  /** For Neo4j alone. */
  readonly user?: string | undefined;
  readonly password?: string | undefined;
}

const SERVER = /^(bolt|neo4j)(\+s|\+ssc)?:\/\//;

export const isServerAddress = (address: string): boolean => SERVER.test(address);

/**
 * Opens a graph and brings its schema up to date.
 * @param address `bolt://…` or `neo4j://…` for Neo4j; anything else is the file of an embedded graph, made where missing
 * @throws GraphError where it can't be reached, refuses, is held by another process, or is newer than this program
 */
export async function openGraph(address: string, { knowledge, user, password }: OpenOptions): Promise<GraphStore> {
  const engine = isServerAddress(address) ? await openNeo4j(address, { user, password }) : await openEmbedded(address);
  const store = createGraphStore(engine, knowledge);
  try {
    await store.migrate();
  } catch (cause) {
    await store.close();
    throw cause;
  }
  return store;
}
