import { go, type Selection } from '../state/place.js';
import { ActorPanel } from './actor-panel.js';
import { EventPanel } from './event-panel.js';
import { PairPanel } from './pair-panel.js';

const NAMES = { actor: 'Actor', event: 'Event', pair: 'Pair' } as const;

/** What is known of the actor, event or pair that was chosen. */
export function SidePanel({ selection }: { readonly selection: Selection }) {
  return (
    <aside class="panel" aria-label={NAMES[selection.type]}>
      <button type="button" class="quiet close" aria-label="Close the panel" onClick={() => go({ selection: null })}>×</button>
      {selection.type === 'actor' && <ActorPanel key={selection.id} id={selection.id} />}
      {selection.type === 'event' && <EventPanel key={selection.id} id={selection.id} />}
      {selection.type === 'pair' && <PairPanel key={`${selection.a} ${selection.b}`} a={selection.a} b={selection.b} />}
    </aside>
  );
}
