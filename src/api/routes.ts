import type { Plugin } from 'graphql-yoga';
import type { Log } from './log.js';
import { refusal } from './refusal.js';

export type Route = (request: Request) => Response | Promise<Response>;

/** Answers what is not GraphQL; a route's key is its method and path: `GET /ready`. An error of a route is told as GraphQL's are. */
export function useRoutes(routes: ReadonlyMap<string, Route>, log: Log | undefined): Plugin {
  return {
    async onRequest({ request, url, endResponse }) {
      const route = routes.get(`${request.method} ${url.pathname}`);
      if (!route) return;
      try {
        endResponse(await route(request));
      } catch (error) {
        endResponse(refusal(error, log));
      }
    },
  };
}
