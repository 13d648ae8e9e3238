import { ACTOR_REF, ARTICLE_SHOWN, REPORT } from './properties.js';
import { columns, struct, type Statement } from './statement.js';

/** What ranks the reports of these events: which to read in full is then decided before their text is fetched. */
export const rankReports = (events: readonly string[]): Statement => ({
  text: `MATCH (r:Report)-[:TELLS]->(:Telling)-[:OF]->(e:Event) WHERE e.id IN $events AND r.retracted = ''
MATCH (r)-[:\`IN\`]->(a:Article) WHERE a.retracted = ''
RETURN e.id AS owner, r.id AS id, r.confidence AS confidence, r.reported AS reported`,
  params: { events },
});

export const placeReports = (articles: readonly string[]): Statement => ({
  text: `MATCH (r:Report)-[:\`IN\`]->(a:Article) WHERE a.id IN $articles AND r.retracted = '' AND a.retracted = ''
RETURN a.id AS owner, r.id AS id, r.triggerStart AS triggerStart`,
  params: { articles },
});

export const readReports = (ids: readonly string[]): Statement => ({
  text: `MATCH (r:Report)-[:TELLS]->(t:Telling) WHERE r.id IN $ids
MATCH (r)-[:\`IN\`]->(a:Article)
OPTIONAL MATCH (r)-[:SAID_BY]->(c:Actor)
RETURN ${columns('r', REPORT)}, t.event AS event, t.id AS telling, a.id AS article, ${struct('c', ACTOR_REF)} AS claimedBy`,
  params: { ids },
});

export const readArticles = (ids: readonly string[]): Statement => ({
  text: `MATCH (a:Article) WHERE a.id IN $ids RETURN ${columns('a', ARTICLE_SHOWN)}`,
  params: { ids },
});

/** Reports that stand, of each event or in each article. */
export const countReports = (by: 'event' | 'article', ids: readonly string[]): Statement => ({
  text: by === 'event'
    ? 'MATCH (x:Event) WHERE x.id IN $ids RETURN x.id AS owner, x.reports AS n'
    : "MATCH (r:Report)-[:`IN`]->(x:Article) WHERE x.id IN $ids AND r.retracted = '' AND x.retracted = '' RETURN x.id AS owner, count(*) AS n",
  params: { ids },
});
