import type { GraphStore } from '../graph/store.js';
import type { Caller } from './caller.js';
import type { Feed } from './feed/feed.js';
import type { ProgressBoard } from './feed/progress.js';
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
  readonly feed: Feed;
  readonly progress: ProgressBoard;
  /** Aborts when the caller goes. */
  readonly signal: AbortSignal;
  /** The same for the next item of a subscription: nothing read, no call made. */
  renew(): ApiContext;
  /** The clock: `today` in filters is its day, in UTC. */
  readonly now: () => Date;
  /** Ends the operation: whatever of it still asks the graph is thrown this. */
  readonly stop: (why: Error) => void;
  /** Absent where no articles are read. */
  readonly ingest?: Ingest | undefined;
  /** Absent where names are not looked up. */
  readonly resolveActor?: ResolveActor | undefined;
}

/** Most calls to the store that one operation may make: a page of 100 with one list under each, twice over. */
const MAX_CALLS = 200;

export function createContext(given: Omit<ApiContext, 'loaders' | 'stop' | 'renew'>): ApiContext {
  const { graph, stop } = limitCalls(given.graph, MAX_CALLS);
  return { ...given, graph, stop, loaders: createLoaders(graph), renew: () => createContext(given) };
}
