import type { Read } from '../../src/api/reading/read.js';
import { loadTools } from '../../src/ingest/ingest.js';
import { createReading } from '../../src/ingest/read-article.js';
import { InputError } from '../../src/model/errors.js';

/** Reads articles within this thread, as the server's worker does in its own. */
export function readInProcess(): Read {
  const read = createReading(loadTools());
  return async (raw) => {
    try {
      return read(raw);
    } catch (error) {
      if (error instanceof InputError) return error.line;
      throw error;
    }
  };
}
