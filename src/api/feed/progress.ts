import { Repeater, SlidingBuffer } from 'graphql-yoga';
import { badInput } from '../errors.js';
import type { Room } from './room.js';

/** How far an `ingest` is. */
export interface IngestProgress {
  readonly done: number;
  readonly total: number;
  /** Of those done, articles that could not be read. */
  readonly failed: number;
  readonly finished: boolean;
}

/** Where the `ingest`s of this process tell how far they are, each under the id that its caller chose. */
export interface ProgressBoard {
  /** @throws GraphQLError where another is under way under this id */
  begin(id: string, total: number): void;
  tell(id: string, progress: IngestProgress): void;
  /** From where it is, or once it begins, until it is finished; who reads slowly is told the latest. @throws GraphQLError TOO_MANY_REQUESTS */
  follow(id: string, signal: AbortSignal): AsyncIterable<IngestProgress>;
}

/** So many that are finished can still be asked for. */
const KEPT = 1_000;

export function createProgressBoard(room: Room): ProgressBoard {
  const known = new Map<string, IngestProgress>();
  const following = new Map<string, Set<(progress: IngestProgress) => void>>();

  const tell = (id: string, progress: IngestProgress): void => {
    known.delete(id);
    known.set(id, progress);
    const [oldest] = [...known].find(([, { finished }]) => finished) ?? [];
    if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
    following.get(id)?.forEach((listener) => listener(progress));
  };

  return {
    begin(id, total) {
      if (known.get(id)?.finished === false) throw badInput(`another ingest tells its progress under '${id}': choose an id of your own, such as a UUID`, { argument: 'progress', value: id });
      tell(id, { done: 0, total, failed: 0, finished: total === 0 });
    },
    tell,
    follow(id, signal) {
      const end = room.enter(signal);
      return new Repeater<IngestProgress>(async (push, stop) => {
        end.signal.addEventListener('abort', () => stop());
        if (end.signal.aborted) return stop();
        const listener = (progress: IngestProgress): void => {
          void push(progress);
          if (progress.finished) stop();
        };
        const listeners = following.get(id) ?? new Set();
        following.set(id, listeners.add(listener));
        const now = known.get(id);
        if (now !== undefined) listener(now);
        await stop;
        listeners.delete(listener);
        if (listeners.size === 0) following.delete(id);
        end.abort();
      }, new SlidingBuffer(1));
    },
  };
}
