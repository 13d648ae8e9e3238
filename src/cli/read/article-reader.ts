import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { noRoom } from '../../api/errors.js';
import type { Read } from '../../api/reading/read.js';

const WORKER = fileURLToPath(new URL('worker.js', import.meta.url));
/** Articles that wait in line. */
const MOST_WAITING = 20;
const MOST_MEMORY_MB = 512;

interface Pool {
  readonly threads: Piscina;
  /** Why it started no thread. */
  failure?: Error;
}

export interface ArticleReader {
  readonly read: Read;
  close(): Promise<void>;
}

/**
 * Reads articles in a thread of its own, one at a time, which the first starts: whoever else asks the server is answered meanwhile.
 * A reading that is broken off ends with its thread, and the next starts another.
 * @param filename the built worker
 */
export function createArticleReader(filename = WORKER): ArticleReader {
  let pool: Pool | undefined;
  const start = (): Pool => {
    const threads = new Piscina({ filename, minThreads: 1, maxThreads: 1, resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB } });
    const started: Pool = { threads };
    // A thread that can't even start is told of so, and would end the server; its pool tries no other.
    threads.on('error', (why: Error) => { pool = undefined; started.failure = why; void threads.destroy(); });
    return started;
  };
  return {
    async read(raw, signal) {
      const own = (pool ??= start());
      if (own.threads.queueSize >= MOST_WAITING) throw noRoom('Too many articles wait to be read: try again in some seconds');
      return (own.threads.run(raw, { signal }) as ReturnType<Read>).catch((error: unknown) => { throw own.failure ?? error; });
    },
    close: async () => pool?.threads.destroy(),
  };
}
