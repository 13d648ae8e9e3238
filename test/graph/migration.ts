import { expect, it } from 'vitest';
import type { Engine } from '../../src/graph/engine.js';
import { createGraphStore } from '../../src/graph/graph-store.js';
import type { Page } from '../../src/graph/store.js';
import { EVENT_KINDS } from '../../src/model/kinds.js';
import { FACTS } from '../api/facts.js';
import { KNOWLEDGE, type TestEngine } from '../support/engines.js';

const nodes = <T>(page: Page<T>): T[] => page.edges.map(({ node }) => node);

/** Two articles on one raid as schema 1 kept them: reports on events at once, each day its own event. */
const SCHEMA_1 = [
  ...[['a1', 'Post', '2023-08-11'], ['a2', 'Herald', '2023-08-12']].map(([id, publisher, day]) => `CREATE (:Article {id: '${id}', title: null, url: null, publisher: '${publisher}', author: null,
    publishedAt: '${day}', language: 'en', text: 'Mali shelled Chad.', hash: 'h', sort: '${day}T00:00:00.000Z', facts: 'f', firstSeen: '2023-08-20T00:00:00.000Z', lastSeen: '2023-08-20T00:00:00.000Z'})`),
  ...[['MLI', 'Mali', 'STATE', 'MLI'], ['TCD', 'Chad', 'STATE', 'TCD'], ['ada-okoro', 'Ada Okoro', 'PERSON', 'MLI']].map(([id, name, kind, country]) =>
    `CREATE (:Actor {id: '${id}', name: '${name}', kind: '${kind}', country: '${country}', aliases: ['${name}s'], titles: ['envoy'], search: '${name!.toLowerCase()}'})`),
  "MATCH (p:Actor {id: 'ada-okoro'}) MATCH (o:Actor {id: 'MLI'}) CREATE (p)-[:HOLDS {office: 'minister'}]->(o)",
  ...[['e1', 'r1', 'a1', '2023-08-11', 'PUBLICATION', '2023-08-11', 4], ['e2', 'r2', 'a2', '2023-08-11', 'STATED', '2023-08-12', 6]].flatMap(([event, report, page, day, basis, published, dead]) => [
    `CREATE (:Event {id: '${event}', kind: 'ATTACK', quad: 'MATERIAL_CONFLICT', score: -9.0, stage: null, earliest: '${day}', latest: '${day}', sort: '${day}', reciprocal: false, status: 'ACTUAL',
      dead: ${dead}, injured: null, ploverType: 'ASSAULT', ploverMode: null, cameo: '190', precision: 'DAY', basis: '${basis}', independentSources: 1, reports: 1})`,
    `CREATE (:Report {id: '${report}', sentence: 'Mali shelled Chad.', sentenceStart: 0, sentenceEnd: 18, triggerText: 'shelled', triggerStart: 5, triggerEnd: 12, sourceSpans: ['0:4'], targetSpans: ['13:17'],
      status: 'ACTUAL', confidence: 0.8, rule: 'r', dead: ${dead}, injured: null, reported: '${published}T00:00:00.000Z', ploverType: 'ASSAULT', ploverMode: null, cameo: '190', precision: 'DAY', basis: '${basis}', place: null})`,
    `MATCH (r:Report {id: '${report}'}) MATCH (e:Event {id: '${event}'}) CREATE (r)-[:OF]->(e)`,
    `MATCH (r:Report {id: '${report}'}) MATCH (a:Article {id: '${page}'}) CREATE (r)-[:\`IN\`]->(a)`,
    `MATCH (r:Report {id: '${report}'}) MATCH (a:Actor {id: 'ada-okoro'}) CREATE (r)-[:SAID_BY]->(a)`,
    ...[['SOURCE', 'MLI'], ['TARGET', 'TCD']].map(([edge, actor]) => `MATCH (e:Event {id: '${event}'}) MATCH (a:Actor {id: '${actor}'}) CREATE (e)-[:${edge}]->(a)`),
  ]),
  "MATCH (s:Actor {id: 'MLI'}) MATCH (t:Actor {id: 'TCD'}) CREATE (s)-[:ATTACK {id: 'ATTACK:MLI:TCD', kind: 'ATTACK', events: 2, reports: 2, first: '2023-08-11', last: '2023-08-11', score: -9.0}]->(t)",
];

/** A graph of the first release opens with all that it holds. */
export function migrates(engine: TestEngine): void {
  it('brings a graph of schema 1 forward with its data in place', async () => {
    const connected = await engine.connect();
    await createGraphStore(onlyFirst(connected), KNOWLEDGE).migrate();
    for (const text of SCHEMA_1) await connected.write((run) => run({ text, params: {} }));
    const graph = createGraphStore(connected, KNOWLEDGE);
    await graph.migrate();
    expect(nodes(await graph.events({}, { first: 9 }))).toMatchObject([{ kind: 'ATTACK', independentSources: 2, dead: 6, deadRange: { least: 4, most: 6 }, happened: { basis: 'STATED' } }]);
    expect(nodes(await graph.relations({}, { first: 9 }))).toMatchObject([{ id: 'ATTACK:MLI:TCD', events: 1, reports: 2 }]);
    expect(nodes(await graph.actors({ id: ['ada-okoro'] }, { first: 1 }))).toMatchObject([{ aliases: ['Ada Okoros'], offices: [{ title: 'envoy', of: null }, { title: 'minister', of: { id: 'MLI' } }] }]);
    expect((await graph.articleReports(['a1'], 9)).get('a1')).toMatchObject([{ id: 'r1', recordedAt: '2023-08-20T00:00:00.000Z', claimedBy: { id: 'ada-okoro' } }]);
    for (const [where, found] of [[{ text: 'SHELLED chad' }, 1], [{ text: 'bombed' }, 0], [{ claimed: true }, 1], [{ claimed: false }, 0]] as const) expect(await graph.countEvents(where)).toBe(found);
    expect(await graph.check()).toEqual([]);
    await graph.judge({ subject: 'ACTOR', verdict: 'SAME', one: 'MLI', other: 'ada-okoro', by: 'eva', why: 'a test' }, '2023-08-21T00:00:00.000Z');
    expect(await graph.check()).toEqual([]);
    await graph.close();
  });

  it('says of the events of schema 6 whether any report that stands states them as fact, and who published those', async () => {
    const connected = await engine.connect();
    await createGraphStore(onlyFirst(connected, 6), KNOWLEDGE).migrate();
    const graph = createGraphStore(connected, KNOWLEDGE);
    await graph.write(FACTS, '2024-05-01T00:00:00.000Z');
    const article = nodes(await graph.articles({ publisher: ['The Harbour Post'] }, { first: 1 }))[0]!.id;
    await graph.judge({ subject: 'ARTICLE', verdict: 'RETRACTED', one: article, other: null, by: 'eva', why: 'wrong' }, '2024-06-01T00:00:00.000Z');
    const [ties, standing] = [await graph.ties({}, 1000), await graph.standingTies(['ISR', 'SYR', 'RUS', 'IRN', 'USA'], 1000)];
    const publishers = (await graph.tally({}, { interval: null, group: 'PUBLISHER' })).map(({ key }) => key).sort();
    await connected.define(engine.name === 'Neo4j'
      ? ['MATCH (e:Event) REMOVE e.stated, e.publishers', 'MATCH (:Actor)-[r]->(:Actor) REMOVE r.statedEvents, r.confirmedEvents']
      : ['Event stated', 'Event publishers', ...EVENT_KINDS.flatMap((kind) => [`${kind} statedEvents`, `${kind} confirmedEvents`])].map((column) => `ALTER TABLE ${column.replace(' ', ' DROP ')}`));
    await graph.migrate();
    expect(await graph.ties({}, 1000)).toEqual(ties);
    expect(await graph.standingTies(['ISR', 'SYR', 'RUS', 'IRN', 'USA'], 1000)).toEqual(standing);
    expect((await graph.tally({}, { interval: null, group: 'PUBLISHER' })).map(({ key }) => key).sort()).toEqual(publishers);
    expect(new Set(ties.map(({ stated }) => stated > 0))).toEqual(new Set([true, false]));
    expect(await graph.check()).toEqual([]);
    await graph.close();
  });
}

const onlyFirst = (engine: Engine, count = 1): Engine => ({ ...engine, migrations: engine.migrations.slice(0, count) });
