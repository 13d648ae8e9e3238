import { Repeater } from 'graphql-yoga';
import type { Added, AddedEvent, EventWhere, GraphStore } from '../../graph/store.js';
import { createPulse } from './pulse.js';
import type { Room } from './room.js';

/** Tells those who follow of events as they are added. */
export interface Feed {
  /**
   * The events that a filter lets through after a place, and then those that come: each once, in the order of their places.
   * @param filter asked anew for each page, since actors are merged and days go by while someone follows
   * @param signal ends it, as does whoever iterates
   * @throws GraphQLError TOO_MANY_REQUESTS where as many follow already as may
   */
  follow(filter: () => Promise<EventWhere>, after: number, signal: AbortSignal): AsyncIterable<AddedEvent>;
}

const POLL_MS = 1_000;
const PAGE = 100;

/** One feed serves all subscriptions of a server. */
export function createFeed(graph: GraphStore, room: Room): Feed {
  const pulse = createPulse(graph, POLL_MS);
  const read = shareUnderWay((where: EventWhere, after: number) => graph.added(where, after, PAGE));
  return {
    follow(filter, after, signal) {
      const end = room.enter(signal);
      return new Repeater<AddedEvent>(async (push, stop) => {
        void stop.then(() => end.abort());
        end.signal.addEventListener('abort', () => stop());
        try {
          for (let place = after; !end.signal.aborted; ) {
            const { events, upTo } = await read(await filter(), place);
            for (const event of events) await push(event);
            place = upTo;
            await pulse.beyond(place, end.signal);
          }
          stop();
        } finally {
          end.abort();
        }
      });
    },
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
