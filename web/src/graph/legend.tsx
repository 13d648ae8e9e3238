import type { QuadClass } from '../api/documents.js';
import { QUADS, QUAD_WORDS, words } from '../ui/labels.js';
import { QUAD_TONES } from '../ui/tone.js';
import { ACTOR_TONES } from './draw.js';

interface Props {
  /** The quad classes that are filtered by. */
  readonly quad: readonly QuadClass[];
  /** Filters by others; absent where nothing is to be chosen. */
  readonly refine?: (change: { readonly quad: readonly QuadClass[] }) => void;
}

/** What colours and lines mean; a click on a quad class filters by it. */
export function Legend({ quad, refine }: Props) {
  const toggled = (each: QuadClass): readonly QuadClass[] => (quad.includes(each) ? quad.filter((other) => other !== each) : [...quad, each]);
  const meaning = (each: QuadClass) => <><span class="swatch" style={{ background: QUAD_TONES[each] }} />{QUAD_WORDS[each]}</>;
  return (
    <details class="graph-legend" open={refine !== undefined}>
      <summary>Legend</summary>
      <ul class="plain">{QUADS.map((each) => (
        <li key={each}>{refine ? <button type="button" class="legend-row" aria-pressed={quad.includes(each)} onClick={() => refine({ quad: toggled(each) })}>{meaning(each)}</button> : meaning(each)}</li>
      ))}</ul>
      <ul class="plain">{Object.entries(ACTOR_TONES).map(([kind, tone]) => <li key={kind}><span class="swatch round" style={{ background: tone }} />{words(kind)}</li>)}</ul>
      <p class="dim">A tie is wide at who acts and narrow at towards whom, and wider for more reports.<br />Dashed: no event in it has two independent sources, or all is only claimed.<br />+3: so many whom it deals with are not shown; a double click shows them.</p>
    </details>
  );
}
