import type { RawArticle } from '../../model/article.js';
import type { ReadArticle } from '../../model/reading.js';

/**
 * Reads an article without storing it, and stops when the signal does; the API does not know how articles are read.
 * @returns what is wrong with it and what to do, on one line, where it can't be read
 * @throws GraphQLError TOO_MANY_REQUESTS where too many wait
 */
export type Read = (raw: RawArticle, signal: AbortSignal) => Promise<ReadArticle | string>;

/** The readings of one operation. */
export interface Readings {
  /** One after the other, so that an operation holds one place in the line of all, however many it asks for. */
  readonly read: (raw: RawArticle) => Promise<ReadArticle | string>;
  readonly stop: (why: Error) => void;
}

/** A longer text keeps others waiting. */
const LONGEST = 100_000;

/** @param gone aborts when the caller goes */
export function createReadings(read: Read, gone: AbortSignal): Readings {
  const ending = new AbortController();
  const stop = (why: unknown): void => ending.abort(why);
  const leave = (): void => stop(gone.reason);
  let last: Promise<unknown> = Promise.resolve();
  const next = async (raw: RawArticle): Promise<ReadArticle | string> => {
    gone.addEventListener('abort', leave);
    try {
      ending.signal.throwIfAborted();
      return await read(raw, ending.signal);
    } finally {
      gone.removeEventListener('abort', leave);
    }
  };
  return {
    async read(raw) {
      const { length } = raw.content;
      if (length > LONGEST) return `${raw.origin}: has ${length} characters, and at most ${LONGEST} are read here — give it in parts`;
      const reading = last.then(() => next(raw));
      last = reading.catch(() => undefined);
      return reading;
    },
    stop,
  };
}
