import { toWhere } from '../state/filter.js';
import { go, place, refine } from '../state/place.js';
import { counted, number } from '../ui/format.js';
import { AsList } from './as-list.js';
import { GraphOf } from './graph-of.js';
import './graph.css';
import { Legend } from './legend.js';

const SIZES = [100, 300, 1_000, 5_000];

/** Who deals with whom: the most active actors, and what surrounds those that were expanded. */
export function GraphView() {
  const { filter, expanded, selection, most } = place.value;
  const deeds = { select: (chosen: typeof selection) => go({ selection: chosen }), expand: (id: string) => go({ expanded: [...new Set([...expanded, id])] }) };
  return (
    <GraphOf where={toWhere(filter)} first={most} expanded={expanded} selection={selection} {...deeds} legend={<Legend quad={filter.quad} refine={refine} />} list={(picture) => <AsList picture={picture} select={deeds.select} />}>
      {expanded.length > 0 && <button type="button" onClick={() => go({ expanded: [] })}>Fold {counted(expanded.length, 'expanded actor')}</button>}
      <label class="field">At most <select value={most} onChange={({ currentTarget }) => go({ most: Number(currentTarget.value) })}>{SIZES.map((size) => <option key={size} value={size}>{number(size)}</option>)}</select> actors</label>
    </GraphOf>
  );
}
