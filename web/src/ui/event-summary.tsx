import type { ComponentChildren } from 'preact';
import type { EventRowFragment, Status } from '../api/documents.js';
import { headline, when } from './format.js';
import { STATUS_WORDS, words } from './labels.js';

interface Props {
  readonly event: { readonly kind: string; readonly status: Status; readonly happened: EventRowFragment['happened']; readonly place: { readonly name: string } | null };
  readonly sides: Parameters<typeof headline>[0];
  /** What is told behind when and where. */
  readonly children?: ComponentChildren;
}

/** What kind of act, who towards whom, when and where, in three lines. */
export const EventSummary = ({ event: { kind, status, happened, place }, sides, children }: Props) => (
  <>
    <span class="event-what">{words(kind)}{status !== 'ACTUAL' && <em> {STATUS_WORDS[status].toLowerCase()}</em>}</span>
    <span>{headline(sides)}</span>
    <span class="dim">{when(happened)}{place && `, ${place.name}`}{children}</span>
  </>
);
