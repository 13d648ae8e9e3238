import { groupBy } from '../../model/group-by.js';
import { deleteRelations, storeRelations, sumRelations } from '../cypher/relations.js';
import type { Run } from '../engine.js';
import { forRows } from './rows.js';
import type { Pair } from './pairs.js';

interface Sum {
  readonly id: string;
  readonly events: number;
  readonly reports: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly score: number;
}

/** Counts these pairs' events anew; a pair that has none any more loses its edge. */
export async function rollUpRelations(run: Run, pairs: readonly Pair[]): Promise<void> {
  if (pairs.length === 0) return;
  const sums = [...(await run(sumRelations(pairs, false))), ...(await run(sumRelations(pairs, true)))] as unknown as readonly Sum[];
  const byId = groupBy(sums, ({ id }) => id);
  for (const [kind, ofKind] of groupBy(pairs, (pair) => pair.kind)) {
    const standing = ofKind.flatMap((pair) => (byId.has(pair.id) ? [{ ...pair, ...add(byId.get(pair.id)!) }] : []));
    await forRows(run, standing, (rows) => storeRelations(kind, rows));
    await forRows(run, ofKind.filter(({ id }) => !byId.has(id)), (rows) => deleteRelations(kind, rows));
  }
}

/** A pair may have directed events and reciprocal ones of the same kind. */
function add(sums: readonly Sum[]) {
  const total = (field: 'events' | 'reports'): number => sums.reduce((sum, one) => sum + one[field], 0);
  const dates = (field: 'first' | 'last'): readonly string[] => sums.flatMap((one) => one[field] ?? []).sort();
  return {
    events: total('events'), reports: total('reports'),
    first: dates('first').at(0) ?? null, last: dates('last').at(-1) ?? null,
    score: sums.reduce((sum, one) => sum + one.score * one.events, 0) / total('events'),
  };
}
