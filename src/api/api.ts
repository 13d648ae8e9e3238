import type { DocumentNode } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { YogaServerInstance } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import type { GraphStore } from '../graph/store.js';
import { ANONYMOUS, oncePerRequest, type CallerOf } from './caller.js';
import { createContext } from './context.js';
import type { ApiContext } from './context.js';
import { publicError } from './errors.js';
import { exportRoute } from './export/export-route.js';
import { createFeed } from './feed/feed.js';
import { createProgressBoard } from './feed/progress.js';
import { createRoom } from './feed/room.js';
import { useSubscriptions } from './feed/subscribe.js';
import { withHolder } from './holder.js';
import type { Ingest } from './ingest-articles.js';
import { ingestRoute } from './ingest-route.js';
import type { Log } from './log.js';
import { useOrderedAnswers } from './ordered-answers.js';
import { LANDING_PAGE } from './pages.js';
import { readyRoute } from './ready.js';
import { createKnownMentions } from './reading/article-mentions.js';
import type { Read } from './reading/read.js';
import type { ResolveActor } from './resolve-actor.js';
import { useRoutes } from './routes.js';
import type { Route } from './routes.js';
import { corsFor } from './safety/cors.js';
import { guarded } from './safety/guarded.js';
import { htmlPage } from './safety/html-page.js';
import { operationChecks } from './safety/operation-checks.js';
import { requestChecks } from './safety/request-checks.js';
import { TIMEOUT_MS } from './safety/safety.js';
import { useResponseCache } from './safety/response-cache.js';
import type { Safety } from './safety/safety.js';
import { useStop } from './safety/use-stop.js';
import { createSchema } from './schema.js';
import { useGraphiQL } from './use-graphiql.js';
import { viewOpener, withViews } from './views/open-view.js';
import { sitesOf } from './views/sites.js';
import { useEmbeds } from './views/use-embeds.js';
import type { ViewStore } from './views/view.js';
import { createMetrics } from './watch/metrics.js';
import { quietLog } from './watch/quiet-log.js';
import { requestLog } from './watch/request-log.js';
import { useSpans } from './watch/spans.js';
import { useWatchers } from './watch/use-watchers.js';
import { webFiles } from './web/web-files.js';

export interface ApiOptions {
  readonly graph: GraphStore;
  /** Reads articles, for the mutation `ingest` and for `POST /ingest`; who shows the token may write. */
  readonly writing?: { readonly ingest: Ingest; readonly token: string } | undefined;
  /** Looks names up for the query `resolveActor`. */
  readonly resolveActor?: ResolveActor | undefined;
  /** Reads articles without storing them, for the query `reading`. */
  readonly read?: Read | undefined;
  /** Without it everybody is anonymous. */
  readonly callerOf?: CallerOf | undefined;
  /** Folder of the built explorer, which is the page at `/`; without it that page only leads on. */
  readonly web?: URL | undefined;
  /** Views that pages of other sites may show; none where left out. */
  readonly views?: ViewStore | undefined;
  readonly safety?: Safety | undefined;
  readonly now?: (() => Date) | undefined;
  readonly log?: Log | undefined;
}

/** GraphQL over HTTP as fetch and as a handler for node:http. */
export type Api = YogaServerInstance<object, ApiContext>;

/** Documents kept as read, so that the same query again is answered faster; more would let a stranger fill the memory. */
const kept = { max: 100 };

/** What of graphql-yoga's own is not offered, or differs. */
const YOGA = {
  graphiql: false,
  landingPage: false,
  multipart: false,
  maxRequestBodySize: 1_000_000,
} as const;

/**
 * The API over a graph: `/graphql` (and GraphiQL there), `/health`, `/ready`, `/`, `/export`, the explorer's files where `web` is given, `/ingest` where `writing` is, `/embed` where `views` are, `/metrics` where `safety` says so.
 * @example const answer = await createApi({ graph }).fetch('http://entente/graphql?query={stats{events}}');
 */
export function createApi({ graph, writing, resolveActor, read, callerOf: byKey = () => ANONYMOUS, web, views, safety = {}, now = () => new Date(), log: loud }: ApiOptions): Api {
  const log = loud && quietLog(loud);
  const schema = createSchema();
  const open = views && viewOpener(views, schema, now);
  const byToken = open ? withViews(open, byKey) : byKey;
  const callerNow = writing ? withHolder(writing.token, byToken) : byToken;
  const callerOf = oncePerRequest(callerNow);
  const metrics = safety.metrics ? createMetrics() : undefined;
  const room = createRoom();
  const shared = { graph, resolveActor, read, ingest: writing?.ingest, now, feed: createFeed(graph, room), mentions: createKnownMentions(), progress: createProgressBoard(room) };
  const contextOf = async (request: Request) => createContext({ ...shared, signal: request.signal, caller: await callerOf(request), callerNow: async () => callerNow(request) });
  const anybody = new Map<string, Route>([['GET /', htmlPage(LANDING_PAGE)], ['GET /ready', readyRoute(graph, log)], ...(web ? webFiles(web) : [])]);
  if (writing) anybody.set('POST /ingest', ingestRoute(writing.ingest, writing.token, log));
  const closed = new Map<string, Route>([['GET /export', exportRoute(schema, graph, contextOf, log)]]);
  if (metrics) closed.set('GET /metrics', guarded('read', callerOf, metrics.route));
  return createYoga<object, ApiContext>({
    schema,
    context: ({ request }) => contextOf(request),
    plugins: [
      useWatchers([log && requestLog(log), metrics?.watcher], callerOf),
      useRoutes(anybody, log),
      ...requestChecks(safety, callerOf, log),
      useRoutes(closed, log),
      ...(open ? [useEmbeds(open, log)] : []),
      safety.graphiql !== false && useGraphiQL(),
      ...operationChecks(safety, schema),
      safety.cache !== undefined && useResponseCache(safety.cache),
      useSpans(),
      useOrderedAnswers(),
      useSubscriptions(log),
      { onDispose: () => room.close() },
      useStop(safety.timeoutMs ?? TIMEOUT_MS),
    ],
    cors: corsFor(sitesOf(safety.corsOrigins ?? [], views, callerOf, now)),
    maskedErrors: { maskError: publicError },
    logging: log ?? false,
    parserAndValidationCache: { documentCache: new LRUCache<string, DocumentNode>(kept), errorCache: new LRUCache<string, Error>(kept) },
    ...YOGA,
  });
}
