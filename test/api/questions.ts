import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/api.js';
import type { Api } from '../../src/api/api.js';
import type { GraphStore } from '../../src/graph/store.js';
import type { TestEngine } from '../support/engines.js';
import { ask } from './ask.js';
import { openFilled } from './open-filled.js';

/** What adds up, leads on and is found, whichever engine is below. */
export function testQuestions(engine: TestEngine): void {
  let graph: GraphStore;
  let api: Api;
  beforeAll(async () => {
    graph = await openFilled(engine);
    api = createApi({ graph, now: () => new Date('2024-04-30T12:00:00Z') });
  });
  afterAll(() => graph.close());

  const data = async (query: string) => {
    const answer = await ask(api, query);
    expect(answer.errors).toBeUndefined();
    return Object.values(answer.data!)[0] as never as Record<string, any>;
  };
  const error = async (query: string) => (await ask(api, query)).errors![0]!;

  describe('timeline', () => {
    it('fills gaps, and counts every event once', async () => {
      const { from, to, total, undated, buckets } = await data('{ timeline(where: { happened: { from: "2023-12", to: "2024-04" } }, interval: MONTH) { from to total { events } undated { events } buckets { from to tally { events dead meanScore } } } }');
      expect([from, to, total.events, undated.events]).toEqual(['2023-12-01', '2024-04-30', 7, 0]);
      expect(buckets.map((bucket: any) => [bucket.from, bucket.tally.events, bucket.tally.dead])).toEqual([
        ['2023-12-01', 1, 0], ['2024-01-01', 0, 0], ['2024-02-01', 1, 0], ['2024-03-01', 0, 0], ['2024-04-01', 5, 7],
      ]);
      expect(buckets[1].tally.meanScore).toBeNull();
    });

    it('has a series for each group, the largest first, and one for what is left', async () => {
      const { buckets, series } = await data('{ timeline(interval: YEAR, groupBy: KIND, groups: 2) { buckets { tally { events } } series { key name total { events } buckets { from tally { events } } } } }');
      expect(series.map(({ key, total }: any) => [key, total.events])).toEqual([['ATTACK', 3], ['SANCTION', 3], [null, 3]]);
      expect(series[1].buckets.map(({ from, tally }: any) => [from.slice(0, 4), tally.events])).toEqual([['2020', 1], ['2021', 0], ['2022', 0], ['2023', 1], ['2024', 1]]);
      expect(buckets.map(({ tally }: any) => tally.events)).toEqual([1, 0, 0, 2, 6]);
    });

    it('is one bucket without an interval', async () => {
      const { from, buckets, series } = await data('{ timeline(where: { status: [ACTUAL] }, groupBy: SOURCE) { from buckets { from tally { events } } series { key name buckets { tally { events } } } } }');
      expect(from).toBeNull();
      expect(buckets).toEqual([{ from: null, tally: { events: 7 } }]);
      expect(series[0]).toEqual({ key: 'USA', name: 'United States', buckets: [{ tally: { events: 3 } }] });
    });

    it('weeks begin on Monday, quarters in January', async () => {
      const fromOf = async (interval: string) => (await data(`{ timeline(where: { kind: [ATTACK], status: [ACTUAL] }, interval: ${interval}) { buckets { from to } } }`)).buckets;
      expect(await fromOf('WEEK')).toEqual([{ from: '2024-04-01', to: '2024-04-07' }]);
      expect(await fromOf('QUARTER')).toEqual([{ from: '2024-04-01', to: '2024-06-30' }]);
    });

    it('says what is dated less exactly than its buckets', async () => {
      const of = async (interval: string) => (await data(`{ timeline(where: { target: ["SYR"], kind: [SANCTION] }, interval: ${interval}) { total { imprecise } } }`)).total.imprecise;
      expect([await of('WEEK'), await of('MONTH')]).toEqual([1, 0]);
    });

    it('of too many buckets or series is an error that says what to do', async () => {
      expect((await error('{ timeline(where: { happened: { from: "1900", to: "2024" } }, interval: DAY) { from } }')).message).toContain('more than 2000 buckets of a day: choose a longer interval');
      expect((await error('{ timeline(groups: 51) { from } }')).message).toContain('groups must be from 1 to 50, not 51');
    });
  });

  describe('dyad', () => {
    it('tells what each does to the other, and what both do together', async () => {
      expect(await data('{ dyad(a: "USA", b: "RUS", interval: YEAR) { a { name } aToB { total { events meanScore } kinds { kind tally { events } } quads { quad share } events { nodes { kind } } } bToA { total { events } kinds { kind } } together { total { events } } initiative buckets { from aToB { events } bToA { events } } } }')).toEqual({
        a: { name: 'United States' },
        aToB: { total: { events: 1, meanScore: -6 }, kinds: [{ kind: 'SANCTION', tally: { events: 1 } }], quads: [{ quad: 'MATERIAL_CONFLICT', share: 1 }], events: { nodes: [{ kind: 'SANCTION' }] } },
        bToA: { total: { events: 0 }, kinds: [] }, together: { total: { events: 0 } }, initiative: 1,
        buckets: [{ from: '2024-01-01', aToB: { events: 1 }, bToA: { events: 0 } }],
      });
    });

    it('takes countries whole where asked to, and what did not happen where asked for', async () => {
      const of = async (args: string) => (await data(`{ dyad(${args}) { aToB { total { events } } bToA { total { events } } together { total { events } } initiative } }`));
      expect(await of('a: "RUS", b: "ISR"')).toMatchObject({ aToB: { total: { events: 0 } }, initiative: null });
      expect(await of('a: "RUS", b: "ISR", wholeCountries: true')).toMatchObject({ aToB: { total: { events: 1 } }, initiative: 1 });
      expect(await of('a: "IRN", b: "RUS", wholeCountries: true')).toMatchObject({ together: { total: { events: 2 } } });
      expect(await of('a: "SYR", b: "ISR", where: { status: [NEGATED] }')).toMatchObject({ aToB: { total: { events: 1 } }, bToA: { total: { events: 0 } } });
    });

    it('needs two that are there', async () => {
      expect((await error('{ dyad(a: "RUS", b: "Rusia") { initiative } }')).message).toContain("There is no actor 'Rusia'. Did you mean 'RUS'");
      expect((await error('{ dyad(a: "RUS", b: "RUS") { initiative } }')).message).toContain('a and b are one');
      expect((await error('{ dyad(a: "RUS", b: "vladimir-putin", wholeCountries: true) { initiative } }')).message).toContain('a and b are one');
    });
  });

  describe('relations', () => {
    it('add up the events of a filter alone', async () => {
      expect((await data('{ relations(where: { events: { publisher: ["Levant Wire"] } }) { totalCount nodes { id events } } }'))).toEqual({ totalCount: 1, nodes: [{ id: 'ATTACK:ISR:SYR', events: 1 }] });
      expect((await data('{ relations(where: { between: ["RUS", "IRN", "USA"] }) { nodes { id } } }')).nodes).toEqual([{ id: 'SANCTION:USA:IRN' }, { id: 'SANCTION:USA:RUS' }, { id: 'TREATY:IRN:RUS' }]);
      expect((await error('{ relations(at: "2024-01-01", where: { events: { kind: [AID] } }) { totalCount } }')).message).toContain('where.events.happened');
    });

    it('come in other orders', async () => {
      expect((await data('{ relations(orderBy: { by: REPORTS }, first: 1) { nodes { id reports } } }')).nodes).toEqual([{ id: 'ATTACK:ISR:SYR', reports: 2 }]);
      expect((await data('{ actor(id: "USA") { relations(orderBy: { by: LAST, ascending: true }, first: 1) { nodes { id } } } }')).relations.nodes).toEqual([{ id: 'SANCTION:USA:SYR' }]);
    });
  });

  describe('paths', () => {
    const steps = ({ paths }: any) => paths.map(({ steps: some }: any) => [some[0].from.id, ...some.map(({ to }: any) => to.id)].join(' '));

    it('are the shortest, over relations of any direction', async () => {
      const answer = await data('{ paths(from: "ISR", to: "RUS", maxHops: 4) { truncated stoppedAt { id } paths { hops steps { from { id } to { id } relations { id } } } } }');
      expect(steps(answer)).toEqual(['ISR SYR USA RUS', 'ISR SYR USA IRN RUS']);
      expect(answer).toMatchObject({ truncated: false, stoppedAt: [] });
      expect(answer.paths[0].steps[1].relations).toEqual([{ id: 'SANCTION:USA:SYR' }]);
    });

    it('keep to what is asked', async () => {
      const of = async (args: string) => steps(await data(`{ paths(from: "ISR", to: "RUS", ${args}) { paths { steps { from { id } to { id } } } } }`));
      expect(await of('maxHops: 2')).toEqual([]);
      expect(await of('avoid: ["USA"]')).toEqual([]);
      expect(await of('first: 1')).toHaveLength(1);
      expect(await of('where: { NOT: { kind: [SANCTION] } }')).toEqual([]);
      expect(await of('where: { status: [ACTUAL, HYPOTHETICAL] }')).toEqual(['ISR IRN RUS', 'ISR IRN USA RUS', 'ISR SYR USA RUS']);
    });

    it('need two ends', async () => {
      expect((await error('{ paths(from: "ISR", to: "ISR") { truncated } }')).message).toContain('from and to are one');
      expect((await error('{ paths(from: "ISR", to: "RUS", maxHops: 5) { truncated } }')).message).toContain('maxHops must be from 1 to 4, not 5');
    });
  });

  describe('neighbourhood', () => {
    it('is the strongest neighbours, with what is left out', async () => {
      const { nodes, relations, truncated } = await data('{ neighbourhood(ids: ["USA"], perNode: 2) { truncated nodes { actor { id } depth hidden } relations { id } } }');
      expect(nodes).toEqual([{ actor: { id: 'USA' }, depth: 0, hidden: 1 }, { actor: { id: 'IRN' }, depth: 1, hidden: 0 }, { actor: { id: 'RUS' }, depth: 1, hidden: 0 }]);
      expect(relations).toEqual([{ id: 'SANCTION:USA:IRN' }, { id: 'SANCTION:USA:RUS' }, { id: 'TREATY:IRN:RUS' }]);
      expect(truncated).toBe(false);
    });

    it('goes further, and over some events alone', async () => {
      const of = async (args: string) => (await data(`{ neighbourhood(${args}) { nodes { actor { id } depth hidden } } }`)).nodes.map(({ actor, depth, hidden }: any) => `${actor.id} ${depth} ${hidden}`);
      expect(await of('ids: ["ISR"], depth: 2')).toEqual(['ISR 0 0', 'RUS-MFA 1 0', 'SYR 1 0', 'USA 2 2']);
      expect(await of('ids: ["ISR", "USA"], where: { kind: [ATTACK] }')).toEqual(['ISR 0 0', 'USA 0 0', 'SYR 1 0']);
    });

    it('has bounds', async () => {
      expect((await error('{ neighbourhood(ids: []) { truncated } }')).message).toContain('ids must be from 1 to 20, not 0');
      expect((await error('{ neighbourhood(ids: ["USA"], depth: 4) { truncated } }')).message).toContain('depth must be from 1 to 3');
    });
  });

  describe('network', () => {
    const TIE = 'source target kind events reports score first last stated confirmed';
    const of = async (args: string) => {
      const { actors, ties, ...rest } = await data(`{ network${args} { actors { actor { id name kind country } events hidden } ties { ${TIE} } hiddenActors hiddenTies truncated } }`);
      return { ...(rest as Record<string, unknown>), actors: actors.map(({ actor, events, hidden }: any) => `${actor.id} ${events} ${hidden}`), ties: ties.map((tie: any) => `${tie.kind} ${tie.source} ${tie.target}`), first: ties[0] } as Record<string, any>;
    };

    it('is who takes part in most of what happened, and what passes between them', async () => {
      const { actors, ties, hiddenActors, hiddenTies, truncated } = await of('');
      expect(actors).toEqual(['USA 3 0', 'IRN 2 0', 'ISR 2 0', 'RUS 2 0', 'SYR 2 0', 'RUS-MFA 1 0', 'ebrahim-raisi 1 0', 'vladimir-putin 1 0']);
      expect(ties).toEqual(['TREATY IRN RUS', 'ATTACK ISR SYR', 'CONDEMNATION RUS-MFA ISR', 'SANCTION USA IRN', 'SANCTION USA RUS', 'SANCTION USA SYR', 'MEETING ebrahim-raisi vladimir-putin']);
      expect([hiddenActors, hiddenTies, truncated]).toEqual([0, 0, false]);
    });

    it('says of a tie how well it is known, and of actors what is left out', async () => {
      expect(await of('(first: 2)')).toMatchObject({ actors: ['USA 3 2', 'IRN 2 1'], ties: ['SANCTION USA IRN'], hiddenActors: 6 });
      expect((await of('(where: { kind: [ATTACK] })')).first).toEqual({ source: 'ISR', target: 'SYR', kind: 'ATTACK', events: 1, reports: 2, score: -9, first: '2024-04-01', last: '2024-04-01', stated: 1, confirmed: 1 });
      expect((await of('(where: { kind: [TREATY] })')).first).toMatchObject({ stated: 0, confirmed: 0 });
    });

    it.each([1, 2, 3, 5, 300])('is the same for all that happened, which stands, as for the same events asked for in other words: %i', async (first) => {
      expect(await of(`(first: ${first}, where: { status: [ACTUAL] })`)).toEqual(await of(`(first: ${first}, where: { OR: [{ status: [ACTUAL] }] })`));
    });

    it('surrounds some actors, the strongest first', async () => {
      expect(await of('(around: ["ISR"])')).toMatchObject({ actors: ['ISR 2 0', 'RUS-MFA 1 0', 'SYR 2 1'], ties: ['ATTACK ISR SYR', 'CONDEMNATION RUS-MFA ISR'], hiddenActors: 0 });
      expect(await of('(around: ["ISR", "ISR"], first: 2)')).toMatchObject({ actors: ['ISR 2 1', 'RUS-MFA 1 0'], hiddenActors: 1 });
      expect(await of('(around: ["USA", "IRN"], first: 2)')).toMatchObject({ actors: ['USA 3 2', 'IRN 2 1'], ties: ['SANCTION USA IRN'], hiddenActors: 2 });
    });

    it('is over the events asked for, and empty where there are none', async () => {
      expect((await of('(where: { kind: [ATTACK], status: [NEGATED] })')).ties).toEqual(['ATTACK SYR ISR']);
      expect(await of('(where: { kind: [AID] })')).toMatchObject({ actors: [], ties: [], hiddenActors: 0 });
      expect(await of('(around: ["ISR"], where: { kind: [AID] })')).toMatchObject({ actors: ['ISR 0 0'], ties: [], hiddenActors: 0 });
    });

    it('has bounds, and needs actors that are there', async () => {
      expect((await error('{ network(first: 5001) { truncated } }')).message).toContain('first must be from 1 to 5000, not 5001');
      expect((await error('{ network(around: []) { truncated } }')).message).toContain('around must be from 1 to 100, not 0');
      expect((await error('{ network(around: ["ISR", "USA"], first: 1) { truncated } }')).message).toContain('first must be at least 2');
      expect((await error('{ network(around: ["Rusia"]) { truncated } }')).message).toContain("There is no actor 'Rusia'. Did you mean 'RUS'");
      expect((await error('{ network(where: { publisher: ["Nobody"] }) { truncated } }')).message).toContain("There is no publisher 'Nobody'");
    });
  });

  it('places say where events happened', async () => {
    expect(await data('{ places(where: { kind: [ATTACK] }) { place { name country latitude longitude } tally { events dead meanScore } } }')).toEqual([
      { place: { name: 'Damascus', country: 'SYR', latitude: expect.closeTo(33.5, 1), longitude: expect.closeTo(36.3, 1) }, tally: { events: 1, dead: 7, meanScore: -9 } },
    ]);
    expect((await error('{ places(first: 1001) { tally { events } } }')).message).toContain('1000');
    expect((await error('{ places(where: { place: ["Damascas"] }) { tally { events } } }')).extensions).toMatchObject({ code: 'BAD_USER_INPUT', suggestions: ['Damascus'] });
  });

  it('coOccurrence is who is told of in the same articles', async () => {
    const of = async (args: string) => (await data(`{ coOccurrence(${args}) { actor { id } articles events } }`));
    expect(await of('of: "RUS", first: 2')).toEqual([{ actor: { id: 'IRN' }, articles: 2, events: 3 }, { actor: { id: 'SYR' }, articles: 2, events: 2 }]);
    expect(await of('of: "RUS", where: { kind: [TREATY] }')).toEqual(expect.arrayContaining([{ actor: { id: 'IRN' }, articles: 1, events: 2 }, { actor: { id: 'SYR' }, articles: 1, events: 1 }]));
  });

  describe('search', () => {
    const find = async (args: string) => (await data(`{ search(${args}) { score matched highlights { start end } found { __typename ... on Actor { id } ... on Event { kind } ... on Report { trigger { text } } } } }`)) as any as any[];

    it('finds actors by any name, the best first', async () => {
      expect((await find('text: "rus", in: [ACTORS]')).map(({ found, matched }) => [found.id, matched])).toEqual([['RUS', 'Russia'], ['RUS-MFA', 'Russia’s Foreign Ministry']]);
      expect((await find('text: "PUTIN", in: [ACTORS]'))[0]).toMatchObject({ found: { __typename: 'Actor', id: 'vladimir-putin' }, matched: 'Putin', score: 1, highlights: [{ start: 0, end: 5 }] });
    });

    it('finds events and sentences, and marks the words', async () => {
      const [event] = await find('text: "damascus bombed", in: [EVENTS]');
      expect(event).toMatchObject({ found: { __typename: 'Event', kind: 'ATTACK' }, highlights: [{ start: 17, end: 23 }, { start: 35, end: 43 }] });
      expect((await find('text: "sanction", in: [SENTENCES], first: 2')).map(({ found }) => found)).toEqual([{ __typename: 'Report', trigger: { text: 'sanctions' } }, { __typename: 'Report', trigger: { text: 'sanctions' } }]);
      expect(await find('text: "zzqx"')).toEqual([]);
    });

    it('needs a word', async () => {
      expect((await error('{ search(text: " ?! ") { score } }')).message).toContain('text has no word to look for');
    });
  });
}
