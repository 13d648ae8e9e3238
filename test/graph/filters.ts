import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EventNode, EventWhere, GraphStore, ReportNode } from '../../src/graph/store.js';
import { EVENT_ORDERS, type Range } from '../../src/graph/where.js';
import { FACTS } from '../api/facts.js';
import { openEmpty, type TestEngine } from '../support/engines.js';
import { ALL } from './sahel.js';

interface Told {
  readonly event: EventNode;
  readonly reports: readonly ReportNode[];
}

const EARTH_KM = 6371.0088;

/** Any filter whatever finds what a plain reading of each event and its reports says. */
export function filtersAsSaid(engine: TestEngine, runs: number): void {
  let graph: GraphStore;
  let all: readonly Told[];
  beforeAll(async () => {
    graph = await openEmpty(engine);
    await graph.write([...FACTS, ...ALL], '2024-05-01T00:00:00.000Z');
    const events = (await graph.events({}, { first: 100 })).edges.map(({ node }) => node);
    const reports = await graph.reports(events.map(({ id }) => id), 100);
    all = events.map((event) => ({ event, reports: reports.get(event.id)! }));
  });
  afterAll(() => graph.close());

  it('finds what any filter asks for, and counts it', { timeout: 240_000 }, async () => {
    await fc.assert(fc.asyncProperty(filtersOver(all), async (where) => {
      const expected = all.filter((told) => holds(where, told)).map(({ event }) => event.id);
      const found = (await graph.events(where, { first: 100 })).edges.map(({ node }) => node.id);
      expect(found).toEqual(expected);
      expect(await graph.countEvents(where)).toBe(expected.length);
    }), { numRuns: runs, seed: 5 });
  });

  it.each(EVENT_ORDERS)('pages by %s, both ways, over the same', async (by) => {
    for (const ascending of [true, false]) {
      const order = { by, ascending };
      const forward = (await graph.events({}, { first: 100 }, { order })).edges.map(({ node }) => node.id);
      expect(new Set(forward).size).toBe(all.length);
      const keys = forward.map((id) => keyOf(by, all.find(({ event }) => event.id === id)!));
      expect(keys).toEqual([...keys].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0) * (ascending ? 1 : -1)));
      const paged: string[] = [];
      for (let after: string | undefined, more = true; more; ) {
        const page = await graph.events({}, { first: 3, after }, { order });
        paged.push(...page.edges.map(({ node }) => node.id));
        [after, more] = [page.edges.at(-1)!.cursor, page.hasNextPage];
      }
      expect(paged).toEqual(forward);
      expect((await graph.events({}, { last: 4 }, { order })).edges.map(({ node }) => node.id)).toEqual(forward.slice(-4));
    }
  });
}

const keyOf = (by: (typeof EVENT_ORDERS)[number], { event, reports }: Told): string | number =>
  ({ HAPPENED: event.happened?.earliest ?? '', SOURCES: event.independentSources, REPORTS: reports.length, SCORE: event.score, DEAD: event.dead ?? -1 })[by];

/** Filters of values that events have, three deep. */
function filtersOver(all: readonly Told[]): fc.Arbitrary<EventWhere> {
  const someOf = <T>(values: (told: Told) => readonly (T | null)[]) =>
    fc.uniqueArray(fc.constantFrom(...new Set(all.flatMap(values).filter((value) => value !== null))), { minLength: 1, maxLength: 3 }) as fc.Arbitrary<T[]>;
  const between = <T extends string | number>(values: (told: Told) => readonly (T | null)[]): fc.Arbitrary<Range<T>> =>
    someOf(values).chain((some) => {
      const [from, to] = [some.reduce((a, b) => (a < b ? a : b)), some.reduce((a, b) => (a > b ? a : b))];
      return fc.constantFrom<Range<T>>({ from, to }, { from }, { to });
    });
  const parties = ({ event }: Told) => [...event.source, ...event.target];
  const places = all.flatMap(({ event }) => event.place ?? []);
  const fields: { [K in Exclude<keyof EventWhere, 'AND' | 'OR' | 'NOT'>]-?: fc.Arbitrary<NonNullable<EventWhere[K]>> } = {
    id: someOf(({ event }) => [event.id]), kind: someOf(({ event }) => [event.kind]), ploverType: someOf(({ event }) => [event.plover.type]),
    ploverMode: someOf(({ event }) => [event.plover.mode]), cameo: someOf(({ event }) => [event.cameo, event.cameo.slice(0, 2)]), quad: someOf(({ event }) => [event.quad]),
    status: someOf(({ event }) => [event.status]), stage: someOf(({ event }) => [event.stage]), precision: someOf(({ event }) => [event.happened?.precision ?? null]),
    happened: between(({ event }) => [event.happened?.earliest ?? null, event.happened?.latest ?? null]), score: between(({ event }) => [event.score]),
    dead: between(({ event }) => [event.dead]), injured: between(({ event }) => [event.injured]), independentSources: between(({ event }) => [event.independentSources]),
    source: someOf(({ event }) => event.source.map(({ id }) => id)), sourceCountry: someOf(({ event }) => event.source.map(({ country }) => country)), sourceKind: someOf(({ event }) => event.source.map(({ kind }) => kind)),
    target: someOf(({ event }) => event.target.map(({ id }) => id)), targetCountry: someOf(({ event }) => event.target.map(({ country }) => country)), targetKind: someOf(({ event }) => event.target.map(({ kind }) => kind)),
    participant: someOf((told) => parties(told).map(({ id }) => id)), country: someOf((told) => parties(told).map(({ country }) => country)),
    place: someOf(({ event }) => [event.place?.name ?? null]), placeCountry: someOf(({ event }) => [event.place?.country ?? null]),
    near: fc.record({ latitude: fc.constantFrom(...places.map(({ latitude }) => latitude ?? 0)), longitude: fc.constantFrom(...places.map(({ longitude }) => longitude ?? 0)), km: fc.constantFrom(1, 300, 2500, 9000.5) }),
    article: fc.constantFrom(...all.flatMap(({ reports }) => reports.map(({ article }) => article.id))), claimedBy: someOf(({ reports }) => reports.map(({ claimedBy }) => claimedBy?.id ?? null)),
    claimed: fc.boolean(), publisher: someOf(({ reports }) => reports.map(({ article }) => article.publisher)), reported: between(({ reports }) => reports.map(({ article }) => article.publishedAt?.slice(0, 10) ?? null)),
    recorded: fc.constantFrom({ from: '2024-05-01' }, { to: '2024-05-01' }, { from: '2024-05-02' }, { to: '2024-04-30' }), confidence: between(({ reports }) => reports.map(({ confidence }) => confidence)),
    text: fc.constantFrom(...all.flatMap(({ reports }) => reports.map(({ sentence }) => sentence.split(' ').slice(1, 3).join(' ').toUpperCase()))),
  };
  const own = fc.constantFrom(...Object.keys(fields) as (keyof typeof fields)[]).chain((name) => fields[name].map((value) => ({ [name]: value }) as EventWhere));
  const plain = fc.array(own, { minLength: 1, maxLength: 3 }).map((parts) => Object.assign({}, ...parts) as EventWhere);
  return fc.letrec<{ filter: EventWhere }>((tie) => ({
    filter: fc.oneof({ maxDepth: 3, withCrossShrink: true }, plain, fc.record({
      own: fc.option(plain, { nil: {} }), AND: fc.option(fc.array(tie('filter'), { minLength: 1, maxLength: 2 }), { nil: undefined }),
      OR: fc.option(fc.array(tie('filter'), { minLength: 1, maxLength: 3 }), { nil: undefined }), NOT: fc.option(tie('filter'), { nil: undefined }),
    }).map(({ own: fieldsOf, ...nested }) => ({ ...fieldsOf, ...nested }))),
  })).filter;
}

/** A filter, read word for word. */
function holds(where: EventWhere, told: Told): boolean {
  const { event, reports } = told;
  const { earliest, latest } = event.happened ?? { earliest: null, latest: null };
  return [
    ...(where.AND ?? []).map((part) => holds(part, told)), where.OR === undefined || where.OR.some((part) => holds(part, told)), where.NOT === undefined || !holds(where.NOT, told),
    isOne(where.id, event.id), isOne(where.kind, event.kind), isOne(where.ploverType, event.plover.type), isOne(where.ploverMode, event.plover.mode), isOne(where.quad, event.quad),
    isOne(where.status, event.status), isOne(where.stage, event.stage), isOne(where.precision, event.happened?.precision ?? null),
    where.cameo === undefined || where.cameo.some((code) => event.cameo.startsWith(code)),
    where.happened === undefined || (earliest !== null && (where.happened.from ?? '') <= latest! && earliest <= (where.happened.to ?? '9')),
    isWithin(where.score, event.score), isWithin(where.dead, event.dead), isWithin(where.injured, event.injured), isWithin(where.independentSources, event.independentSources),
    asksNothing(where.source, where.sourceCountry, where.sourceKind) || event.source.some(({ id, country, kind }) => isOne(where.source, id) && isOne(where.sourceCountry, country) && isOne(where.sourceKind, kind)),
    asksNothing(where.target, where.targetCountry, where.targetKind) || event.target.some(({ id, country, kind }) => isOne(where.target, id) && isOne(where.targetCountry, country) && isOne(where.targetKind, kind)),
    where.participant === undefined || [...event.source, ...event.target].some(({ id }) => isOne(where.participant, id)),
    where.country === undefined || [...event.source, ...event.target].some(({ country }) => isOne(where.country, country)),
    asksNothing(where.place, where.placeCountry, where.near) || (event.place !== null && isOne(where.place, event.place.name) && isOne(where.placeCountry, event.place.country) && isNear(where.near, event.place)),
    reports.some((report) => tells(where, report)),
  ].every(Boolean);
}

const tells = (where: EventWhere, { article, claimedBy, confidence, sentence, recordedAt }: ReportNode): boolean =>
  (where.article === undefined || where.article === article.id) && isOne(where.claimedBy, claimedBy?.id ?? null) && (where.claimed === undefined || where.claimed === (claimedBy !== null)) &&
  isOne(where.publisher, article.publisher) && isWithin(where.reported, article.publishedAt?.slice(0, 10) ?? null) && isWithin(where.recorded, recordedAt.slice(0, 10)) && isWithin(where.confidence, confidence) &&
  (where.text ?? '').toLowerCase().split(' ').every((word) => sentence.toLowerCase().includes(word));

const asksNothing = (...fields: readonly unknown[]): boolean => fields.every((field) => field === undefined);
const isOne = <T>(list: readonly T[] | undefined, value: T | null): boolean => list === undefined || (value !== null && list.includes(value));
const isWithin = <T extends string | number>(range: Range<T> | undefined, value: T | null): boolean =>
  range === undefined || (value !== null && (range.from === undefined || value >= range.from) && (range.to === undefined || value <= range.to));

function isNear(near: EventWhere['near'], { latitude, longitude }: { latitude: number | null; longitude: number | null }): boolean {
  if (near === undefined) return true;
  if (latitude === null || longitude === null) return false;
  const [a, b, difference] = [latitude, near.latitude, longitude - near.longitude].map((degrees) => (degrees * Math.PI) / 180) as [number, number, number];
  return Math.acos(Math.min(1, Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(difference))) * EARTH_KM <= near.km;
}
