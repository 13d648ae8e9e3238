import { KINDS, QUADS, QUAD_WORDS, STATUS_WORDS, words } from '../ui/labels.js';
import type { EventKind, Status } from '../api/documents.js';
import { NO_FILTER, isEmpty } from '../state/filter.js';
import { go, place, refine } from '../state/place.js';
import { countryName } from '../ui/countries.js';
import { Menu } from '../ui/menu.js';
import { ActorPicker } from './actor-picker.js';
import { Chips } from './chips.js';
import { Choices } from './choices.js';
import { Facet } from './facet.js';
import { WhenMenu } from './when-menu.js';

/** What all views are filtered by. */
export function FilterBar() {
  const { filter } = place.value;
  return (
    <section class="filter" aria-label="Filter">
      <div class="filter-menus">
        <Menu title="Actors" active={filter.actor.length > 0}>
          <ActorPicker label="Add an actor" pick={(id) => refine({ actor: [...new Set([...filter.actor, id])] })} />
          <p class="dim">Events in which one of them takes part.</p>
        </Menu>
        <Menu title="Countries" active={filter.country.length > 0}>
          <Facet by="COUNTRY" without="country" chosen={filter.country} name={countryName} change={(country) => refine({ country })} />
        </Menu>
        <Menu title="Kinds" active={filter.kind.length + filter.quad.length > 0}><Kinds /></Menu>
        <WhenMenu />
        <Menu title="Status" active={filter.status.length > 0}>
          <Choices values={Object.keys(STATUS_WORDS) as Status[]} chosen={filter.status.length > 0 ? filter.status : ['ACTUAL']} show={(status) => STATUS_WORDS[status]} change={(status) => refine({ status })} />
        </Menu>
        <Menu title="Speakers" active={filter.speaker.length > 0}>
          <ActorPicker label="Add a speaker" pick={(id) => refine({ speaker: [...new Set([...filter.speaker, id])] })} />
          <p class="dim">Events that a report gives on the word of one of them.</p>
        </Menu>
        <Menu title="Sources" active={filter.publisher.length > 0 || filter.sources !== ''}>
          <label class="field">Independent sources, at least <input type="number" min="1" max="99" value={filter.sources} onChange={({ currentTarget }) => refine({ sources: currentTarget.value })} /></label>
          <Facet by="PUBLISHER" without="publisher" chosen={filter.publisher} change={(publisher) => refine({ publisher })} />
        </Menu>
        <label class="field words">Words <input type="search" value={filter.text} placeholder="in a report's sentence" onChange={({ currentTarget }) => refine({ text: currentTarget.value })} /></label>
        {!isEmpty(filter) && <button type="button" class="quiet" onClick={() => go({ filter: NO_FILTER })}>Clear all</button>}
      </div>
      <Chips />
    </section>
  );
}

function Kinds() {
  const { kind, quad } = place.value.filter;
  return (
    <div class="kinds">{QUADS.map((each) => (
      <fieldset key={each}>
        <legend><Choices values={[each]} chosen={quad} show={() => QUAD_WORDS[each]} change={(some) => refine({ quad: [...quad.filter((other) => other !== each), ...some] })} /></legend>
        <Choices<EventKind> values={KINDS[each]} chosen={kind} show={words} change={(some) => refine({ kind: some })} />
      </fieldset>
    ))}</div>
  );
}
