import type { GraphStore } from '../graph/store.js';
import type { Caller } from './caller.js';
import type { Ingest } from './ingest-articles.js';
import { limitCalls } from './limit-calls.js';
import { createLoaders } from './loaders.js';
import type { Loaders } from './loaders.js';
import type { ResolveActor } from './resolve-actor.js';

/** What resolvers of one operation share. */
export interface ApiContext {
  readonly graph: GraphStore;
  readonly loaders: Loaders;
  readonly caller: Caller;
  /** The clock: `today` in filters is its day, in UTC. */
  readonly now: () => Date;
  /** Absent where no articles are read. */
  readonly ingest?: Ingest | undefined;
  /** Absent where names are not looked up. */
  readonly resolveActor?: ResolveActor | undefined;
}

/** Most calls to the store that one operation may make: a page of 100 with one list under each, twice over. */
const MAX_CALLS = 200;

export function createContext({ graph, ...given }: Omit<ApiContext, 'loaders'>): ApiContext {
  const limited = limitCalls(graph, MAX_CALLS);
  return { ...given, graph: limited, loaders: createLoaders(limited) };
}
