import { openGraph } from '../../src/graph/open.js';
import type { GraphStore } from '../../src/graph/store.js';
import { loadOntology } from '../../src/lexicon/ontology.js';
import { FACTS } from './facts.js';

/** An embedded graph, in memory, that holds the facts of these tests. */
export async function openFilled(): Promise<GraphStore> {
  const graph = await openGraph(':memory:', { scores: loadOntology(new URL('../../data/', import.meta.url)) });
  await graph.write(FACTS, '2024-05-01T00:00:00.000Z');
  return graph;
}
