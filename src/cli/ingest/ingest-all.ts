import type { RawArticle } from '../../model/article.js';
import type { InputError } from '../../model/errors.js';
import { failed, isArticle } from './article-result.js';
import type { ArticleResult, Sink } from './article-result.js';
import { inBatches } from './batches.js';

/**
 * Sends articles to a sink batch by batch, and gives all results in the order of the items.
 * @param stopped asked after each batch; true ends the work there
 */
export async function* ingestAll(items: AsyncIterable<RawArticle | InputError>, sink: Sink, stopped: () => boolean): AsyncGenerator<ArticleResult> {
  for await (const batch of inBatches(items)) {
    const results = sink(batch.filter(isArticle))[Symbol.asyncIterator]();
    for (const item of batch) {
      if (isArticle(item)) yield (await results.next()).value as ArticleResult;
      else yield failed(item.origin, item.line);
    }
    if (stopped()) return;
  }
}
