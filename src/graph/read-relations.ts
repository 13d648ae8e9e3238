import { EVENT_KINDS } from '../model/kinds.js';
import type { Slice } from './cypher/keyset.js';
import { isOpen, listRelations } from './cypher/relations.js';
import type { Row, Run } from './engine.js';
import type { RelationWhere } from './store.js';

/** One page of relations. Their ids begin with the kind, so a filter that names no actor is answered kind after kind until the page is full: no engine has one order of several kinds. */
export async function pageOfRelations(run: Run, filter: RelationWhere, slice: Slice): Promise<readonly Row[]> {
  if (!isOpen(filter)) return run(listRelations(filter, slice));
  const rows: Row[] = [];
  for (const kind of kindsFrom(filter, slice)) {
    if (rows.length === slice.limit) break;
    rows.push(...await run(listRelations({ ...filter, kind: [kind] }, { ...slice, limit: slice.limit - rows.length })));
  }
  return rows;
}

function kindsFrom({ kind = EVENT_KINDS }: RelationWhere, { backward, from }: Slice): readonly (typeof EVENT_KINDS)[number][] {
  const first = from?.id.split(':')[0] ?? null;
  const ordered = [...kind].sort();
  return backward ? ordered.reverse().filter((one) => first === null || one <= first) : ordered.filter((one) => first === null || one >= first);
}
