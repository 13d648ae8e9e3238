import { useState } from 'preact/hooks';
import { DyadDocument, type DyadQuery } from '../api/documents.js';
import { useAsk } from '../api/use-ask.js';
import { toWhere } from '../state/filter.js';
import { go, place } from '../state/place.js';
import { ActorLink } from '../ui/actor-link.js';
import { EventLine } from '../ui/event-line.js';
import { counted, number, signed } from '../ui/format.js';
import { QUAD_WORDS, words } from '../ui/labels.js';
import { Answered } from '../ui/states.js';
import { QUAD_TONES } from '../ui/tone.js';
import { ScoreLine } from '../timeline/score-line.js';

type Side = DyadQuery['dyad']['together'];

/** What two actors do to one another, and together. */
export function PairPanel({ a, b }: { readonly a: string; readonly b: string }) {
  const { filter } = place.value;
  const [wholeCountries, setWholeCountries] = useState(false);
  const asked = useAsk(DyadDocument, { a, b, where: toWhere({ ...filter, actor: [] }), interval: 'QUARTER', wholeCountries });
  return (
    <Answered asked={asked} what="the pair">{({ dyad }) => (
      <>
        <h2><ActorLink actor={dyad.a} /> and <ActorLink actor={dyad.b} /></h2>
        <label class="choice"><input type="checkbox" checked={wholeCountries} onChange={({ currentTarget }) => setWholeCountries(currentTarget.checked)} />each with its country's organs and people</label>
        <ScoreLine dyad={dyad} />
        {dyad.initiative !== null && <p>{dyad.a.name} does {Math.round(dyad.initiative * 100)} % of what they do towards one another.</p>}
        <SideOf title={`${dyad.a.name} towards ${dyad.b.name}`} side={dyad.aToB} />
        <SideOf title={`${dyad.b.name} towards ${dyad.a.name}`} side={dyad.bToA} />
        <SideOf title="Both together" side={dyad.together} />
        <p><button type="button" class="link" onClick={() => go({ view: 'timeline', filter: { ...filter, actor: [a, b] } })}>Both on the timeline</button></p>
      </>
    )}</Answered>
  );
}

function SideOf({ title, side }: { readonly title: string; readonly side: Side }) {
  const { total, quads, kinds, events } = side;
  if (total.events === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <p class="dim">{counted(total.events, 'event')} in {counted(total.reports, 'report')}, mean score {signed(total.meanScore ?? 0)}</p>
      <div class="shares" role="img" aria-label={quads.map(({ quad, share }) => `${QUAD_WORDS[quad]} ${Math.round(share * 100)} %`).join(', ')}>
        {quads.map(({ quad, share }) => <span key={quad} title={`${QUAD_WORDS[quad]}: ${Math.round(share * 100)} %`} style={{ flexGrow: share, background: QUAD_TONES[quad] }} />)}
      </div>
      <p>{kinds.map(({ kind, tally }) => `${words(kind)} ${number(tally.events)}`).join(' · ')}</p>
      <ul class="events">{events.nodes.map((event) => <EventLine key={event.id} event={event} />)}</ul>
    </section>
  );
}
