import { QUADS, QUAD_WORDS } from '../ui/labels.js';
import { QUAD_TONES } from '../ui/tone.js';

/** Which colour is which quad class. */
export const QuadLegend = () => (
  <ul class="legend" aria-label="Colours">{QUADS.map((quad) => <li key={quad}><span class="swatch" style={{ background: QUAD_TONES[quad] }} />{QUAD_WORDS[quad]}</li>)}</ul>
);
