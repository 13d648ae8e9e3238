import type { RawArticle } from '../../model/article.js';
import type { InputError } from '../../model/errors.js';
import { isArticle } from './article-result.js';

/** Articles that are written in one transaction. */
export const BATCH_SIZE = 500;
const BATCH_CHARACTERS = 8 * 1024 * 1024;

/** Gathers articles, with the errors among them, into batches that are neither too many nor too large. */
export async function* inBatches(items: AsyncIterable<RawArticle | InputError>): AsyncGenerator<(RawArticle | InputError)[]> {
  let batch: (RawArticle | InputError)[] = [];
  let characters = 0;
  for await (const item of items) {
    batch.push(item);
    characters += isArticle(item) ? item.content.length : 0;
    if (batch.length < BATCH_SIZE && characters < BATCH_CHARACTERS) continue;
    yield batch;
    [batch, characters] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}
