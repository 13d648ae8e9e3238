import type Graph from 'graphology';
import type Sigma from 'sigma';
import type { Selection } from '../state/place.js';

interface Deeds {
  readonly select: (selection: Selection) => void;
  readonly expand: (id: string) => void;
}

/** So long a click waits whether it becomes a double click: what it opens would move the picture from under the pointer. */
const PAUSE_MS = 250;

/** A click on an actor or a tie chooses it, a double click on an actor expands it; the pointer shows where one can click. @returns what ends it */
export function byPointer(sigma: Sigma, graph: Graph, box: HTMLElement, { select, expand }: Deeds): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const later = (selection: Selection): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => select(selection), PAUSE_MS);
  };
  sigma.on('clickNode', ({ node }) => later({ type: 'actor', id: node }));
  sigma.on('clickEdge', ({ edge }) => later({ type: 'pair', a: graph.source(edge), b: graph.target(edge) }));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    clearTimeout(waiting);
    preventSigmaDefault();
    expand(node);
  });
  sigma.on('enterNode', () => { box.dataset['over'] = 'actor'; });
  sigma.on('enterEdge', () => { box.dataset['over'] = 'tie'; });
  for (const away of ['leaveNode', 'leaveEdge'] as const) sigma.on(away, () => { delete box.dataset['over']; });
  return () => { clearTimeout(waiting); delete box.dataset['over']; };
}
