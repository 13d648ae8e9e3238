import { ACTOR_REF, ARTICLE, REPORT } from './properties.js';
import { columns, struct, type Statement } from './statement.js';

/** What ranks the reports of these events: which to read in full is then decided before their text is fetched. */
export const rankReports = (events: readonly string[]): Statement => ({
  text: `MATCH (r:Report)-[:OF]->(e:Event) WHERE e.id IN $events
RETURN e.id AS owner, r.id AS id, r.confidence AS confidence, r.reported AS reported`,
  params: { events },
});

export const placeReports = (articles: readonly string[]): Statement => ({
  text: `MATCH (r:Report)-[:\`IN\`]->(a:Article) WHERE a.id IN $articles
RETURN a.id AS owner, r.id AS id, r.triggerStart AS triggerStart`,
  params: { articles },
});

export const readReports = (ids: readonly string[]): Statement => ({
  text: `MATCH (r:Report)-[:OF]->(e:Event) WHERE r.id IN $ids
MATCH (r)-[:\`IN\`]->(a:Article)
OPTIONAL MATCH (r)-[:SAID_BY]->(c:Actor)
RETURN ${columns('r', REPORT)}, e.id AS event, a.id AS article, ${struct('c', ACTOR_REF)} AS claimedBy`,
  params: { ids },
});

export const readArticles = (ids: readonly string[]): Statement => ({
  text: `MATCH (a:Article) WHERE a.id IN $ids RETURN ${columns('a', ARTICLE)}`,
  params: { ids },
});

export const countReports = (by: 'event' | 'article', ids: readonly string[]): Statement => ({
  text: `MATCH (:Report)-[:${by === 'event' ? 'OF' : '`IN`'}]->(x:${by === 'event' ? 'Event' : 'Article'}) WHERE x.id IN $ids
RETURN x.id AS owner, count(*) AS n`,
  params: { ids },
});
