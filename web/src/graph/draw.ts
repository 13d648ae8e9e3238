import Graph from 'graphology';
import type { ActorKind } from '../api/documents.js';
import { toneOf } from '../ui/tone.js';
import { startOf } from './layout.js';
import { isDoubtful, tieId, type Picture } from './picture.js';

/** Colours that differ in brightness too. */
export const ACTOR_TONES: Readonly<Record<ActorKind, string>> = {
  STATE: '#3b5b8c', GOVERNMENT: '#6f93c4', IGO: '#2f8f83', PERSON: '#8a6fae', ORGANIZATION: '#7d8793', ARMED_GROUP: '#8c3b3b', POPULATION: '#b58a3c',
};

const [SMALLEST, LARGEST] = [3.5, 16];

/** A picture as sigma draws it: who has no tie is left out. @param before where actors stood in the picture before: they stay there */
export function graphOf({ nodes, ties }: Picture, before: Graph | null): Graph {
  const graph = new Graph({ type: 'directed', multi: false, allowSelfLoops: false });
  const most = Math.max(1, ...nodes.map(({ events }) => events));
  const tied = new Set(ties.flatMap(({ source, target }) => [source, target]));
  for (const { actor, events, hidden } of nodes) {
    if (!tied.has(actor.id)) continue;
    const at = before?.hasNode(actor.id) ? before.getNodeAttributes(actor.id) : startOf(actor.id);
    graph.addNode(actor.id, { x: at['x'], y: at['y'], size: SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(events / most), color: ACTOR_TONES[actor.kind], label: hidden > 0 ? `${actor.name} +${hidden}` : actor.name });
  }
  for (const tie of ties) {
    if (tie.source === tie.target || !graph.hasNode(tie.source) || !graph.hasNode(tie.target)) continue;
    graph.addDirectedEdgeWithKey(tieId(tie), tie.source, tie.target, { size: 1.5 + 1.5 * Math.log2(1 + tie.reports), color: toneOf(tie.score), dashed: isDoubtful(tie), weight: tie.events });
  }
  return graph;
}
