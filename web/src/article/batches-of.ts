import type { ArticleInput } from '../api/documents.js';

/** What one request may hold, with room for its frame: the server takes a megabyte and 100 articles. */
const [MOST_BYTES, MOST_ARTICLES] = [900_000, 20];

/** Articles in their order, so many together as one request takes. */
export function batchesOf(articles: readonly ArticleInput[]): readonly (readonly ArticleInput[])[] {
  const batches: ArticleInput[][] = [];
  let bytes = Infinity;
  for (const article of articles) {
    const size = new TextEncoder().encode(JSON.stringify(article)).length;
    const last = batches.at(-1);
    if (!last || last.length === MOST_ARTICLES || bytes + size > MOST_BYTES) {
      batches.push([article]);
      bytes = size;
    } else {
      last.push(article);
      bytes += size;
    }
  }
  return batches;
}
