import type { ServerResponse } from 'node:http';
import type { Plugin } from 'graphql-yoga';
import type { Log } from './log.js';
import { refusal } from './refusal.js';

/** @param breakOff ends an answer that is half sent so that nobody takes it for whole: closes the connection, or, within this process, throws what went wrong */
export type Route = (request: Request, breakOff: (cause: unknown) => void) => Response | Promise<Response>;

/** Answers what is not GraphQL; a route's key is its method and path: `GET /ready`. An error of a route is told as GraphQL's are. */
export function useRoutes(routes: ReadonlyMap<string, Route>, log: Log | undefined): Plugin<object, { readonly res?: ServerResponse }> {
  return {
    async onRequest({ request, url, endResponse, serverContext }) {
      const route = routes.get(`${request.method} ${url.pathname}`);
      if (!route) return;
      try {
        endResponse(await route(request, (cause) => breakOff(serverContext?.res, cause)));
      } catch (error) {
        endResponse(refusal(error, log));
      }
    },
  };
}

function breakOff(connection: ServerResponse | undefined, cause: unknown): void {
  if (connection === undefined) throw cause;
  connection.destroy();
}
