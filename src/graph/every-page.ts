import type { Page, PageRequest } from './store.js';

const PAGE = 500;

/** All of a list, page by page, so that memory holds one page whatever there is. */
export async function* everyPage<T>(read: (page: PageRequest) => Promise<Page<T>>): AsyncGenerator<readonly T[]> {
  for (let after: string | undefined; ; ) {
    const { edges, hasNextPage } = await read({ first: PAGE, after });
    if (edges.length > 0) yield edges.map(({ node }) => node);
    if (!hasNextPage) return;
    after = edges.at(-1)!.cursor;
  }
}
