import type { EventRowFragment } from '../api/documents.js';
import { go } from '../state/place.js';
import { EventSummary } from './event-summary.js';
import { toneOf } from './tone.js';

/** An event in a list; shows it in the side panel. */
export const EventLine = ({ event }: { readonly event: EventRowFragment }) => (
  <li>
    <button type="button" class="event-line" style={{ borderColor: toneOf(event.score) }} onClick={() => go({ selection: { type: 'event', id: event.id } })}><EventSummary event={event} sides={event} /></button>
  </li>
);
