import { EVENT_KINDS } from '../../model/kinds.js';
import type { EventWhere } from '../where.js';
import { oneOf } from './compare.js';
import { matchEvents } from './event-filter.js';
import { ACTOR_REF } from './properties.js';
import { createBinder, howMany, struct, where, type Binder, type Statement } from './statement.js';

/** Who takes part in a filter's events, those in most of them first. @param among only these, where given */
export function listParticipants(filter: EventWhere, limit: number, among?: readonly string[]): Statement {
  const binder = createBinder();
  const text = [
    participants(filter, binder), where(oneOf('g.id', among, binder)),
    'WITH g, count(DISTINCT e) AS events',
    `RETURN ${struct('g', ACTOR_REF)} AS actor, g.id AS id, events ORDER BY events DESC, id LIMIT ${limit}`,
  ];
  return { text: text.filter(Boolean).join('\n'), params: binder.params };
}

export function countParticipants(filter: EventWhere): Statement {
  const binder = createBinder();
  return { text: `${participants(filter, binder)}\nRETURN count(DISTINCT g) AS n`, params: binder.params };
}

const participants = (filter: EventWhere, binder: Binder): string => `${matchEvents(filter, binder)}\nMATCH (e)-[:SOURCE|TARGET]->(g:Actor)`;

/**
 * What a filter's events add up to between each two actors, kind by kind, those of most events first.
 * @param reciprocal whether both stand in source (a meeting), the smaller id first, or one in source and one in target
 */
export function listTies(filter: EventWhere, reciprocal: boolean, limit: number): Statement {
  const binder = createBinder();
  const text = [
    matchEvents(filter, binder, { and: [`e.reciprocal = ${reciprocal}`] }),
    `MATCH (s:Actor)<-[:SOURCE]-(e)-[:${reciprocal ? 'SOURCE' : 'TARGET'}]->(t:Actor)`,
    where(reciprocal ? ['s.id < t.id'] : []),
    'WITH s, t, e.kind AS kind, count(e) AS events, sum(e.reports) AS reports, sum(e.score) AS score, min(e.earliest) AS first, max(e.latest) AS last, '
      + `${howMany('e.stated')} AS stated, ${howMany('e.independentSources > 1')} AS confirmed`,
    `RETURN s.id AS source, t.id AS target, kind, events, reports, score, first, last, stated, confirmed ORDER BY events DESC, source, target, kind LIMIT ${limit}`,
  ];
  return { text: text.filter(Boolean).join('\n'), params: binder.params };
}

/** The same of all that happened between some actors, as the relations that stand have it. */
export const listStandingTies = (among: readonly string[], limit: number): Statement => ({
  text: `UNWIND $among AS id
MATCH (s:Actor {id: id})
MATCH (s)-[r:${EVENT_KINDS.join('|')}]->(t:Actor) WHERE t.id IN $among
RETURN s.id AS source, t.id AS target, r.kind AS kind, r.events AS events, r.reports AS reports, r.score * r.events AS score, r.first AS first, r.last AS last,
  r.statedEvents AS stated, r.confirmedEvents AS confirmed
ORDER BY events DESC, source, target, kind LIMIT ${limit}`,
  params: { among },
});
