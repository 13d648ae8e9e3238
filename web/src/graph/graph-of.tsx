import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { NetworkDocument, type EventWhere } from '../api/documents.js';
import { useAsk } from '../api/use-ask.js';
import type { Selection } from '../state/place.js';
import { counted, number } from '../ui/format.js';
import { Answered, Nothing } from '../ui/states.js';
import { Canvas } from './canvas.js';
import { pictureOf, type Network, type Picture } from './picture.js';

const DRAWS_WEBGL = document.createElement('canvas').getContext('webgl') !== null;

/** Most actors that are shown around those that were expanded. */
const AROUND = 200;

interface Props {
  readonly where: EventWhere;
  /** Most actors. */
  readonly first: number;
  readonly expanded: readonly string[];
  readonly selection: Selection | null;
  readonly select: (selection: Selection) => void;
  readonly expand: (id: string) => void;
  readonly legend: ComponentChildren;
  /** The picture in another form, below it. */
  readonly list: (picture: Picture) => ComponentChildren;
  /** Stands beside what the graph says of itself. */
  readonly children?: ComponentChildren;
}

/** The graph of a filter's events. */
export function GraphOf({ where, first, children, ...drawn }: Props) {
  const asked = useAsk(NetworkDocument, { where, first });
  return (
    <Answered asked={asked} what="the graph">{({ network }) => network.ties.length === 0 ? <Nothing what="event between two actors" /> : (
      <>
        <div class="view-head"><p role="status"><Shown network={network} /></p>{children}</div>
        <Drawn network={network} where={where} {...drawn} />
      </>
    )}</Answered>
  );
}

function Drawn({ network, where, expanded, selection, select, expand, legend, list }: Omit<Props, 'first' | 'children'> & { readonly network: Network }) {
  const around = useAsk(NetworkDocument, expanded.length > 0 ? { where, around: [...expanded], first: AROUND } : null);
  const picture = useMemo(() => pictureOf(around.data ? [network, around.data.network] : [network]), [network, around.data]);
  return (
    <>
      {around.error && <p class="failure" role="alert">{around.error.message}</p>}
      {DRAWS_WEBGL ? <div class="graph-box"><Canvas picture={picture} selection={selection} select={select} expand={expand} />{legend}</div>
        : <p class="state">This browser draws no WebGL, or was told not to: below stands the same as a list.</p>}
      {list(picture)}
    </>
  );
}

/** Says what the server left out. */
function Shown({ network: { actors, ties, hiddenActors, hiddenTies, truncated } }: { readonly network: Network }) {
  const tied = new Set(ties.flatMap(({ source, target }) => [source, target])).size;
  const left = [...(hiddenActors > 0 ? [`${number(hiddenActors)} less active actors`] : []), ...(hiddenTies > 0 ? [`${number(hiddenTies)} weaker ties`] : [])];
  return <>{counted(tied, 'actor')}, {counted(ties.length, 'tie')}{actors.length > tied && `, and ${counted(actors.length - tied, 'actor')} without a tie`}{left.length > 0 && `; the server left ${truncated ? 'at least ' : ''}${left.join(' and ')} out`}</>;
}
