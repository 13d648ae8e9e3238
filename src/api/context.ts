import type { GraphStore } from '../graph/store.js';
import type { Caller } from './caller.js';
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
  /** Ends the operation: whatever of it still asks the graph is thrown this. */
  readonly stop: (why: Error) => void;
  /** Absent where names are not looked up. */
  readonly resolveActor?: ResolveActor | undefined;
}

/** Most calls to the store that one operation may make: a page of 100 with one list under each, twice over. */
const MAX_CALLS = 200;

export function createContext({ graph, ...given }: Omit<ApiContext, 'loaders' | 'stop'>): ApiContext {
  const { graph: limited, stop } = limitCalls(graph, MAX_CALLS);
  return { ...given, graph: limited, stop, loaders: createLoaders(limited) };
}
