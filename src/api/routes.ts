import type { Plugin } from 'graphql-yoga';

export type Route = (request: Request) => Response | Promise<Response>;

/** Answers what is not GraphQL; a route's key is its method and path: `GET /ready`. */
export function useRoutes(routes: ReadonlyMap<string, Route>): Plugin {
  return {
    async onRequest({ request, url, endResponse }) {
      const route = routes.get(`${request.method} ${url.pathname}`);
      if (route) endResponse(await route(request));
    },
  };
}
