import type { GraphStore } from '../../src/graph/store.js';
import { LADYBUG, openEmpty } from '../support/engines.js';
import type { TestEngine } from '../support/engines.js';
import { FACTS } from './facts.js';

/** A graph that holds the facts of these tests, and nothing else. */
export async function openFilled(engine: TestEngine = LADYBUG): Promise<GraphStore> {
  const graph = await openEmpty(engine);
  await graph.write(FACTS, '2024-05-01T00:00:00.000Z');
  return graph;
}
