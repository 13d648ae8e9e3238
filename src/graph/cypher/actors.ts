import type { ActorWhere } from '../store.js';
import { isIn } from './compare.js';
import { beyond, orderBy, type Keyset, type Slice } from './keyset.js';
import { ACTOR_REF, ACTOR_STORED } from './properties.js';
import { columns, createBinder, struct, where, type Binder, type Statement } from './statement.js';

const ORDER: Keyset = { key: null, id: 'a.id' };

/** One page of actors, with the offices that they hold. */
export function listActors(filter: ActorWhere, slice: Slice): Statement {
  const binder = createBinder();
  const text = [
    'MATCH (a:Actor)',
    where([...predicatesOf(filter, binder), ...beyond(ORDER, slice, binder)]),
    `WITH a ${orderBy(ORDER, slice.backward)} LIMIT ${slice.limit}`,
    'OPTIONAL MATCH (a)-[h:HOLDS]->(o:Actor)',
    `WITH a, collect({title: h.office, of: ${struct('o', ACTOR_REF)}}) AS offices`,
    `RETURN ${columns('a', ACTOR_STORED)}, offices`,
    orderBy({ key: null, id: 'id' }, slice.backward),
  ];
  return { text: text.filter(Boolean).join('\n'), params: binder.params };
}

export function countActors(filter: ActorWhere): Statement {
  const binder = createBinder();
  return { text: `MATCH (a:Actor)\n${where(predicatesOf(filter, binder))}\nRETURN count(a) AS n`, params: binder.params };
}

function predicatesOf(filter: ActorWhere, binder: Binder): readonly string[] {
  return [
    filter.id === undefined ? "a.id >= '' AND a.mergedInto = ''" : isIn('a.id', filter.id, binder),
    ...(filter.kind === undefined ? [] : [isIn('a.kind', filter.kind, binder)]),
    ...(filter.country === undefined ? [] : [isIn('a.country', filter.country, binder)]),
    ...(filter.name === undefined ? [] : [`a.search CONTAINS ${binder.bind(filter.name.toLowerCase())}`]),
  ];
}
