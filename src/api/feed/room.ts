import { noRoom } from '../errors.js';

/** The subscriptions of one server, of which there may be so many. */
export interface Room {
  /**
   * Takes a place, which is free again once what it answers is aborted.
   * @param signal aborts it when the caller goes
   * @throws GraphQLError TOO_MANY_REQUESTS where no place is free
   */
  enter(signal: AbortSignal): AbortController;
  readonly size: number;
  close(): void;
}

const MOST = 100;

export function createRoom(): Room {
  const inside = new Set<AbortController>();
  return {
    get size() { return inside.size; },
    enter(signal) {
      if (inside.size === MOST) throw noRoom(`${MOST} subscriptions are open on this server, which is the most: close one, or try again later`);
      const end = new AbortController();
      inside.add(end);
      end.signal.addEventListener('abort', () => inside.delete(end), { once: true });
      if (signal.aborted) end.abort();
      signal.addEventListener('abort', () => end.abort(), { once: true });
      return end;
    },
    close: () => inside.forEach((end) => end.abort()),
  };
}
