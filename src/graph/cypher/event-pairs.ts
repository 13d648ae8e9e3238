import type { EventWhere, RelationOrder } from '../where.js';
import { matchEvents } from './event-filter.js';
import { beyond, orderBy, type Keyset, type Slice } from './keyset.js';
import { ACTOR_REF } from './properties.js';
import { createBinder, struct, where, type Binder, type Statement } from './statement.js';

export const relationKeyset = (order: RelationOrder | undefined, id: string, of = ''): Keyset =>
  order === undefined ? { key: null, id } : { key: KEYS[order.by].replace('#', of), id, ascending: order.ascending };

/** LadybugDB 0.19 drops a column that another one repeats by its name alone, so none is named bare. */
const KEYS: Readonly<Record<RelationOrder['by'], string>> = { EVENTS: 'coalesce(#events, 0)', REPORTS: 'coalesce(#reports, 0)', LAST: "coalesce(#last, '')", SCORE: 'coalesce(#score, 0.0)' };

/**
 * What the events of a filter add up to between each two actors, kind by kind: one page of it.
 * @param reciprocal whether both stand in source (a meeting), the smaller id first, or one in source and one in target
 * @param ends what must hold of `s` and `t`
 */
export function listPairs(filter: EventWhere, reciprocal: boolean, ends: (binder: Binder) => readonly string[], slice: Slice, order?: RelationOrder): Statement {
  const binder = createBinder();
  const keyset = relationKeyset(order, 'id');
  const text = [
    addUp(filter, reciprocal, ends, binder),
    `WITH *, ${keyset.key ?? "''"} AS position`,
    where(beyond({ ...keyset, key: keyset.key && 'position' }, slice, binder)),
    `RETURN id, kind, events, reports, first, last, score, source, target, position`,
    `${orderBy({ ...keyset, key: keyset.key && 'position' }, slice.backward)} LIMIT ${slice.limit}`,
  ];
  return { text: text.filter(Boolean).join('\n'), params: binder.params };
}

export function countPairs(filter: EventWhere, reciprocal: boolean, ends: (binder: Binder) => readonly string[]): Statement {
  const binder = createBinder();
  return { text: `${addUp(filter, reciprocal, ends, binder)}\nRETURN count(*) AS n`, params: binder.params };
}

function addUp(filter: EventWhere, reciprocal: boolean, ends: (binder: Binder) => readonly string[], binder: Binder): string {
  return [
    matchEvents(filter, binder, { and: [`e.reciprocal = ${reciprocal}`] }),
    `MATCH (s:Actor)<-[:SOURCE]-(e)-[:${reciprocal ? 'SOURCE' : 'TARGET'}]->(t:Actor)`,
    where([...(reciprocal ? ['s.id < t.id'] : []), ...ends(binder)]),
    `WITH e.kind AS kind, s, t, count(e) AS events, sum(e.reports) AS reports, min(e.earliest) AS first, max(e.latest) AS last, avg(e.score) AS score`,
    `WITH kind + ':' + s.id + ':' + t.id AS id, kind, events, reports, first, last, score, ${struct('s', ACTOR_REF)} AS source, ${struct('t', ACTOR_REF)} AS target`,
  ].filter(Boolean).join('\n');
}
