import type { GraphStore, RelationNode } from '../graph/store.js';
import type { Caller } from './caller.js';
import type { Connection } from './connection.js';
import type { Feed } from './feed/feed.js';
import type { ProgressBoard } from './feed/progress.js';
import type { Ingest } from './ingest-articles.js';
import { limitCalls } from './limit-calls.js';
import { createLoaders } from './loaders.js';
import type { Loaders } from './loaders.js';
import type { KnownMentions } from './reading/article-mentions.js';
import { createReadings, type Read, type Readings } from './reading/read.js';
import type { ResolveActor } from './resolve-actor.js';

/** What resolvers of one operation share. */
export interface ApiContext {
  readonly graph: GraphStore;
  readonly loaders: Loaders;
  readonly caller: Caller;
  /** Asked anew, for what goes on: a key may have been revoked, or have expired. @throws GraphQLError UNAUTHENTICATED */
  callerNow(): Promise<Caller>;
  /** Relations of actors that are being read, by the actor and what is asked of them. */
  readonly begun: Map<string, Connection<RelationNode>>;
  readonly feed: Feed;
  readonly progress: ProgressBoard;
  readonly mentions: KnownMentions;
  /** Aborts when the caller goes. */
  readonly signal: AbortSignal;
  /** The same for the next item of a subscription: nothing read, no call made. */
  renew(): ApiContext;
  /** The clock: `today` in filters is its day, in UTC. */
  readonly now: () => Date;
  /** Ends the operation: whatever of it still asks the graph, or waits for a reading, is thrown this. */
  readonly stop: (why: Error) => void;
  /** Absent where no articles are read. */
  readonly ingest?: Ingest | undefined;
  /** Absent where names are not looked up. */
  readonly resolveActor?: ResolveActor | undefined;
  /** Reads an article without storing it; absent where none are read. */
  readonly read?: Readings['read'] | undefined;
}

/** What a context is made of: what all operations share, and who asks. */
type Given = Omit<ApiContext, 'loaders' | 'begun' | 'stop' | 'renew' | 'read'> & { readonly read?: Read | undefined };

/** Most calls to the store that one operation may make: a page of 100 with one list under each, twice over. */
const MAX_CALLS = 200;

export function createContext({ read, ...given }: Given): ApiContext {
  const { graph, stop } = limitCalls(given.graph, MAX_CALLS);
  const readings = read && createReadings(read, given.signal);
  return {
    ...given, graph, read: readings?.read, loaders: createLoaders(graph), begun: new Map(), renew: () => createContext({ ...given, read }),
    stop: (why) => { stop(why); readings?.stop(why); },
  };
}
