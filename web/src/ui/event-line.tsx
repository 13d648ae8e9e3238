import type { EventRowFragment } from '../api/documents.js';
import { go } from '../state/place.js';
import { headline, when } from './format.js';
import { words } from './labels.js';
import { toneOf } from './tone.js';

/** An event in a list; shows it in the side panel. */
export const EventLine = ({ event }: { readonly event: EventRowFragment }) => (
  <li>
    <button type="button" class="event-line" style={{ borderColor: toneOf(event.score) }} onClick={() => go({ selection: { type: 'event', id: event.id } })}>
      <span class="event-what">{words(event.kind)}{event.status !== 'ACTUAL' && <em> {words(event.status).toLowerCase()}</em>}</span>
      <span>{headline(event)}</span>
      <span class="dim">{when(event.happened)}{event.place && `, ${event.place.name}`}</span>
    </button>
  </li>
);
