import { ActorPanelDocument, TermsDocument, type ActorPanelQuery } from '../api/documents.js';
import { useAsk } from '../api/use-ask.js';
import { toWhere } from '../state/filter.js';
import { go, place, refine } from '../state/place.js';
import { ActorLink } from '../ui/actor-link.js';
import { countryName } from '../ui/countries.js';
import { EventLine } from '../ui/event-line.js';
import { counted, day } from '../ui/format.js';
import { words } from '../ui/labels.js';
import { Answered } from '../ui/states.js';
import { Counterparts } from './counterparts.js';

type Actor = NonNullable<ActorPanelQuery['actor']>;

/** An actor: offices over time, whom it deals with most, what it lately did or suffered. */
export function ActorPanel({ id }: { readonly id: string }) {
  const { filter, expanded } = place.value;
  const asked = useAsk(ActorPanelDocument, { id, where: toWhere({ ...filter, actor: [] }) });
  return (
    <Answered asked={asked} what="the actor">{({ actor }) => actor === null ? <p class="state">No actor of this graph has the id {id}.</p> : (
      <>
        <h2>{actor.name}</h2>
        <p class="dim">{words(actor.kind)}{actor.country && `, ${countryName(actor.country)}`} · <code>{actor.id}</code></p>
        <p class="actions">
          <button type="button" onClick={() => refine({ actor: [...new Set([...filter.actor, id])] })}>Filter by it</button>
          <button type="button" onClick={() => go({ view: 'graph', expanded: [...new Set([...expanded, id])] })}>Show its surroundings</button>
        </p>
        <Offices actor={actor} />
        <h3>Top counterparts</h3>
        <Counterparts of={actor} />
        <h3>{counted(actor.events.totalCount, 'event')} under the filter</h3>
        <ul class="events">{actor.events.nodes.map((event) => <EventLine key={event.id} event={event} />)}</ul>
        {actor.events.totalCount > actor.events.nodes.length && <p><button type="button" class="link" onClick={() => go({ view: 'table', filter: { ...filter, actor: [id] } })}>All of them in the table</button></p>}
        {actor.aliases.length > 0 && <details><summary>Also named</summary><p>{actor.aliases.join(', ')}</p></details>}
        {actor.mergedFrom.length > 0 && <p class="dim">Stands also for {actor.mergedFrom.join(', ')}, which someone judged to be the same.</p>}
      </>
    )}</Answered>
  );
}

/** Offices with their days, as the gazetteer has them; those that only articles name come without. */
function Offices({ actor }: { readonly actor: Actor }) {
  const { data } = useAsk(TermsDocument, actor.kind === 'PERSON' ? { name: actor.name } : null);
  const terms = data?.resolveActor.find(({ id }) => id === actor.id)?.offices ?? [];
  if (terms.length + actor.offices.length === 0) return null;
  return (
    <>
      <h3>Offices</h3>
      <ul class="plain">
        {terms.map(({ office, of, from, to }) => <li key={`${office} ${of} ${from}`}>{words(office.toUpperCase())}, <ActorLink actor={{ id: of, name: of }} /> <span class="dim">{day(from)} – {to ? day(to) : 'now'}</span></li>)}
        {actor.offices.map(({ title, of }) => <li key={`${title} ${of?.id}`}>“{title}”{of && <>, <ActorLink actor={of} /></>} <span class="dim">say articles</span></li>)}
      </ul>
    </>
  );
}
