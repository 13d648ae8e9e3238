import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga } from 'graphql-yoga';
import type { YogaServerInstance } from 'graphql-yoga';
import type { GraphStore } from '../graph/store.js';
import { ANONYMOUS, type CallerOf } from './caller.js';
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
import { FIRST_QUERY, LANDING_PAGE } from './pages.js';
import { readyRoute } from './ready.js';
import type { ResolveActor } from './resolve-actor.js';
import { useRoutes } from './routes.js';
import type { Route } from './routes.js';
import { createSchema } from './schema.js';

export interface ApiOptions {
  readonly graph: GraphStore;
  /** Reads articles, for the mutation `ingest` and for `POST /ingest`; who shows the token may write. */
  readonly writing?: { readonly ingest: Ingest; readonly token: string } | undefined;
  /** Looks names up for the query `resolveActor`. */
  readonly resolveActor?: ResolveActor | undefined;
  /** Without it everybody is anonymous. */
  readonly callerOf?: CallerOf | undefined;
  readonly now?: (() => Date) | undefined;
  readonly log?: Log | undefined;
}

/** GraphQL over HTTP as fetch and as a handler for node:http. */
export type Api = YogaServerInstance<object, ApiContext>;

const MOST_QUERY_BYTES = 1_000_000;

/**
 * The API over a graph: `/graphql` (and GraphiQL there), `/health`, `/ready`, `/export`, `/`, and `/ingest` where `writing` is given.
 * @example const answer = await createApi({ graph }).fetch('http://entente/graphql?query={stats{events}}');
 */
export function createApi({ graph, writing, resolveActor, callerOf = () => ANONYMOUS, now = () => new Date(), log }: ApiOptions): Api {
  const callers = writing ? withHolder(writing.token, callerOf) : callerOf;
  const room = createRoom();
  const shared = { graph, resolveActor, ingest: writing?.ingest, now, feed: createFeed(graph, room), progress: createProgressBoard(room) };
  const schema = createSchema();
  const contextOf = async (request: Request) => createContext({ ...shared, signal: request.signal, caller: await callers(request) });
  const routes = new Map<string, Route>([
    ['GET /', () => new Response(LANDING_PAGE, { headers: { 'content-type': 'text/html; charset=utf-8' } })],
    ['GET /ready', readyRoute(graph, log)],
    ['GET /export', exportRoute(schema, graph, contextOf, log)],
  ]);
  if (writing) routes.set('POST /ingest', ingestRoute(writing.ingest, writing.token, log));
  return createYoga<object, ApiContext>({
    schema,
    context: ({ request }) => contextOf(request),
    plugins: [useRoutes(routes), useOrderedAnswers(), useSubscriptions(log), { onDispose: () => room.close() }],
    graphiql: { title: 'Entente', defaultQuery: FIRST_QUERY },
    renderGraphiQL,
    landingPage: false,
    cors: false,
    multipart: false,
    maxRequestBodySize: MOST_QUERY_BYTES,
    maskedErrors: { maskError: publicError },
    logging: log ?? false,
  });
}
