import type { EventWhere } from '../where.js';
import { matchEvents } from './event-filter.js';
import { PLACE } from './properties.js';
import { createBinder, struct, type Statement } from './statement.js';

/** What a filter's events add up to at each place, those with most events first. */
export function listPlaces(filter: EventWhere, limit: number): Statement {
  const binder = createBinder();
  const text = [
    matchEvents(filter, binder),
    'MATCH (e)-[:AT]->(p:Place)',
    'WITH p, count(e) AS events, sum(e.reports) AS reports, sum(e.score) AS score, sum(e.dead) AS dead, sum(e.injured) AS injured',
    `RETURN ${struct('p', PLACE)} AS place, p.id AS id, events, reports, score, dead, injured ORDER BY events DESC, id LIMIT ${limit}`,
  ];
  return { text: text.join('\n'), params: binder.params };
}
