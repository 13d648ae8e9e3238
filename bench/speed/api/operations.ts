/** One question three ways: of this API, by hand in Cypher through the driver, and, where it can be put so, of @neo4j/graphql. */
export interface Operation {
  readonly name: string;
  readonly ours: string;
  readonly cypher: string;
  readonly peer?: string;
}

const REF = (node: string): string => `{id: ${node}.id, name: ${node}.name, kind: ${node}.kind, country: ${node}.country}`;
const EVENT = `OPTIONAL MATCH (e)-[:SOURCE]->(s:Actor)
WITH e, collect(${REF('s')}) AS source
OPTIONAL MATCH (e)-[:TARGET]->(t:Actor)
WITH e, source, collect(${REF('t')}) AS target
OPTIONAL MATCH (e)-[:AT]->(p:Place)
RETURN e.id AS id, e.kind AS kind, e.status AS status, e.earliest AS earliest, e.latest AS latest, e.independentSources AS independentSources, source, target, {name: p.name, country: p.country} AS place
ORDER BY e.sort DESC, e.id`;
const FIELDS = 'id kind status happened { earliest latest } independentSources source { id name kind country } target { id name kind country } place { name country }';
const PEER_FIELDS = 'id kind status earliest latest independentSources source { id name kind country } target { id name kind country } at { name country }';

/** Ids as made-up news gives them: the most frequent actor, and one in the middle. */
const [OFTEN, SELDOM] = ['actor-0', 'actor-300'];

export const OPERATIONS: readonly Operation[] = [
  {
    name: 'latest events',
    ours: `{ events(first: 20) { nodes { ${FIELDS} } pageInfo { hasNextPage endCursor } } }`,
    cypher: `MATCH (e:Event) WHERE e.sort >= '' AND e.reports > 0 WITH e ORDER BY e.sort DESC, e.id LIMIT 21\n${EVENT}`,
    peer: `{ events(limit: 20, sort: [{ sort: DESC }, { id: ASC }]) { ${PEER_FIELDS} } }`,
  },
  {
    name: 'attacks of a month',
    ours: `{ events(where: { kind: [ATTACK], status: [ACTUAL], happened: { from: "2020-03-01", to: "2020-03-31" } }, first: 20) { nodes { ${FIELDS} } } }`,
    cypher: `MATCH (e:Event) WHERE e.kind = 'ATTACK' AND e.status = 'ACTUAL' AND e.latest >= '2020-03-01' AND e.earliest <= '2020-03-31' AND e.reports > 0 WITH e ORDER BY e.sort DESC, e.id LIMIT 21\n${EVENT}`,
    peer: `{ events(where: { kind: { eq: "ATTACK" }, status: { eq: "ACTUAL" }, latest: { gte: "2020-03-01" }, earliest: { lte: "2020-03-31" } }, limit: 20, sort: [{ sort: DESC }, { id: ASC }]) { ${PEER_FIELDS} } }`,
  },
  {
    name: 'events of a frequent actor',
    ours: `{ events(where: { participant: ["${OFTEN}"] }, first: 20) { nodes { ${FIELDS} } } }`,
    cypher: `MATCH (x:Actor {id: '${OFTEN}'})<-[:SOURCE|TARGET]-(e:Event) WHERE e.reports > 0 WITH DISTINCT e ORDER BY e.sort DESC, e.id LIMIT 21\n${EVENT}`,
    peer: `{ events(where: { OR: [{ source: { some: { id: { eq: "${OFTEN}" } } } }, { target: { some: { id: { eq: "${OFTEN}" } } } }] }, limit: 20, sort: [{ sort: DESC }, { id: ASC }]) { ${PEER_FIELDS} } }`,
  },
  {
    name: 'events with their sentences and articles',
    ours: `{ events(where: { source: ["${SELDOM}"] }, first: 10) { nodes { ${FIELDS} reports(first: 3) { nodes { sentence start end status confidence claimedBy { name } article { title publisher publishedAt } } } } } }`,
    cypher: `MATCH (x:Actor {id: '${SELDOM}'})<-[:SOURCE]-(e:Event) WHERE e.reports > 0 WITH DISTINCT e ORDER BY e.sort DESC, e.id LIMIT 11
OPTIONAL MATCH (e)-[:SOURCE]->(s:Actor) WITH e, collect(${REF('s')}) AS source
OPTIONAL MATCH (e)-[:TARGET]->(t:Actor) WITH e, source, collect(${REF('t')}) AS target
OPTIONAL MATCH (e)-[:AT]->(p:Place)
MATCH (e)<-[:OF]-(:Telling)<-[:TELLS]-(r:Report)-[:\`IN\`]->(a:Article) WHERE r.retracted = '' AND a.retracted = ''
OPTIONAL MATCH (r)-[:SAID_BY]->(c:Actor)
WITH e, source, target, p, r, a, c ORDER BY r.confidence DESC, r.reported DESC, r.id
WITH e, source, target, p, collect({sentence: r.sentence, start: r.sentenceStart, end: r.sentenceEnd, status: r.status, confidence: r.confidence, claimedBy: c.name, title: a.title, publisher: a.publisher, publishedAt: a.publishedAt})[0..3] AS reports
RETURN e.id AS id, e.kind AS kind, e.status AS status, e.earliest AS earliest, e.latest AS latest, e.independentSources AS independentSources, source, target, {name: p.name, country: p.country} AS place, reports
ORDER BY e.sort DESC, e.id`,
    peer: `{ events(where: { source: { some: { id: { eq: "${SELDOM}" } } } }, limit: 10, sort: [{ sort: DESC }, { id: ASC }]) { ${PEER_FIELDS} tellings { reports(limit: 3) { sentence sentenceStart sentenceEnd status confidence saidBy { name } in { title publisher publishedAt } } } } }`,
  },
  {
    name: 'an actor and whom it deals with most',
    ours: `{ actor(id: "${OFTEN}") { id name kind country aliases relations(orderBy: { by: EVENTS }, first: 20) { nodes { kind source { id name } target { id name } events reports first last score } } } }`,
    cypher: `MATCH (a:Actor {id: '${OFTEN}'})-[r:ATTACK|CONDEMNATION|MEETING|SUPPORT|THREAT|SANCTION|AID|REQUEST|ACCUSATION|COERCION|MOBILIZATION|REJECTION|TREATY|AGREEMENT|CONCESSION|COOPERATION|WITHDRAWAL|PROTEST]-(:Actor)
WITH a, r, startNode(r) AS s, endNode(r) AS t ORDER BY r.events DESC, r.id LIMIT 21
RETURN a.id AS id, a.name AS name, a.kind AS kind, a.country AS country, a.aliases AS aliases, collect({kind: r.kind, source: s{.id, .name}, target: t{.id, .name}, events: r.events, reports: r.reports, first: r.first, last: r.last, score: r.score}) AS relations`,
  },
  {
    name: 'one page of sanctions between actors',
    ours: '{ relations(where: { kind: [SANCTION] }, first: 50) { nodes { id kind source { id name } target { id name } events reports first last score } pageInfo { hasNextPage endCursor } } }',
    cypher: "MATCH (s:Actor)-[r:SANCTION]->(t:Actor) WHERE r.id >= '' WITH s, r, t ORDER BY r.id LIMIT 51 RETURN r.id AS id, r.kind AS kind, s{.id, .name} AS source, t{.id, .name} AS target, r.events AS events, r.reports AS reports, r.first AS first, r.last AS last, r.score AS score ORDER BY id",
  },
  {
    name: 'a year of an actor by month',
    ours: `{ timeline(where: { participant: ["${OFTEN}"], status: [ACTUAL] }, interval: MONTH) { total { events } buckets { from to tally { events reports meanScore dead injured } } } }`,
    cypher: `MATCH (x:Actor {id: '${OFTEN}'})<-[:SOURCE|TARGET]-(e:Event) WHERE e.reports > 0 AND e.status = 'ACTUAL' WITH DISTINCT e RETURN left(e.earliest, 7) AS month, count(e) AS events, sum(e.reports) AS reports, avg(e.score) AS score, sum(e.dead) AS dead, sum(e.injured) AS injured ORDER BY month`,
  },
  {
    name: 'how many attacks in a town',
    ours: '{ events(where: { place: ["Town 3"], kind: [ATTACK] }) { totalCount } }',
    cypher: "MATCH (p:Place {name: 'Town 3'})<-[:AT]-(e:Event) WHERE e.reports > 0 AND e.kind = 'ATTACK' RETURN count(DISTINCT e) AS n",
    peer: '{ eventsConnection(where: { kind: { eq: "ATTACK" }, at: { some: { name: { eq: "Town 3" } } } }) { aggregate { count { nodes } } } }',
  },
];
