import type { EventLook } from '../store.js';
import type { EventWhere } from '../where.js';
import { matchEvents } from './event-filter.js';
import { eventKeyset, LATEST_FIRST } from './event-order.js';
import { beyond, orderBy, type Slice } from './keyset.js';
import { ACTOR_REF, EVENT_SHOWN, PLACE } from './properties.js';
import { columns, createBinder, struct, type Statement } from './statement.js';

/** One page of events with their actors and place; the page is cut before actors are collected. */
export function listEvents(filter: EventWhere, slice: Slice, { order = LATEST_FIRST, asOf }: EventLook = {}): Statement {
  const binder = createBinder();
  const keyset = eventKeyset(order);
  const text = [
    matchEvents(filter, binder, { asOf, and: beyond(keyset, slice, binder) }),
    `WITH e, ${keyset.key} AS position`,
    `${orderBy({ ...keyset, key: 'position' }, slice.backward)} LIMIT ${slice.limit}`,
    'OPTIONAL MATCH (e)-[:SOURCE]->(s:Actor)',
    `WITH e, position, collect(${struct('s', ACTOR_REF)}) AS source`,
    'OPTIONAL MATCH (e)-[:TARGET]->(t:Actor)',
    `WITH e, position, source, collect(${struct('t', ACTOR_REF)}) AS target`,
    'OPTIONAL MATCH (e)-[:AT]->(p:Place)',
    `RETURN ${columns('e', EVENT_SHOWN)}, position, source, target, ${struct('p', PLACE)} AS place`,
    orderBy({ ...keyset, key: 'position', id: 'id' }, slice.backward),
  ];
  return { text: text.join('\n'), params: binder.params };
}

export function countEvents(filter: EventWhere, asOf?: string): Statement {
  const binder = createBinder();
  return { text: `${matchEvents(filter, binder, { asOf })}\nRETURN count(e) AS n`, params: binder.params };
}
