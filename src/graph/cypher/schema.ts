import type { Statement } from './statement.js';

/** Size of one kind of node. */
export const countNodes = (label: 'Article' | 'Report' | 'Event' | 'Actor'): Statement => ({
  text: `MATCH (n:${label}) RETURN count(n) AS n`,
  params: {},
});

export const readSchemaVersion: Statement = { text: "MATCH (s:Schema {id: 'schema'}) RETURN s.version AS version", params: {} };

export const storeSchemaVersion = (version: number): Statement => ({
  text: "MERGE (s:Schema {id: 'schema'}) SET s.version = $version",
  params: { version },
});

export const answer: Statement = { text: 'RETURN 1 AS n', params: {} };
