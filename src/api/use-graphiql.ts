import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { shouldRenderGraphiQL } from 'graphql-yoga';
import type { Plugin } from 'graphql-yoga';
import { FIRST_QUERY } from './pages.js';
import { htmlPage } from './safety/html-page.js';

/** Shows GraphiQL to browsers that open `/graphql`. The page has 9 MB, so it stands behind the rate limit, where yoga's own does not. */
export function useGraphiQL(): Plugin {
  let page: (() => Response) | undefined;
  return {
    onRequest({ request, url, endResponse }) {
      if (!shouldRenderGraphiQL(request) || !/^\/graphql\/?$/.test(url.pathname)) return;
      page ??= htmlPage(renderGraphiQL({ title: 'Entente', defaultQuery: FIRST_QUERY }));
      endResponse(page());
    },
  };
}
