import { propertiesOf, type Fields } from './fields.js';
import { ACTOR_REF, ARTICLE_BRIEF, REPORT_SHOWN } from './properties.js';
import { columns, struct, type Statement } from './statement.js';

/** What the reports of an event, or in an article, are ordered by. */
const ORDERS = { event: 'r.confidence DESC, r.reported DESC, r.id', article: 'r.triggerStart, r.id' } as const;
type Owner = keyof typeof ORDERS;

const WAYS: Readonly<Record<Owner, string>> = {
  event: '(e:Event {id: owner})\nMATCH (e)<-[:OF]-(t:Telling)<-[:TELLS]-(r:Report)-[:`IN`]->(a:Article)',
  article: '(a:Article {id: owner})\nMATCH (a)<-[:`IN`]-(r:Report)-[:TELLS]->(t:Telling)',
};
/** What reports are put in order by once more where they are read. */
const RANKED_BY = ['confidence', 'reported', 'triggerStart'];
const STAND = "WHERE r.retracted = '' AND a.retracted = ''";

/** The first reports that stand of each event, or in each article. @param cuts whether the engine orders and cuts lists; else all of them, in no order */
export const listReports = (by: Owner, owners: readonly string[], most: number, cuts: boolean): Statement => ({
  text: `UNWIND $owners AS owner\nMATCH ${WAYS[by]}\n${STAND}\n${collected(by, ['owner'], cuts)}\nRETURN owner, ${firstOf(most, cuts)} AS reports`,
  params: { owners },
});

/** The end of a statement on events `e` that reads their reports along. @param kept what else it has named */
export const withReports = (kept: readonly string[], cuts: boolean, fields: Fields): string =>
  `OPTIONAL MATCH (e)<-[:OF]-(t:Telling)<-[:TELLS]-(r:Report)-[:\`IN\`]->(a:Article) ${STAND}\n${collected('event', kept, cuts, fields)}`;

function collected(by: Owner, kept: readonly string[], cuts: boolean, fields?: Fields): string {
  const properties = propertiesOf(REPORT_SHOWN, fields && new Set([...fields, ...RANKED_BY]));
  const shown = [...properties.map((name) => `${name}: r.${name}`), 'event: t.event', `article: ${struct('a', propertiesOf(ARTICLE_BRIEF, fields))}`, `claimedBy: ${struct('c', ACTOR_REF)}`];
  return `OPTIONAL MATCH (r)-[:SAID_BY]->(c:Actor)
WITH ${[...kept, 'r', 't', 'a', 'c'].join(', ')}${cuts ? ` ORDER BY ${ORDERS[by]}` : ''}
WITH ${kept.join(', ')}, collect({${shown.join(', ')}}) AS told`;
}

export const firstOf = (most: number, cuts: boolean): string => `told${cuts ? `[0..${most}]` : ''}`;

/** Reports by their ids, whether or not they stand. */
export const readReports = (ids: readonly string[]): Statement => ({
  text: `UNWIND $ids AS id
MATCH (r:Report {id: id})
MATCH (r)-[:TELLS]->(t:Telling)
MATCH (r)-[:\`IN\`]->(a:Article)
OPTIONAL MATCH (r)-[:SAID_BY]->(c:Actor)
RETURN ${columns('r', REPORT_SHOWN)}, t.event AS event, ${struct('a', ARTICLE_BRIEF)} AS article, ${struct('c', ACTOR_REF)} AS claimedBy`,
  params: { ids },
});

/** Reports that stand, of each event or in each article. */
export const countReports = (by: 'event' | 'article', ids: readonly string[]): Statement => ({
  text: by === 'event'
    ? 'MATCH (x:Event) WHERE x.id IN $ids RETURN x.id AS owner, x.reports AS n'
    : "MATCH (r:Report)-[:`IN`]->(x:Article) WHERE x.id IN $ids AND r.retracted = '' AND x.retracted = '' RETURN x.id AS owner, count(*) AS n",
  params: { ids },
});
