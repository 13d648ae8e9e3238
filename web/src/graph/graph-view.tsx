import { useMemo, useState } from 'preact/hooks';
import { NetworkDocument } from '../api/documents.js';
import { useAsk } from '../api/use-ask.js';
import { toWhere } from '../state/filter.js';
import { go, place } from '../state/place.js';
import { counted, number } from '../ui/format.js';
import { Answered, Nothing } from '../ui/states.js';
import { AsList } from './as-list.js';
import { Canvas } from './canvas.js';
import { Legend } from './legend.js';
import { pictureOf, type Network } from './picture.js';
import './graph.css';

/** Most actors that are shown around those that were expanded. */
const AROUND = 200;
const SIZES = [100, 300, 1_000, 5_000];

/** Who deals with whom: the most active actors, and what surrounds those that were expanded. */
export function GraphView() {
  const { filter, expanded } = place.value;
  const [first, setFirst] = useState(SIZES[1]!);
  const where = toWhere(filter);
  const asked = useAsk(NetworkDocument, { where, first });
  return (
    <Answered asked={asked} what="the graph">{({ network }) => network.actors.length === 0 ? <Nothing what="event between actors" /> : (
      <>
        <div class="view-head">
          <p role="status"><Shown network={network} />
            {expanded.length > 0 && <> <button type="button" class="link" onClick={() => go({ expanded: [] })}>Fold {counted(expanded.length, 'expanded actor')}</button></>}</p>
          <label class="field">At most <select value={first} onChange={({ currentTarget }) => setFirst(Number(currentTarget.value))}>{SIZES.map((size) => <option key={size} value={size}>{number(size)}</option>)}</select> actors</label>
        </div>
        <Drawn network={network} />
      </>
    )}</Answered>
  );
}

function Drawn({ network }: { readonly network: Network }) {
  const { selection, expanded, filter } = place.value;
  const around = useAsk(NetworkDocument, expanded.length > 0 ? { where: toWhere(filter), around: [...expanded], first: AROUND } : null);
  const picture = useMemo(() => pictureOf(around.data ? [network, around.data.network] : [network]), [network, around.data]);
  const expand = (id: string): void => go({ expanded: [...new Set([...expanded, id])] });
  return (
    <>
      {around.error && <p class="failure" role="alert">{around.error.message}</p>}
      <div class="graph-box"><Canvas picture={picture} selection={selection} select={(chosen) => go({ selection: chosen })} expand={expand} /><Legend /></div>
      <AsList picture={picture} />
    </>
  );
}

/** Says what the server left out. */
function Shown({ network: { actors, ties, hiddenActors, hiddenTies, truncated } }: { readonly network: Network }) {
  const left = [...(hiddenActors > 0 ? [`${number(hiddenActors)} less active actors`] : []), ...(hiddenTies > 0 ? [`${number(hiddenTies)} weaker ties`] : [])];
  const tied = new Set(ties.flatMap(({ source, target }) => [source, target]));
  return <>{counted(tied.size, 'actor')}, {counted(ties.length, 'tie')}{actors.length > tied.size && `, and ${counted(actors.length - tied.size, 'actor')} without a tie`}{left.length > 0 && `; the server left ${truncated ? 'at least ' : ''}${left.join(' and ')} out`}</>;
}
