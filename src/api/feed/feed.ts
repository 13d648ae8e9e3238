import { Repeater } from 'graphql-yoga';
import type { Added, AddedEvent, EventWhere, GraphStore } from '../../graph/store.js';
import { tooMany } from '../errors.js';
import { createPulse } from './pulse.js';

/** Tells those who follow of events as they are added. */
export interface Feed {
  /**
   * The events that a filter lets through after a place, and then those that come: each once, in the order of their places.
   * @param signal ends it, as does whoever iterates
   * @throws GraphQLError TOO_MANY where as many follow already as may
   */
  follow(where: EventWhere, after: number, signal: AbortSignal): AsyncIterable<AddedEvent>;
  /** How many follow now. */
  readonly size: number;
  close(): void;
}

const POLL_MS = 1_000;
const PAGE = 100;
const MOST_FOLLOWERS = 100;

/** One feed serves all subscriptions of a server. */
export function createFeed(graph: GraphStore): Feed {
  const pulse = createPulse(graph, POLL_MS);
  const read = shareUnderWay((where: EventWhere, after: number) => graph.added(where, after, PAGE));
  const following = new Set<AbortController>();

  const open = (signal: AbortSignal): AbortController => {
    if (following.size === MOST_FOLLOWERS) throw tooMany(`${MOST_FOLLOWERS} subscriptions are open on this server, which is the most: close one, or try again later`);
    const end = new AbortController();
    following.add(end);
    end.signal.addEventListener('abort', () => following.delete(end), { once: true });
    if (signal.aborted) end.abort();
    signal.addEventListener('abort', () => end.abort(), { once: true });
    return end;
  };

  return {
    get size() { return following.size; },
    follow(where, after, signal) {
      const end = open(signal);
      return new Repeater<AddedEvent>(async (push, stop) => {
        void stop.then(() => end.abort());
        end.signal.addEventListener('abort', () => stop());
        try {
          for (let place = after; !end.signal.aborted; ) {
            const { events, upTo } = await read(where, place);
            for (const event of events) await push(event);
            place = upTo;
            await pulse.beyond(place, end.signal);
          }
        } finally {
          end.abort();
        }
      });
    },
    close: () => following.forEach((end) => end.abort()),
  };
}

/** Who asks for what another is just being told gets the same answer. */
function shareUnderWay(read: (where: EventWhere, after: number) => Promise<Added>): typeof read {
  const underWay = new Map<string, Promise<Added>>();
  return (where, after) => {
    const key = JSON.stringify([where, after]);
    const answer = underWay.get(key) ?? read(where, after).finally(() => underWay.delete(key));
    underWay.set(key, answer);
    return answer;
  };
}
