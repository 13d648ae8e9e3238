import { describe, inject } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded/engine.js';
import type { Engine } from '../../src/graph/engine.js';
import { createGraphStore } from '../../src/graph/graph-store.js';
import { openNeo4j } from '../../src/graph/neo4j/engine.js';
import type { GraphStore } from '../../src/graph/store.js';
import { KNOWLEDGE } from './knowledge.js';
import { emptyNeo4j } from './neo4j.js';

/** An engine to test on. */
export interface TestEngine {
  readonly name: string;
  /** Connects to a database with nothing in it; the caller closes it. */
  connect(): Promise<Engine>;
}

export { KNOWLEDGE };

/** A graph with nothing in it; the caller closes it. */
export async function openEmpty(engine: TestEngine): Promise<GraphStore> {
  const graph = createGraphStore(await engine.connect(), KNOWLEDGE);
  await graph.migrate();
  return graph;
}

export const LADYBUG: TestEngine = { name: 'LadybugDB', connect: () => openEmbedded(':memory:') };

/** Neo4j as this run has it, or why it hasn't. Only files named *neo4j.test.ts have it. */
export function neo4jEngine(): TestEngine | { readonly absent: string } {
  const neo4j = inject('neo4j') ?? { absent: 'the file is not named *neo4j.test.ts' };
  if ('absent' in neo4j) return neo4j;
  return {
    name: 'Neo4j',
    async connect() {
      await emptyNeo4j(neo4j);
      return openNeo4j(neo4j.address, neo4j);
    },
  };
}

/** Describes the same on both engines; where Neo4j is absent, its half is skipped and says why. */
export function describeEngines(title: string, body: (engine: TestEngine) => void): void {
  describe(`${title} on LadybugDB`, () => body(LADYBUG));
  describeNeo4j(title, body);
}

export function describeNeo4j(title: string, body: (engine: TestEngine) => void): void {
  const engine = neo4jEngine();
  if ('absent' in engine) describe.skip(`${title} on Neo4j (${engine.absent})`, () => body(LADYBUG));
  else describe(`${title} on Neo4j`, () => body(engine));
}
