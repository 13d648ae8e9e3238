import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGraphStore } from '../../src/graph/graph-store.js';
import type { EventNode, EventWhere, GraphStore, Page, PageRequest } from '../../src/graph/store.js';
import { CursorError } from '../../src/model/errors.js';
import { KNOWLEDGE, openEmpty, type TestEngine } from '../support/engines.js';
import { numbers } from './added.js';
import { answersOf } from './answers.js';
import { staysExact } from './exactness.js';
import { filtersAsSaid } from './filters.js';
import { judges } from './judgements.js';
import { migrates } from './migration.js';
import { remembers } from './over-time.js';
import { addsUp } from './sums.js';
import { ALL, GAZETTE, HERALD, HERALD_READ_ANEW, LEAFLET, POST } from './sahel.js';

const AT = '2023-09-01T00:00:00.000Z';
const EXACT_RUNS = 12;
/** Neo4j plans each new filter for a third of a second. */
const FILTER_RUNS: Readonly<Record<string, number>> = { LadybugDB: 300, Neo4j: 60 };
const nodes = <T>(page: Page<T>): T[] => page.edges.map(({ node }) => node);

/** What every engine must do alike. */
export function conforms(engine: TestEngine): void {
  describe('writing', () => writing(engine));
  describe('a read', () => onlyReading(engine));
  describe('filters and pages', () => reading(engine));
  describe('judgements', () => judges(engine));
  describe('over time', () => remembers(engine));
  describe('in the order of adding', () => numbers(engine));
  describe('migration', () => migrates(engine));
  describe('any filter', () => filtersAsSaid(engine, FILTER_RUNS[engine.name]!));
  describe('sums', () => addsUp(engine));
  describe('exactness', () => staysExact(engine, EXACT_RUNS));
}

/** Each test has a graph of its own. */
const onEmpty = (engine: TestEngine, title: string, test: (graph: GraphStore) => Promise<void>): void =>
  it(title, async () => {
    const graph = await openEmpty(engine);
    await test(graph).finally(() => graph.close());
  });

const eventOf = async (graph: GraphStore, where: EventWhere): Promise<EventNode> => nodes(await graph.events(where, { first: 2 }))[0]!;

function writing(engine: TestEngine): void {
  onEmpty(engine, 'counts what is new, and twice changes nothing', async (graph) => {
    expect(await graph.write([GAZETTE, POST], AT)).toEqual({ articles: 2, reports: 6, events: 5, actors: 6 });
    const before = await answersOf(graph);
    expect(await graph.write([POST, GAZETTE, POST], AT)).toEqual({ articles: 0, reports: 0, events: 0, actors: 0 });
    expect(await answersOf(graph)).toEqual(before);
    expect(before.stats).toEqual({ articles: 2, reports: 6, events: 5, actors: 6, relations: 3 });
  });

  onEmpty(engine, 'makes one event of what several articles report, shown as the most confident tells it', async (graph) => {
    await graph.write(ALL, AT);
    expect(await eventOf(graph, { kind: ['CONDEMNATION'] })).toMatchObject({
      status: 'ACTUAL', plover: { type: 'ACCUSE', mode: null }, cameo: '110', quad: 'VERBAL_CONFLICT', score: -2, independentSources: 2,
      happened: { earliest: '2023-08-07', latest: '2023-08-07', precision: 'DAY', basis: 'RELATIVE' },
    });
    expect(await eventOf(graph, { kind: ['ATTACK'], status: ['ACTUAL'] })).toMatchObject({ dead: 6, deadRange: { least: 4, most: 6 }, injured: 2, injuredRange: { least: 2, most: 2 }, cameo: '194', source: [{ id: 'MLI' }], target: [{ id: 'TCD' }] });
  });

  onEmpty(engine, 'comes to the same in any order and in any batches', async (graph) => {
    await graph.write(ALL, AT);
    const together = await answersOf(graph);
    const other = await openEmpty(engine);
    for (const facts of [LEAFLET, HERALD, POST, GAZETTE]) await other.write([facts], AT);
    expect(await answersOf(other)).toEqual(together);
    await other.close();
  });

  onEmpty(engine, 'dates an event by its article where the text gives no day, and says so', async (graph) => {
    await graph.write(ALL, AT);
    expect((await eventOf(graph, { kind: ['MEETING'] })).happened).toEqual({ earliest: '2023-08-10', latest: '2023-08-10', precision: 'DAY', basis: 'PUBLICATION' });
    expect((await eventOf(graph, { kind: ['SANCTION'] })).happened).toBeNull();
  });

  onEmpty(engine, 'adds what actually happened up to relations; a reciprocal event joins each two parties once', async (graph) => {
    await graph.write(ALL, AT);
    expect(nodes(await graph.relations({}, { first: 20 })).map(({ id, events, reports, first, last, score }) => [id, events, reports, first, last, score])).toEqual([
      ['ATTACK:MLI:TCD', 1, 2, '2023-08-11', '2023-08-11', -9],
      ['CONDEMNATION:NER:FRA', 1, 2, '2023-08-07', '2023-08-07', -2],
      ['MEETING:FRA:TCD', 1, 1, '2023-08-10', '2023-08-10', 2.5],
      ['SANCTION:ecowas:NER', 1, 1, null, null, -6],
      ['TREATY:MLI:NER', 1, 1, '2023-08-07', '2023-08-13', 5],
      ['TREATY:MLI:TCD', 1, 1, '2023-08-07', '2023-08-13', 5],
      ['TREATY:NER:TCD', 1, 1, '2023-08-07', '2023-08-13', 5],
    ]);
  });

  onEmpty(engine, 'replaces what an article said when it is read anew, exactly', async (graph) => {
    await graph.write([GAZETTE, POST, HERALD], AT);
    expect(await graph.write([HERALD_READ_ANEW], AT)).toEqual({ articles: 0, reports: 0, events: 0, actors: 0 });
    const { actors: replacedActors, ...replaced } = await answersOf(graph);
    const other = await openEmpty(engine);
    await other.write([GAZETTE, POST, HERALD_READ_ANEW], AT);
    const { actors: freshActors, ...fresh } = await answersOf(other);
    expect(replaced).toEqual(fresh);
    expect(replacedActors.edges.length).toBe(freshActors.edges.length);
    await other.close();
  });

  onEmpty(engine, 'takes an event away with its last report, and its relation with it', async (graph) => {
    await graph.write([HERALD], AT);
    await graph.write([{ ...HERALD, events: [] }], AT);
    expect(await graph.stats()).toMatchObject({ articles: 1, reports: 0, events: 0, relations: 0 });
  });

  onEmpty(engine, 'keeps nothing of a batch that fails', async (graph) => {
    const [event] = LEAFLET.events;
    const broken = { ...LEAFLET, events: [{ ...event!, reports: [{ ...event!.reports[0], rule: { not: 'text' } as unknown as string }] as const }] };
    await expect(graph.write([GAZETTE, broken], AT)).rejects.toThrow();
    expect(await graph.stats()).toEqual({ articles: 0, reports: 0, events: 0, actors: 0, relations: 0 });
    expect(await graph.write([GAZETTE], AT)).toMatchObject({ articles: 1 });
  });

  onEmpty(engine, 'lets writers that come at once take turns', async (graph) => {
    await Promise.all(ALL.map((facts) => graph.write([facts], AT)));
    expect(await eventOf(graph, { kind: ['CONDEMNATION'] })).toMatchObject({ independentSources: 2 });
    expect((await graph.stats()).relations).toBe(7);
  });
}

const CHANGE = { text: "CREATE (:Place {id: 'nowhere'})", params: {} };

function onlyReading(engine: TestEngine): void {
  it('cannot change anything', async () => {
    const connected = await engine.connect();
    await createGraphStore(connected, KNOWLEDGE).migrate();
    await expect(connected.ask(CHANGE)).rejects.toThrow();
    await expect(connected.read((run) => run(CHANGE))).rejects.toThrow();
    expect(await connected.ask({ text: 'MATCH (p:Place) RETURN count(p) AS n', params: {} })).toEqual([{ n: 0 }]);
    await connected.close();
  });
}

function reading(engine: TestEngine): void {
  let graph: GraphStore;
  beforeAll(async () => {
    graph = await openEmpty(engine);
    await graph.write(ALL, AT);
  });
  afterAll(() => graph.close());

  const ATTACKS = ['ATTACK', 'ATTACK', 'ATTACK'];
  const filters: readonly (readonly [string, EventWhere, readonly string[]])[] = [
    ['nothing', {}, [...ATTACKS, 'CONDEMNATION', 'MEETING', 'SANCTION', 'TREATY']],
    ['kinds', { kind: ['MEETING', 'TREATY'] }, ['MEETING', 'TREATY']],
    ['a list with nothing in it', { kind: [] }, []],
    ['PLOVER types', { ploverType: ['ACCUSE', 'SANCTION'] }, ['CONDEMNATION', 'SANCTION']],
    ['quad classes', { quad: ['VERBAL_COOPERATION'] }, ['MEETING', 'TREATY']],
    ['status', { status: ['NEGATED', 'HYPOTHETICAL'] }, ['ATTACK', 'ATTACK']],
    ['stage', { stage: ['SIGNED'] }, ['TREATY']],
    ['source', { source: ['NER'] }, ['CONDEMNATION', 'TREATY']],
    ['target', { target: ['NER'] }, ['ATTACK', 'ATTACK', 'SANCTION']],
    ['participant', { participant: ['FRA', 'ecowas'] }, ['ATTACK', 'CONDEMNATION', 'MEETING', 'SANCTION']],
    ['participant and target', { participant: ['ecowas'], target: ['NER'], kind: ['SANCTION'] }, ['SANCTION']],
    ['speaker', { claimedBy: ['ada-okoro'] }, ['CONDEMNATION']],
    ['country', { country: ['FRA'] }, ['CONDEMNATION', 'MEETING']],
    ['place', { place: ['Ndjamena'] }, ['MEETING']],
    ['article', { article: LEAFLET.article.id }, ['SANCTION']],
    ['range of days', { happened: { from: '2023-08-11', to: '2023-08-11' } }, ['ATTACK', 'TREATY']],
    ['open range', { happened: { to: '2023-08-08' } }, ['CONDEMNATION', 'TREATY']],
    ['all of', { AND: [{ source: ['NER'] }, { source: ['MLI'] }] }, ['TREATY']],
    ['any of', { OR: [{ stage: ['SIGNED'] }, { claimedBy: ['ada-okoro'] }] }, ['CONDEMNATION', 'TREATY']],
    ['any of none', { OR: [] }, []],
    ['not, which holds also for what has no such thing', { NOT: { stage: ['SIGNED'] } }, [...ATTACKS, 'CONDEMNATION', 'MEETING', 'SANCTION']],
    ['not, of a range', { NOT: { happened: { from: '2023-08-01' } } }, ['SANCTION']],
    ['nested', { participant: ['NER'], NOT: { OR: [{ status: ['NEGATED'] }, { kind: ['TREATY'] }] } }, ['ATTACK', 'CONDEMNATION', 'SANCTION']],
    ['an unknown actor', { participant: ["x' OR true //"] }, []],
  ];
  it.each(filters)('filters events by %s', async (_, where, kinds) => {
    expect(nodes(await graph.events(where, { first: 20 })).map(({ kind }) => kind).sort()).toEqual(kinds);
    expect(await graph.countEvents(where)).toBe(kinds.length);
  });

  it('filters actors', async () => {
    const ids = async (where: Parameters<GraphStore['actors']>[0]): Promise<string[]> => nodes(await graph.actors(where, { first: 20 })).map(({ id }) => id);
    expect(await ids({})).toEqual(['FRA', 'MLI', 'NER', 'TCD', 'ada-okoro', 'ecowas']);
    expect(await ids({ id: ['ecowas', 'FRA', 'nobody'] })).toEqual(['FRA', 'ecowas']);
    expect(await ids({ kind: ['IGO', 'PERSON'] })).toEqual(['ada-okoro', 'ecowas']);
    expect(await ids({ country: ['FRA'] })).toEqual(['FRA']);
    expect(await ids({ name: 'oKoRo' })).toEqual(['ada-okoro']);
    expect(await ids({ name: 'MALIAN' })).toEqual(['MLI']);
    expect(await graph.countActors({ kind: ['STATE'] })).toBe(4);
  });

  it('answers names and offices of actors', async () => {
    const [minister] = nodes(await graph.actors({ id: ['ada-okoro'] }, { first: 1 }));
    expect(minister).toMatchObject({ name: 'Ada Okoro', aliases: ['Okoro'], offices: [{ title: 'envoy', of: null }, { title: 'minister', of: { id: 'NER', name: 'Niger' } }] });
  });

  it('filters articles, newest first, undated last', async () => {
    const publishers = async (where: Parameters<GraphStore['articles']>[0]) => nodes(await graph.articles(where, { first: 20 })).map(({ publisher }) => publisher);
    expect(await publishers({})).toEqual(['The Herald', 'Sahel Post', 'The Lake Gazette', null]);
    expect(await publishers({ published: { from: '2023-08-11', to: '2023-08-12' } })).toEqual(['Sahel Post']);
    expect(await publishers({ published: { to: '2023-08-10' } })).toEqual(['The Lake Gazette']);
    expect(await publishers({ publisher: ['The Herald'] })).toEqual(['The Herald']);
    expect(nodes(await graph.articles({ id: [GAZETTE.article.id] }, { first: 1 }))).toMatchObject([GAZETTE.article]);
    expect(await graph.countArticles({ published: { from: '2023-08-11' } })).toBe(2);
  });

  it('filters relations', async () => {
    const ids = async (where: Parameters<GraphStore['relations']>[0]): Promise<string[]> => nodes(await graph.relations(where, { first: 20 })).map(({ id }) => id);
    expect(await ids({ kind: ['ATTACK', 'SANCTION'] })).toEqual(['ATTACK:MLI:TCD', 'SANCTION:ecowas:NER']);
    expect(await ids({ kind: [] })).toEqual([]);
    expect(await ids({ participant: ['NER'], kind: ['TREATY'] })).toEqual(['TREATY:MLI:NER', 'TREATY:NER:TCD']);
    expect(await ids({ source: ['NER'], target: ['FRA'] })).toEqual(['CONDEMNATION:NER:FRA']);
    expect(await ids({ id: ['MEETING:FRA:TCD', 'NO:SUCH', '%'] })).toEqual(['MEETING:FRA:TCD']);
    expect(await graph.countRelations({ source: ['MLI'] })).toBe(3);
  });

  it('answers the latest event of each relation', async () => {
    const relations = nodes(await graph.relations({}, { first: 20 }));
    const latest = await graph.latestEvents(relations);
    expect([...latest.keys()].sort()).toEqual(relations.map(({ id }) => id).sort());
    const kinds = new Map(nodes(await graph.events({ id: [...latest.values()] }, { first: 20 })).map(({ id, kind }) => [id, kind]));
    for (const { id, kind } of relations) expect(kinds.get(latest.get(id)!)).toBe(kind);
    expect(await graph.latestEvents([])).toEqual(new Map());
  });

  it('answers reports best first, and those of an article in the order of the text', async () => {
    const { id } = await eventOf(graph, { kind: ['CONDEMNATION'] });
    const reports = (await graph.reports([id], 5)).get(id)!;
    expect(reports.map(({ confidence, claimedBy }) => [confidence, claimedBy?.name ?? null])).toEqual([[0.9, null], [0.6, 'Ada Okoro']]);
    const [first] = reports;
    const { text } = POST.article;
    expect(text.slice(first!.start, first!.end)).toBe(first!.sentence);
    expect(text.slice(first!.trigger.start, first!.trigger.end)).toBe('criticised');
    expect(first!.sourceSpans.map(({ start, end }) => text.slice(start, end))).toEqual(['junta']);
    const { text: _, ...brief } = POST.article;
    expect(first!.article).toMatchObject(brief);
    expect(first!.article).not.toHaveProperty('text');
    expect((await graph.reports([id], 1)).get(id)).toEqual([first]);
    expect((await graph.reports([], 1)).size).toBe(0);
    expect((await graph.articleReports([POST.article.id], 2)).get(POST.article.id)!.map(({ trigger }) => trigger.text)).toEqual(['criticised', 'shelled']);
    expect(await graph.countReports('event', [id])).toEqual(new Map([[id, 2]]));
    expect(await graph.countReports('article', [POST.article.id])).toEqual(new Map([[POST.article.id, 4]]));
  });

  it.each(['events', 'actors', 'articles', 'relations'] as const)('pages %s forward and backward over the same order', async (list) => {
    const read = graph[list] as (where: object, page: PageRequest) => Promise<Page<{ id: string }>>;
    const whole = nodes(await read({}, { first: 100 })).map(({ id }) => id);
    expect(await walk(read, 'forward')).toEqual(whole);
    expect(await walk(read, 'backward')).toEqual([...whole].reverse());
  });

  it('says whether there is more', async () => {
    const page = await graph.actors({}, { first: 2 });
    expect(page).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(await graph.actors({}, { first: 20, after: page.edges[1]!.cursor })).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(await graph.actors({}, { last: 2 })).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(await graph.actors({}, { first: 0 })).toEqual({ edges: [], hasNextPage: true, hasPreviousPage: false });
  });

  it.each(['', 'nonsense', Buffer.from('["actors",null,"x"]').toString('base64url')])('refuses the cursor %j', async (after) => {
    await expect(graph.events({}, { first: 1, after })).rejects.toThrow(CursorError);
  });
}

async function walk(read: (where: object, page: PageRequest) => Promise<Page<{ id: string }>>, way: 'forward' | 'backward'): Promise<string[]> {
  const seen: string[] = [];
  for (let cursor: string | undefined, more = true; more; ) {
    const page = await read({}, way === 'forward' ? { first: 2, after: cursor } : { last: 2, before: cursor });
    const ids = nodes(page).map(({ id }) => id);
    seen.push(...(way === 'forward' ? ids : ids.reverse()));
    cursor = way === 'forward' ? page.edges.at(-1)?.cursor : page.edges[0]?.cursor;
    more = way === 'forward' ? page.hasNextPage : page.hasPreviousPage;
  }
  return seen;
}
