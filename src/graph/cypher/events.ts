import type { EventLook } from '../store.js';
import type { EventWhere } from '../where.js';
import { matchEvents } from './event-filter.js';
import { eventKeyset, LATEST_FIRST } from './event-order.js';
import { propertiesOf } from './fields.js';
import { beyond, orderBy, type Slice } from './keyset.js';
import { ACTOR_REF, EVENT_SHOWN, PLACE } from './properties.js';
import { firstOf, withReports } from './reports.js';
import { columns, createBinder, struct, type Statement } from './statement.js';

/**
 * One page of events with their actors and place, and their first reports where the look asks for them; the page is cut before anything is collected.
 * @param cuts whether the engine orders and cuts lists
 */
export function listEvents(filter: EventWhere, slice: Slice, { order = LATEST_FIRST, asOf, reports, fields }: EventLook = {}, cuts = false): Statement {
  const binder = createBinder();
  const keyset = eventKeyset(order);
  const along = [...PARTIES, 'place'].filter((name) => !fields || fields.has(name));
  const kept = ['e', 'position', ...along];
  const text = [
    matchEvents(filter, binder, { asOf, and: beyond(keyset, slice, binder) }),
    `WITH e, ${keyset.key} AS position`,
    `${orderBy({ ...keyset, key: 'position' }, slice.backward)} LIMIT ${slice.limit}`,
    ...along.map((name, i) => readAlong(name, kept.slice(0, i + 2))),
    ...(reports === undefined ? [] : [withReports(kept, cuts, fields)]),
    `RETURN ${[columns('e', propertiesOf(EVENT_SHOWN, fields)), ...kept.slice(1), ...(reports === undefined ? [] : [`${firstOf(reports, cuts)} AS told`])].join(', ')}`,
    orderBy({ ...keyset, key: 'position', id: 'id' }, slice.backward),
  ];
  return { text: text.join('\n'), params: binder.params };
}

const PARTIES = ['source', 'target'];

/** An event's actors on one side, or its place. @param kept what the statement has named */
const readAlong = (name: string, kept: readonly string[]): string => PARTIES.includes(name)
  ? `OPTIONAL MATCH (e)-[:${name.toUpperCase()}]->(a:Actor)\nWITH ${kept.join(', ')}, collect(${struct('a', ACTOR_REF)}) AS ${name}`
  : `OPTIONAL MATCH (e)-[:AT]->(p:Place)\nWITH ${kept.join(', ')}, ${struct('p', PLACE)} AS place`;

export function countEvents(filter: EventWhere, asOf?: string): Statement {
  const binder = createBinder();
  return { text: `${matchEvents(filter, binder, { asOf })}\nRETURN count(e) AS n`, params: binder.params };
}
