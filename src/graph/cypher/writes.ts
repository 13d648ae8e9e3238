import { assign, columns, type Statement } from './statement.js';

/**
 * All that writing asks of the engines: nodes by their ids, one after the other. LadybugDB finds a node in its key's index only so; a list
 * after IN, two nodes behind one MATCH, MERGE, and an edge followed from a node all make it read the whole table.
 */
export type Label = 'Article' | 'Report' | 'Telling' | 'Event' | 'Actor' | 'Place' | 'Block' | 'Band' | 'Judgement';

const rowsOf = (text: string, rows: readonly unknown[]): Statement => ({ text: `UNWIND $rows AS row\n${text}`, params: { rows } });

/** Takes the lock that makes writers wait for each other, so that what is added up stays exact. */
export const lockForWriting = (at: string): Statement => ({ text: "MATCH (s:Schema {id: 'schema'}) SET s.written = $at", params: { at } });

export const readNodes = (label: Label, names: readonly string[], ids: readonly string[]): Statement => ({
  text: `UNWIND $ids AS id\nMATCH (n:${label} {id: id})\nRETURN ${columns('n', names)}`,
  params: { ids },
});

export const createNodes = (label: Label, names: readonly string[], rows: readonly object[]): Statement =>
  rowsOf(`CREATE (n:${label} {id: row.id}) SET ${assign('n', names.filter((name) => name !== 'id'))}`, rows);

export const changeNodes = (label: Label, names: readonly string[], rows: readonly object[]): Statement =>
  rowsOf(`MATCH (n:${label} {id: row.id}) SET ${assign('n', names.filter((name) => name !== 'id'))}`, rows);

/** Their edges go with them. */
export const deleteNodes = (label: Label, ids: readonly string[]): Statement => ({
  text: `UNWIND $ids AS id\nMATCH (n:${label} {id: id})\nDETACH DELETE n`,
  params: { ids },
});

/** Edges that can be of one sort each: from where, to where, and what they say. */
export const EDGES = {
  IN: ['Report', 'Article', []],
  TELLS: ['Report', 'Telling', []],
  SAID_BY: ['Report', 'Actor', []],
  NAMES: ['Telling', 'Actor', []],
  OF: ['Telling', 'Event', []],
  SOURCE: ['Event', 'Actor', []],
  TARGET: ['Event', 'Actor', []],
  AT: ['Event', 'Place', []],
  HOLDS: ['Actor', 'Actor', ['office', 'person', 'body']],
  COPY_OF: ['Article', 'Article', []],
  UPDATE_OF: ['Article', 'Article', []],
  MERGED_INTO: ['Actor', 'Actor', []],
} as const satisfies Record<string, readonly [Label, Label, readonly string[]]>;
export type Edge = keyof typeof EDGES;

/** New edges; that none of them is there already is for the caller to know. */
export const createEdges = (edge: Edge, rows: readonly object[]): Statement => {
  const [from, to, names] = EDGES[edge];
  const says = names.length === 0 ? '' : ` {${names.map((name) => `${name}: row.${name}`).join(', ')}}`;
  return rowsOf(`MATCH (a:${from} {id: row.from})\nMATCH (b:${to} {id: row.to})\nCREATE (a)-[:\`${edge}\`${says}]->(b)`, rows);
};

export const deleteEdges = (edge: Edge, rows: readonly object[]): Statement => {
  const [from, to] = EDGES[edge];
  return rowsOf(`MATCH (a:${from} {id: row.from})\nMATCH (b:${to} {id: row.to})\nMATCH (a)-[x:\`${edge}\`]->(b)\nDELETE x`, rows);
};
