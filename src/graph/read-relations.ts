import { EVENT_KINDS } from '../model/kinds.js';
import { isIn } from './cypher/compare.js';
import { countPairs, listPairs } from './cypher/event-pairs.js';
import type { Slice } from './cypher/keyset.js';
import { countRelations, isOpen, listRelations } from './cypher/relations.js';
import type { Binder } from './cypher/statement.js';
import type { Row, Run } from './engine.js';
import { relationEnds } from './identity/ids.js';
import { happenedUnlessSaid, type EventWhere, type RelationOrder, type RelationWhere } from './where.js';
import type { RelationLook } from './store.js';

/** One page of relations: those that stand, or, where the filter names events, what those add up to. */
export function pageOfRelations(run: Run, filter: RelationWhere, slice: Slice, look: RelationLook = {}): Promise<readonly Row[]> {
  if (filter.events !== undefined) return pageOfPairs(run, filter, slice, look.order);
  return isOpen(filter) && look.order === undefined ? kindByKind(run, filter, slice, look) : run(listRelations(filter, slice, look));
}

export async function numberOfRelations(run: Run, filter: RelationWhere): Promise<number> {
  const counts = filter.events === undefined ? [countRelations(filter)] : BOTH.map((reciprocal) => countPairs(eventsOf(filter), reciprocal, endsOf(filter)));
  let sum = 0;
  for (const count of counts) sum += ((await run(count))[0]?.['n'] as number | undefined) ?? 0;
  return sum;
}

/** Their ids begin with the kind, so a filter that names no actor is answered kind after kind until the page is full: no engine has one order of several kinds. */
export async function kindByKind(run: Run, filter: RelationWhere, slice: Slice, look?: RelationLook, names?: readonly string[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const kind of kindsFrom(filter, slice)) {
    if (rows.length === slice.limit) break;
    rows.push(...await run(listRelations({ ...filter, kind: [kind] }, { ...slice, limit: slice.limit - rows.length }, look, names)));
  }
  return rows;
}

function kindsFrom({ kind = EVENT_KINDS }: RelationWhere, { backward, from }: Slice): readonly (typeof EVENT_KINDS)[number][] {
  const first = from?.id.split(':')[0] ?? null;
  const ordered = [...kind].sort();
  return backward ? ordered.reverse().filter((one) => first === null || one <= first) : ordered.filter((one) => first === null || one >= first);
}

/** Directed acts, and what equals do together. */
const BOTH = [false, true] as const;

/** Each of the two has its own order already. */
async function pageOfPairs(run: Run, filter: RelationWhere, slice: Slice, order?: RelationOrder): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const reciprocal of BOTH) rows.push(...await run(listPairs(eventsOf(filter), reciprocal, endsOf(filter), slice, order)));
  const [keys, ids] = [(order?.ascending ?? true) === slice.backward ? -1 : 1, slice.backward ? -1 : 1];
  return rows.sort((a, b) => keys * compare(a['position'], b['position']) || ids * compare(a['id'], b['id'])).slice(0, slice.limit);
}

const compare = (a: unknown, b: unknown): number => (a === b ? 0 : (a as string) < (b as string) ? -1 : 1);

/** From the actors that the filter names. */
function eventsOf({ events = {}, kind, id, source, target, participant, between }: RelationWhere): EventWhere {
  const named = [source, target, participant, between, id?.map((one) => relationEnds(one).source)].filter((some) => some !== undefined);
  return { AND: [happenedUnlessSaid(events), ...(kind === undefined ? [] : [{ kind }]), ...named.map((some) => ({ participant: some }))] };
}

const endsOf = ({ id, source, target, participant, between }: RelationWhere) => (binder: Binder): readonly string[] => [
  ...(id === undefined ? [] : [isIn("(e.kind + ':' + s.id + ':' + t.id)", id.map(plainId), binder)]),
  ...(source === undefined ? [] : [isIn('s.id', source, binder)]),
  ...(target === undefined ? [] : [isIn('t.id', target, binder)]),
  ...(participant === undefined ? [] : [`(${isIn('s.id', participant, binder)} OR ${isIn('t.id', participant, binder)})`]),
  ...(between === undefined ? [] : [isIn('s.id', between, binder), isIn('t.id', between, binder)]),
];

const plainId = (id: string): string => {
  const { kind, source, target } = relationEnds(id);
  return `${kind}:${source}:${target}`;
};
