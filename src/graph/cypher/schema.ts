import type { Statement } from './statement.js';

/** What no list shows of each kind of node: few, and found by an index. */
const HIDDEN = { Report: "n.retracted > ''", Event: 'n.reports = 0', Actor: "n.mergedInto > ''" } as const;

export type Hideable = keyof typeof HIDDEN;

/** Size of one kind of node, with what no list shows. */
export const countNodes = (label: Hideable | 'Article'): Statement => ({ text: `MATCH (n:${label}) RETURN count(n) AS n`, params: {} });

/** How many nodes of a kind are retracted or merged away. */
export const countHidden = (label: Hideable): Statement => ({ text: `MATCH (n:${label}) WHERE ${HIDDEN[label]} RETURN count(n) AS n`, params: {} });

export const readSchemaVersion: Statement = { text: "MATCH (s:Schema {id: 'schema'}) RETURN s.version AS version", params: {} };

export const storeSchemaVersion = (version: number): Statement => ({
  text: "MERGE (s:Schema {id: 'schema'}) SET s.version = $version",
  params: { version },
});

export const answer: Statement = { text: 'RETURN 1 AS n', params: {} };
