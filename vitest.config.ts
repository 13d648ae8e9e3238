import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take graphql's ES module, and Node, for graphql-yoga, its CommonJS twin; their classes are strangers to each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 300_000, maxWorkers: 2 },
});
