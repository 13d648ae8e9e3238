import { afterAll, beforeAll, expect, it } from 'vitest';
import { groupBy } from '../../src/model/group-by.js';
import type { EventNode, GraphStore } from '../../src/graph/store.js';
import { RELATION_ORDERS } from '../../src/graph/where.js';
import { FACTS } from '../api/facts.js';
import { openEmpty, type TestEngine } from '../support/engines.js';
import { ALL } from './sahel.js';

/** What events add up to: in time, by groups, and between actors. */
export function addsUp(engine: TestEngine): void {
  let graph: GraphStore;
  let events: readonly EventNode[];
  beforeAll(async () => {
    graph = await openEmpty(engine);
    await graph.write([...FACTS, ...ALL], '2024-05-01T00:00:00.000Z');
    events = (await graph.events({}, { first: 100 })).edges.map(({ node }) => node);
  });
  afterAll(() => graph.close());

  const relations = async (where: Parameters<GraphStore['relations']>[0], order?: { by: (typeof RELATION_ORDERS)[number]; ascending: boolean }) =>
    (await graph.relations(where, { first: 100 }, { order })).edges.map(({ node }) => node);

  it('all events of pairs add up to the relations that stand', async () => {
    expect(await relations({ events: {} })).toEqual(await relations({}));
    expect(await graph.countRelations({ events: {} })).toBe(await graph.countRelations({}));
    for (const where of [{ participant: ['NER'] }, { source: ['USA', 'MLI'] }, { target: ['ISR'] }, { id: ['ATTACK:ISR:SYR'] }, { kind: ['TREATY' as const] }, { between: ['NER', 'MLI', 'FRA', 'TCD'] }]) {
      expect(await relations({ ...where, events: {} })).toEqual(await relations(where));
    }
  });

  it('some events add up to less', async () => {
    expect(await relations({ events: { publisher: ['Levant Wire'] } })).toMatchObject([{ id: 'ATTACK:ISR:SYR', events: 1 }]);
    expect(await relations({ events: { status: ['NEGATED'], source: ['SYR'] } })).toMatchObject([{ id: 'ATTACK:SYR:ISR', events: 1, reports: 1 }]);
    expect(await relations({ source: ['USA'], events: { happened: { from: '2023-01-01' } } })).toMatchObject([{ target: { id: 'IRN' } }, { target: { id: 'RUS' } }]);
  });

  it('relations page by their ids, whether they stand or are added up', async () => {
    for (const where of [{}, { events: {} }]) {
      const all = (await relations(where)).map(({ id }) => id);
      const first = await graph.relations(where, { first: 4 });
      const rest = await graph.relations(where, { first: 100, after: first.edges.at(-1)!.cursor });
      expect([...first.edges, ...rest.edges].map(({ node }) => node.id)).toEqual(all);
      const last = await graph.relations(where, { last: 3 });
      expect((await graph.relations(where, { last: 2, before: last.edges[0]!.cursor })).edges.map(({ node }) => node.id)).toEqual(all.slice(-5, -3));
    }
  });

  it.each(RELATION_ORDERS)('relations page by %s, both ways, whether they stand or are added up', async (by) => {
    for (const where of [{}, { events: {} }]) {
      for (const ascending of [true, false]) {
        const order = { by, ascending };
        const all = (await relations(where, order)).map(({ id }) => id);
        expect((await relations(where, order)).sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(await relations(where));
        const paged: string[] = [];
        for (let after: string | undefined, more = true; more; ) {
          const page = await graph.relations(where, { first: 4, after }, { order });
          paged.push(...page.edges.map(({ node }) => node.id));
          [after, more] = [page.edges.at(-1)!.cursor, page.hasNextPage];
        }
        expect(paged).toEqual(all);
        expect((await graph.relations(where, { last: 3 }, { order })).edges.map(({ node }) => node.id)).toEqual(all.slice(-3));
      }
    }
  });

  it('ties add up to what relations do, and say how well each is known', async () => {
    const ofEvents = async (where: Parameters<GraphStore['ties']>[0]) => (await graph.ties(where, 1000)).map(({ kind, source, target, events: number, reports }) => [`${kind}:${source}:${target}`, number, reports]).sort();
    for (const where of [{}, { participant: ['NER', 'ISR'] }, { publisher: ['Levant Wire'] }, { NOT: { kind: ['ATTACK' as const] } }]) {
      const those = (await relations({ events: { AND: [where, { status: ['ACTUAL'] }] } })).map(({ kind, source, target, events: number, reports }) => [`${kind}:${source.id}:${target.id}`, number, reports]).sort();
      expect(await ofEvents({ AND: [where, { status: ['ACTUAL'] }] })).toEqual(those);
    }
    const [stated, confirmed, all] = await Promise.all([graph.countEvents({ kind: ['ATTACK'], claimed: false }), graph.countEvents({ kind: ['ATTACK'], independentSources: { from: 2 } }), graph.ties({ kind: ['ATTACK'] }, 1000)]);
    const sum = (name: 'events' | 'stated' | 'confirmed' | 'score') => all.reduce((total, tie) => total + tie[name], 0);
    const attacks = events.filter(({ kind }) => kind === 'ATTACK');
    expect(attacks.every(({ source, target }) => source.length === 1 && target.length === 1)).toBe(true);
    expect([sum('events'), sum('stated'), sum('confirmed'), sum('score')]).toEqual([attacks.length, stated, confirmed, attacks.reduce((total, { score }) => total + score, 0)]);
    expect(await graph.ties({}, 1)).toHaveLength(2);
  });

  it('a tie is stated no longer once all that state it as fact are retracted', async () => {
    const bombed = async () => (await graph.ties({ kind: ['ATTACK'], place: ['Damascus'] }, 10)).map(({ events: number, stated }) => [number, stated]);
    const reports = (await graph.reports((await graph.events({ kind: ['ATTACK'], place: ['Damascus'] }, { first: 1 })).edges.map(({ node }) => node.id), 9)).values().next().value!;
    expect(reports.map(({ claimedBy }) => claimedBy === null).sort()).toEqual([false, true]);
    expect(await bombed()).toEqual([[1, 1]]);
    const { id } = await graph.judge({ subject: 'REPORT', verdict: 'RETRACTED', one: reports.find(({ claimedBy }) => claimedBy === null)!.id, other: null, by: 'eva', why: 'wrong' }, '2024-06-01T00:00:00.000Z');
    expect(await bombed()).toEqual([[1, 0]]);
    expect(await graph.check()).toEqual([]);
    await graph.undo(id, 'eva', '2024-06-02T00:00:00.000Z');
    expect(await bombed()).toEqual([[1, 1]]);
  });

  it('the ties of all that happened are those that stand between actors', async () => {
    const among = ['RUS', 'IRN', 'ISR', 'SYR', 'USA', 'NER', 'MLI', 'TCD'];
    const sorted = (ties: Awaited<ReturnType<GraphStore['ties']>>) => ties.filter(({ source, target }) => among.includes(source) && among.includes(target)).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    const standing = await graph.standingTies(among, 1000);
    expect(sorted(standing)).toEqual(sorted(await graph.ties({ status: ['ACTUAL'] }, 1000)));
    expect(standing.map(({ events: number }) => number)).toEqual(standing.map(({ events: number }) => number).sort((a, b) => b - a));
    expect(await graph.standingTies(among, 2)).toEqual(standing.slice(0, 2));
    expect(standing.some(({ stated, events: number }) => stated < number) && standing.some(({ confirmed }) => confirmed > 0)).toBe(true);
  });

  it('neighbours are counted once each, however many relations there are, and without some', async () => {
    const ids = ['RUS', 'IRN', 'ISR', 'SYR', 'USA', 'NER', 'MLI', 'TCD'];
    const others = async (id: string) => new Set((await relations({ participant: [id] })).flatMap(({ source, target }) => [source.id, target.id]).filter((one) => one !== id));
    const expected = await Promise.all(ids.map(async (id) => [id, [...await others(id)]] as const));
    const counted = (some: ReadonlyMap<string, number>) => Object.fromEntries(ids.map((id) => [id, some.get(id) ?? 0]));
    expect(counted(await graph.countNeighbours(ids))).toEqual(Object.fromEntries(expected.map(([id, all]) => [id, all.length])));
    for (const besides of [['RUS'], ids, []]) {
      expect(counted(await graph.countNeighbours(ids, besides))).toEqual(Object.fromEntries(expected.map(([id, all]) => [id, all.filter((one) => !besides.includes(one)).length])));
    }
  });

  it('participants are counted once an event, those in most first', async () => {
    const ids = ({ source, target }: EventNode) => new Set([...source, ...target].map(({ id }) => id));
    const expected = [...groupBy(events.flatMap((event) => [...ids(event)]), (id) => id)].map(([id, some]) => [id, some.length] as const).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    expect((await graph.participants({}, 100)).map(({ actor, events: number }) => [actor.id, number])).toEqual(expected);
    expect(await graph.countParticipants({})).toBe(expected.length);
    expect(await graph.participants({ kind: ['ATTACK'] }, 100, ['SYR', 'nobody'])).toMatchObject([{ actor: { id: 'SYR', name: 'Syria', kind: 'STATE', country: 'SYR' }, events: 2 }]);
    expect(await graph.participants({}, 2)).toHaveLength(2);
  });

  it('tallies count every event once, by when it began', async () => {
    for (const [interval, length] of [['DAY', 10], ['MONTH', 7], ['YEAR', 4]] as const) {
      const expected = [...groupBy(events, ({ happened }) => happened?.earliest.slice(0, length) ?? null)].map(([key, some]) => [key, some.length]);
      const told = (await graph.tally({}, { interval, group: null })).map((tally) => [tally.bucket, tally.events]);
      expect(Object.fromEntries(told)).toEqual(Object.fromEntries(expected));
    }
    expect(await graph.tally({ kind: ['ATTACK'], status: ['ACTUAL'] }, { interval: null, group: null })).toEqual([expect.objectContaining({ events: 2, dead: 13, injured: 2, bucket: null, key: null })]);
  });

  it('places add up what happened there, those with most first', async () => {
    const expected = [...groupBy(events.filter(({ place }) => place !== null), ({ place }) => place!.name)].map(([name, some]) => [name, some.length]);
    const found = await graph.places({}, 100);
    expect(Object.fromEntries(found.map(({ place, tally }) => [place.name, tally.events]))).toEqual(Object.fromEntries(expected));
    expect(found.map(({ tally }) => tally.events)).toEqual(found.map(({ tally }) => tally.events).sort((a, b) => b - a));
    expect(await graph.places({ place: ['Damascus'] }, 100)).toEqual([{ place: events.find(({ place }) => place?.name === 'Damascus')!.place, tally: expect.objectContaining({ events: 1, dead: 7, score: -9 }) }]);
    expect(await graph.places({}, 1)).toHaveLength(1);
  });

  it('tallies count by groups', async () => {
    const by = async (group: Parameters<GraphStore['tally']>[1]['group'], where = {}, sums?: []) => Object.fromEntries((await graph.tally(where, { interval: null, group, sums })).map(({ key, events: number }) => [String(key), number]));
    expect(await by('SOURCE', { kind: ['SANCTION'] })).toEqual({ USA: 3, ecowas: 1 });
    expect(await by('COUNTRY', { kind: ['MEETING'], place: ['Moscow'] })).toEqual({ RUS: 1, IRN: 1 });
    expect(await by('COUNTRY', {}, [])).toEqual(await by('COUNTRY'));
    expect(await by('PUBLISHER', { place: ['Damascus'] })).toEqual({ 'The Harbour Post': 1, 'Levant Wire': 1 });
    expect(await by('PLACE_COUNTRY', { placeCountry: ['SYR', 'RUS'] })).toEqual({ SYR: 1, RUS: 1 });
    for (const group of ['KIND', 'QUAD', 'STATUS'] as const) {
      const key = { KIND: 'kind', QUAD: 'quad', STATUS: 'status' }[group] as 'kind';
      expect(await by(group)).toEqual(Object.fromEntries([...groupBy(events, (event) => event[key])].map(([name, some]) => [name, some.length])));
    }
  });

  it('publishers of what is retracted are not counted, except as of when it stood', async () => {
    const publishers = async (asOf?: string) => (await graph.tally({ place: ['Damascus'] }, { interval: null, group: 'PUBLISHER' }, asOf)).map(({ key }) => key).sort();
    const [both, one] = [['Levant Wire', 'The Harbour Post'], ['The Harbour Post']];
    const article = (await graph.articles({ publisher: ['Levant Wire'] }, { first: 1 })).edges[0]!.node.id;
    const report = (await graph.articleReports([article], 1)).get(article)![0]!.id;
    for (const retracted of [{ subject: 'ARTICLE', one: article }, { subject: 'REPORT', one: report }] as const) {
      expect(await publishers()).toEqual(both);
      const { id } = await graph.judge({ ...retracted, verdict: 'RETRACTED', other: null, by: 'eva', why: 'wrong' }, '2024-06-01T00:00:00.000Z');
      expect([await publishers(), await publishers('2024-05-15T00:00:00.000Z'), await publishers('2024-06-02T00:00:00.000Z')]).toEqual([one, both, one]);
      await graph.undo(id, 'eva', '2024-06-03T00:00:00.000Z');
    }
  });

  it('tallies say how many are dated less exactly', async () => {
    const [june] = await graph.tally({ target: ['SYR'], kind: ['SANCTION'] }, { interval: 'DAY', group: null });
    expect(june).toMatchObject({ bucket: '2020-06-01', events: 1, coarse: 1, score: -6 });
    expect((await graph.tally({ target: ['SYR'], kind: ['SANCTION'] }, { interval: 'MONTH', group: null }))[0]).toMatchObject({ bucket: '2020-06', coarse: 0 });
  });
}
