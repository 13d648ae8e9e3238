import type { Edge, Label } from '../cypher/writes.js';
import type { Row } from '../engine.js';

export interface EdgeRow {
  readonly edge: Edge;
  readonly from: string;
  readonly to: string;
  readonly office?: string;
  readonly person?: string;
  readonly body?: string;
}

type StandIn = (actor: string) => string;

/** The edges that leave a node of each kind, as its properties tell them. */
const EDGES: Partial<Record<Label, (row: Row, standIn: StandIn) => readonly Omit<EdgeRow, 'from'>[]>> = {
  Actor: ({ id, mergedInto, ownOffices }, standIn) => [...some('MERGED_INTO', mergedInto), ...(ownOffices as readonly string[]).map((held) => office(id as string, held, standIn))],
  Article: ({ original, updates }) => [...some('COPY_OF', original), ...some('UPDATE_OF', updates)],
  Event: ({ sources, targets, place }) => [...all('SOURCE', sources), ...all('TARGET', targets), ...some('AT', place)],
  Telling: ({ rawSources, rawTargets, event }) => [...all('NAMES', [...new Set([...(rawSources as string[]), ...(rawTargets as string[])])]), ...some('OF', event)],
  Report: ({ article, telling, speaker }, standIn) => [...some('IN', article), ...some('TELLS', telling), ...(speaker ? some('SAID_BY', standIn(speaker as string)) : [])],
};

export const edgesOf = (label: Label, row: Row, standIn: StandIn): readonly EdgeRow[] =>
  (EDGES[label]?.(row, standIn) ?? []).map((edge) => ({ from: row['id'] as string, ...edge }));

const all = (edge: Edge, ids: unknown) => (ids as readonly string[]).map((to) => ({ edge, to }));

const some = (edge: Edge, id: unknown) => (id ? [{ edge, to: id as string }] : []);

/** @param held `title@body` */
function office(person: string, held: string, standIn: StandIn): Omit<EdgeRow, 'from'> {
  const at = held.lastIndexOf('@');
  const body = held.slice(at + 1);
  return { edge: 'HOLDS', to: standIn(body), office: held.slice(0, at), person, body };
}
