import type { EventLook } from '../store.js';
import type { EventWhere } from '../where.js';
import { matchEvents } from './event-filter.js';
import { eventKeyset, LATEST_FIRST } from './event-order.js';
import { beyond, orderBy, type Slice } from './keyset.js';
import { ACTOR_REF, EVENT_SHOWN, PLACE } from './properties.js';
import { firstOf, withReports } from './reports.js';
import { columns, createBinder, struct, type Statement } from './statement.js';

/**
 * One page of events with their actors and place, and their first reports where the look asks for them; the page is cut before anything is collected.
 * @param cuts whether the engine orders and cuts lists
 */
export function listEvents(filter: EventWhere, slice: Slice, { order = LATEST_FIRST, asOf, reports }: EventLook = {}, cuts = false): Statement {
  const binder = createBinder();
  const keyset = eventKeyset(order);
  const kept = ['e', 'position', 'source', 'target', 'p'];
  const text = [
    matchEvents(filter, binder, { asOf, and: beyond(keyset, slice, binder) }),
    `WITH e, ${keyset.key} AS position`,
    `${orderBy({ ...keyset, key: 'position' }, slice.backward)} LIMIT ${slice.limit}`,
    'OPTIONAL MATCH (e)-[:SOURCE]->(s:Actor)',
    `WITH e, position, collect(${struct('s', ACTOR_REF)}) AS source`,
    'OPTIONAL MATCH (e)-[:TARGET]->(t:Actor)',
    `WITH e, position, source, collect(${struct('t', ACTOR_REF)}) AS target`,
    'OPTIONAL MATCH (e)-[:AT]->(p:Place)',
    ...(reports === undefined ? [] : [`WITH ${kept.join(', ')}`, withReports(kept, cuts)]),
    `RETURN ${columns('e', EVENT_SHOWN)}, position, source, target, ${struct('p', PLACE)} AS place${reports === undefined ? '' : `, ${firstOf(reports, cuts)} AS told`}`,
    orderBy({ ...keyset, key: 'position', id: 'id' }, slice.backward),
  ];
  return { text: text.join('\n'), params: binder.params };
}

export function countEvents(filter: EventWhere, asOf?: string): Statement {
  const binder = createBinder();
  return { text: `${matchEvents(filter, binder, { asOf })}\nRETURN count(e) AS n`, params: binder.params };
}
