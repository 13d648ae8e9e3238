import { createReading } from '../../ingest/read-article.js';
import { loadTools } from '../../ingest/ingest.js';
import { InputError } from '../../model/errors.js';
import type { RawArticle } from '../../model/article.js';
import type { ReadArticle } from '../../model/reading.js';

let read: ReturnType<typeof createReading> | undefined;

/** What the reader's thread runs. @returns what is wrong with the article, on one line, where it can't be read: errors of our own don't go from thread to thread */
export default function readArticle(raw: RawArticle): ReadArticle | string {
  try {
    return (read ??= createReading(loadTools()))(raw);
  } catch (error) {
    if (error instanceof InputError) return error.line;
    throw error;
  }
}
