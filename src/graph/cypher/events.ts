import type { EventWhere } from '../store.js';
import { matchEvents } from './event-filter.js';
import { beyond, orderBy, type Keyset, type Slice } from './keyset.js';
import { ACTOR_REF, EVENT_SHOWN, PLACE } from './properties.js';
import { columns, createBinder, struct, where, type Statement } from './statement.js';

const ORDER: Keyset = { key: 'e.sort', id: 'e.id' };

/** One page of events with their actors and place; the page is cut before actors are collected. */
export function listEvents(filter: EventWhere, slice: Slice, asOf?: string): Statement {
  const binder = createBinder();
  const { match, distinct, predicates } = matchEvents(filter, binder, asOf);
  const text = [
    match,
    where([...predicates, ...beyond(ORDER, slice, binder)]),
    `WITH ${distinct ? 'DISTINCT ' : ''}e`,
    `${orderBy(ORDER, slice.backward)} LIMIT ${slice.limit}`,
    'OPTIONAL MATCH (e)-[:SOURCE]->(s:Actor)',
    `WITH e, collect(${struct('s', ACTOR_REF)}) AS source`,
    'OPTIONAL MATCH (e)-[:TARGET]->(t:Actor)',
    `WITH e, source, collect(${struct('t', ACTOR_REF)}) AS target`,
    'OPTIONAL MATCH (e)-[:AT]->(p:Place)',
    `RETURN ${columns('e', EVENT_SHOWN)}, source, target, ${struct('p', PLACE)} AS place`,
    orderBy({ key: 'sort', id: 'id' }, slice.backward),
  ];
  return { text: text.filter(Boolean).join('\n'), params: binder.params };
}

export function countEvents(filter: EventWhere, asOf?: string): Statement {
  const binder = createBinder();
  const { match, predicates } = matchEvents(filter, binder, asOf);
  return { text: `${match}\n${where(predicates)}\nRETURN count(DISTINCT e) AS n`, params: binder.params };
}
