import { ACTOR_REF, ARTICLE_BRIEF, REPORT } from './properties.js';
import { columns, struct, type Statement } from './statement.js';

/** What the reports of an event, or in an article, are ordered by. */
const ORDERS = { event: 'r.confidence DESC, r.reported DESC, r.id', article: 'r.triggerStart, r.id' } as const;

const TOLD = '(t:Telling)<-[:TELLS]-(r:Report)-[:`IN`]->(a:Article)';
const WAYS = { event: `(x:Event {id: owner})\nMATCH (x)<-[:OF]-${TOLD}`, article: '(a:Article {id: owner})\nMATCH (a)<-[:`IN`]-(r:Report)-[:TELLS]->(t:Telling)' } as const;

/** The first reports that stand of each event, or in each article. @param cuts whether the engine orders and cuts lists; else all of them, in no order */
export const listReports = (by: keyof typeof WAYS, owners: readonly string[], most: number, cuts: boolean): Statement => ({
  text: `UNWIND $owners AS owner
MATCH ${WAYS[by]}
WHERE r.retracted = '' AND a.retracted = ''
OPTIONAL MATCH (r)-[:SAID_BY]->(c:Actor)
WITH owner, r, t, a, c${cuts ? ` ORDER BY ${ORDERS[by]}` : ''}
WITH owner, collect({${shown}}) AS reports
RETURN owner, reports${cuts ? `[0..${most}]` : ''} AS reports`,
  params: { owners },
});

const shown = [...REPORT.map((name) => `${name}: r.${name}`), 'event: t.event', 'telling: t.id', `article: ${struct('a', ARTICLE_BRIEF)}`, `claimedBy: ${struct('c', ACTOR_REF)}`].join(', ');

/** Reports by their ids, whether or not they stand. */
export const readReports = (ids: readonly string[]): Statement => ({
  text: `UNWIND $ids AS id
MATCH (r:Report {id: id})
MATCH (r)-[:TELLS]->(t:Telling)
MATCH (r)-[:\`IN\`]->(a:Article)
OPTIONAL MATCH (r)-[:SAID_BY]->(c:Actor)
RETURN ${columns('r', REPORT)}, t.event AS event, t.id AS telling, ${struct('a', ARTICLE_BRIEF)} AS article, ${struct('c', ACTOR_REF)} AS claimedBy`,
  params: { ids },
});

/** Reports that stand, of each event or in each article. */
export const countReports = (by: 'event' | 'article', ids: readonly string[]): Statement => ({
  text: by === 'event'
    ? 'MATCH (x:Event) WHERE x.id IN $ids RETURN x.id AS owner, x.reports AS n'
    : "MATCH (r:Report)-[:`IN`]->(x:Article) WHERE x.id IN $ids AND r.retracted = '' AND x.retracted = '' RETURN x.id AS owner, count(*) AS n",
  params: { ids },
});
