import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const WITH_NEO4J = 'test/**/*neo4j.test.ts';

export default defineConfig({
  // Vite would take graphql's ES module, and Node, for graphql-yoga, its CommonJS twin; their classes are strangers to each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    testTimeout: 60_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'entente', include: ['test/**/*.test.ts'], exclude: [WITH_NEO4J], globalSetup: 'test/support/own-tmp.ts' } },
      // Neo4j is started once for these; its Community edition has one database, so they take turns.
      { extends: true, test: { name: 'neo4j', include: [WITH_NEO4J], globalSetup: ['test/support/own-tmp.ts', 'test/support/start-neo4j.ts'], fileParallelism: false } },
    ],
  },
});
