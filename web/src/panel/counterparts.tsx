import type { ActorPanelQuery, WhoFragment } from '../api/documents.js';
import { go } from '../state/place.js';
import { counted, number } from '../ui/format.js';
import { words } from '../ui/labels.js';
import { toneOf } from '../ui/tone.js';

type Relation = NonNullable<ActorPanelQuery['actor']>['relations']['nodes'][number];

interface Counterpart {
  readonly actor: WhoFragment;
  readonly relations: readonly Relation[];
}

/** With whom an actor has most events, of its strongest relations; a row leads to the pair. */
export function Counterparts({ of }: { readonly of: NonNullable<ActorPanelQuery['actor']> }) {
  const counterparts = counterpartsOf(of);
  if (counterparts.length === 0) return <p class="dim">None: nothing that happened stands between it and others.</p>;
  const most = Math.max(...counterparts.map(eventsOf));
  return (
    <ul class="plain bars">{counterparts.map((counterpart) => (
      <li key={counterpart.actor.id}>
        <button type="button" class="bar-row" onClick={() => go({ selection: { type: 'pair', a: of.id, b: counterpart.actor.id } })}
          title={counterpart.relations.map(({ kind, events, source }) => `${words(kind)} by ${source.name}: ${counted(events, 'event')}`).join('\n')}>
          <span>{counterpart.actor.name}</span>
          <span class="bar-fill" style={{ inlineSize: `${(100 * eventsOf(counterpart)) / most}%`, background: toneOf(scoreOf(counterpart)) }} />
          <span class="dim">{number(eventsOf(counterpart))}</span>
        </button>
      </li>
    ))}</ul>
  );
}

function counterpartsOf({ id, relations }: NonNullable<ActorPanelQuery['actor']>): readonly Counterpart[] {
  const found = new Map<string, { actor: WhoFragment; relations: Relation[] }>();
  for (const relation of relations.nodes) {
    const actor = relation.source.id === id ? relation.target : relation.source;
    const known = found.get(actor.id) ?? { actor, relations: [] };
    known.relations.push(relation);
    found.set(actor.id, known);
  }
  return [...found.values()].sort((one, other) => eventsOf(other) - eventsOf(one));
}

const eventsOf = ({ relations }: Counterpart): number => relations.reduce((sum, { events }) => sum + events, 0);
const scoreOf = (counterpart: Counterpart): number => counterpart.relations.reduce((sum, { events, score }) => sum + events * score, 0) / eventsOf(counterpart);
