import { EVENT_KINDS } from '../../model/kinds.js';
import type { EventWhere } from '../where.js';
import { isIn } from './compare.js';
import { matchEvents } from './event-filter.js';
import { ACTOR_REF } from './properties.js';
import { createBinder, struct, where, type Statement } from './statement.js';

/**
 * With how many others each of these actors has standing relations; LadybugDB 0.19 answers count(DISTINCT …) behind UNWIND wrongly, or ends the process.
 * @param besides how many who are not among these, where given
 */
export function countNeighbours(ids: readonly string[], besides?: readonly string[]): Statement {
  const binder = createBinder();
  const text = [
    `UNWIND ${binder.bind(ids)} AS id\nMATCH (a:Actor {id: id})\nMATCH (a)-[:${EVENT_KINDS.join('|')}]-(b:Actor)`,
    where(besides === undefined ? [] : [`NOT ${isIn('b.id', besides, binder)}`]),
    'WITH DISTINCT a.id AS one, b.id AS other\nRETURN one AS id, count(*) AS n',
  ];
  return { text: text.filter(Boolean).join('\n'), params: binder.params };
}

/** Who takes part in what the articles tell that report these events of an actor, those in most articles first. */
export function listCompany(of: string, events: EventWhere, limit: number): Statement {
  const binder = createBinder();
  const self = binder.bind(of);
  const text = [
    matchEvents({ AND: [events, { participant: [of] }] }, binder),
    'MATCH (e)<-[:OF]-(:Telling)<-[:TELLS]-(r:Report)-[:`IN`]->(a:Article)',
    "WHERE r.retracted = '' AND a.retracted = ''",
    'WITH DISTINCT a',
    'MATCH (a)<-[:`IN`]-(r:Report)-[:TELLS]->(:Telling)-[:OF]->(e:Event)-[:SOURCE|TARGET]->(x:Actor)',
    `WHERE r.retracted = '' AND x.id <> ${self}`,
    `WITH x, count(DISTINCT a.id) AS articles, count(DISTINCT e.id) AS events`,
    `RETURN ${struct('x', ACTOR_REF)} AS actor, x.id AS id, articles, events ORDER BY articles DESC, events DESC, id LIMIT ${limit}`,
  ];
  return { text: text.join('\n'), params: binder.params };
}
