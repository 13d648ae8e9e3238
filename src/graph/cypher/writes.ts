import { ACTOR_STORED, ARTICLE_STORED, EVENT_IDENTITY, EVENT_ROLLUP, PLACE, REPORT, REPORT_ROLLED_UP } from './properties.js';
import { assign, columns, type Statement } from './statement.js';

const withoutId = (names: readonly string[]): readonly string[] => names.filter((name) => name !== 'id');
const rowsOf = (text: string) => (rows: readonly unknown[]): Statement => ({ text: `UNWIND $rows AS row\n${text}`, params: { rows } });

/** Takes the lock that makes writers wait for each other, so that what is added up stays exact. */
export const lockForWriting = (at: string): Statement => ({ text: 'MATCH (s:Schema) SET s.written = $at', params: { at } });

/** Fingerprints of those of these articles that are known. */
export const knownArticles = (ids: readonly string[]): Statement => ({
  text: 'MATCH (a:Article) WHERE a.id IN $ids RETURN a.id AS id, a.facts AS facts',
  params: { ids },
});

export const knownActors = (ids: readonly string[]): Statement => ({
  text: `MATCH (a:Actor) WHERE a.id IN $ids RETURN ${columns('a', ACTOR_STORED)}`,
  params: { ids },
});

export const knownIds = (label: 'Event' | 'Report', ids: readonly string[]): Statement => ({
  text: `MATCH (n:${label}) WHERE n.id IN $ids RETURN n.id AS id`,
  params: { ids },
});

export const touchArticles = (ids: readonly string[], at: string): Statement => ({
  text: 'MATCH (a:Article) WHERE a.id IN $ids SET a.lastSeen = $at',
  params: { ids, at },
});

export const storeArticles = (rows: readonly object[], at: string): Statement => ({
  text: `UNWIND $rows AS row
MERGE (a:Article {id: row.id})
ON CREATE SET a.firstSeen = $at
SET a.lastSeen = $at, ${assign('a', withoutId(ARTICLE_STORED))}`,
  params: { rows, at },
});

export const storeActors = rowsOf(`MERGE (a:Actor {id: row.id}) SET ${assign('a', withoutId(ACTOR_STORED))}`);

export const storePlaces = rowsOf(`MERGE (p:Place {id: row.id}) SET ${assign('p', withoutId(PLACE))}`);

export const storeOffices = rowsOf(`MATCH (a:Actor {id: row.person}), (o:Actor {id: row.of}) MERGE (a)-[:HOLDS {office: row.title}]->(o)`);

export const storeEvents = rowsOf(`MERGE (e:Event {id: row.id}) SET ${assign('e', withoutId(EVENT_IDENTITY))}`);

export const storeReports = rowsOf(`MATCH (e:Event {id: row.event}), (a:Article {id: row.article})
MERGE (r:Report {id: row.id}) SET ${assign('r', withoutId(REPORT))}
MERGE (r)-[:OF]->(e)
MERGE (r)-[:\`IN\`]->(a)`);

export const linkActors = (edge: 'SOURCE' | 'TARGET', rows: readonly object[]): Statement =>
  rowsOf(`MATCH (e:Event {id: row.event}), (a:Actor {id: row.actor}) MERGE (e)-[:${edge}]->(a)`)(rows);

export const linkSpeakers = rowsOf('MATCH (r:Report {id: row.report}), (a:Actor {id: row.actor}) MERGE (r)-[:SAID_BY]->(a)');

export const linkPlaces = rowsOf('MATCH (e:Event {id: row.id}), (p:Place {id: row.place}) MERGE (e)-[:AT]->(p)');

export const unlinkPlaces = (ids: readonly string[]): Statement => ({
  text: 'MATCH (e:Event)-[at:AT]->(:Place) WHERE e.id IN $ids DELETE at',
  params: { ids },
});

export const eventsOfArticles = (ids: readonly string[]): Statement => ({
  text: 'MATCH (e:Event)<-[:OF]-(:Report)-[:`IN`]->(a:Article) WHERE a.id IN $ids RETURN DISTINCT e.id AS id',
  params: { ids },
});

export const deleteReportsOfArticles = (ids: readonly string[]): Statement => ({
  text: 'MATCH (r:Report)-[:`IN`]->(a:Article) WHERE a.id IN $ids DETACH DELETE r',
  params: { ids },
});

/** What the reports of these events say: one row a report. */
export const readRollup = (ids: readonly string[]): Statement => ({
  text: `MATCH (e:Event)<-[:OF]-(r:Report) WHERE e.id IN $ids
MATCH (r)-[:\`IN\`]->(a:Article)
RETURN e.id AS event, ${columns('r', REPORT_ROLLED_UP)}, coalesce(a.publisher, a.id) AS publisher`,
  params: { ids },
});

export const storeRollup = rowsOf(`MATCH (e:Event {id: row.id}) SET ${assign('e', EVENT_ROLLUP)}`);

/** Who stands in these events: one row an edge. */
export const readParties = (edge: 'SOURCE' | 'TARGET', ids: readonly string[]): Statement => ({
  text: `MATCH (e:Event)-[:${edge}]->(a:Actor) WHERE e.id IN $ids RETURN e.id AS event, e.kind AS kind, e.reciprocal AS reciprocal, a.id AS actor`,
  params: { ids },
});

export const deleteEvents = (ids: readonly string[]): Statement => ({
  text: 'MATCH (e:Event) WHERE e.id IN $ids DETACH DELETE e',
  params: { ids },
});
