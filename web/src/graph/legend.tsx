import { place, refine } from '../state/place.js';
import { QUADS, QUAD_WORDS, words } from '../ui/labels.js';
import { QUAD_TONES } from '../ui/tone.js';
import { ACTOR_TONES } from './draw.js';

/** What colours and lines mean; a click on a quad class filters by it. */
export function Legend() {
  const { quad } = place.value.filter;
  const toggle = (each: (typeof QUADS)[number]): void => refine({ quad: quad.includes(each) ? quad.filter((other) => other !== each) : [...quad, each] });
  return (
    <details class="graph-legend" open>
      <summary>Legend</summary>
      <ul class="plain">{QUADS.map((each) => (
        <li key={each}><button type="button" class="legend-row" aria-pressed={quad.includes(each)} onClick={() => toggle(each)}><span class="swatch" style={{ background: QUAD_TONES[each] }} />{QUAD_WORDS[each]}</button></li>
      ))}</ul>
      <ul class="plain">{Object.entries(ACTOR_TONES).map(([kind, tone]) => <li key={kind}><span class="swatch round" style={{ background: tone }} />{words(kind)}</li>)}</ul>
      <p class="dim">A tie is wide at who acts and narrow at towards whom, and wider for more reports.<br />Dashed: no event in it has two independent sources, or all is only claimed.<br />+3: so many whom it deals with are not shown; a double click shows them.</p>
    </details>
  );
}
