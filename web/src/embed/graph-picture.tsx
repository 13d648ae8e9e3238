import { useState } from 'preact/hooks';
import { AsList } from '../graph/as-list.js';
import { GraphOf } from '../graph/graph-of.js';
import { Legend } from '../graph/legend.js';
import type { Selection } from '../state/place.js';
import { counted } from '../ui/format.js';
import type { PictureProps } from './embed.js';

const MOST_ACTORS = 100;

/** The graph of a view: a click shows whom someone deals with, a double click brings more of them, and both can be taken back. */
export function GraphPicture({ where, actors }: PictureProps) {
  const [selection, select] = useState<Selection | null>(null);
  const [expanded, setExpanded] = useState<readonly string[]>([]);
  const expand = (id: string): void => setExpanded((before) => [...new Set([...before, id])]);
  return (
    <GraphOf where={where} first={Number.parseInt(actors ?? '', 10) || MOST_ACTORS} expanded={expanded} selection={selection} select={select} expand={expand}
      legend={<Legend quad={[]} />} list={(picture) => <AsList picture={picture} select={select} />}>
      {selection && <button type="button" onClick={() => select(null)}>Show all alike</button>}
      {expanded.length > 0 && <button type="button" onClick={() => setExpanded([])}>Fold {counted(expanded.length, 'expanded actor')}</button>}
    </GraphOf>
  );
}
