import type Graph from 'graphology';
import type { Attributes } from 'graphology-types';
import type { Selection } from '../state/place.js';

/** What sigma draws otherwise while something is chosen: all that has nothing to do with it steps back. @param pale a colour near the paper's */
export function faded(graph: Graph, selection: Selection | null, pale: string) {
  const chosen = selection?.type === 'pair' ? [selection.a, selection.b] : selection?.type === 'actor' ? [selection.id] : [];
  const centre = new Set(chosen.filter((id) => graph.hasNode(id)));
  if (centre.size === 0) return { nodeReducer: null, edgeReducer: null };
  const near = new Set(selection?.type === 'pair' ? centre : [...centre].flatMap((id) => [id, ...graph.neighbors(id)]));
  const touches = (edge: string): boolean => (selection?.type === 'pair' ? centre.has(graph.source(edge)) && centre.has(graph.target(edge)) : centre.has(graph.source(edge)) || centre.has(graph.target(edge)));
  return {
    nodeReducer: (id: string, data: Attributes) => (near.has(id) ? { ...data, zIndex: 1, forceLabel: centre.has(id) || near.size < 30 } : { ...data, color: pale, label: null }),
    edgeReducer: (edge: string, data: Attributes) => (touches(edge) ? { ...data, zIndex: 1 } : { ...data, color: pale, hidden: graph.size > 2_000 }),
  };
}
