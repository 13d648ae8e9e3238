import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../../src/api/api.js';
import type { Api } from '../../../src/api/api.js';
import type { GraphStore } from '../../../src/graph/store.js';
import { ask } from '../ask.js';
import { countCalls } from '../count-calls.js';
import { openFilled } from '../open-filled.js';

let graph: GraphStore;
let calls: string[];
let api: Api;
const limited = (cost: number): Api => createApi({ graph, safety: { limits: { cost } } });
beforeAll(async () => {
  const filled = await openFilled();
  ({ graph, calls } = countCalls(filled));
  api = createApi({ graph });
});
afterAll(() => graph.close());

/** The cost that the refusal names. */
async function costOf(query: string, variables: Record<string, unknown> = {}): Promise<number> {
  const { errors } = await ask(limited(0), query, variables);
  expect(errors![0]!.extensions['code']).toBe('TOO_COMPLEX');
  return Number(/costs (\d+)/.exec(errors![0]!.message)![1]);
}

describe('the cost of a query', () => {
  it('lets the largest network through, and no lists under its actors', async () => {
    const network = (fields: string) => ask(api, `{ network(first: 5000) { actors { actor { ${fields} } events hidden } ties { source target kind events reports score first last stated confirmed } hiddenActors hiddenTies truncated } }`);
    expect(await network('id name kind country')).not.toHaveProperty('errors');
    expect((await network('id events { nodes { id } }')).errors![0]!.extensions['code']).toBe('TOO_COMPLEX');
  });

  it.each([
    ['{ stats { articles } }', {}, 2],
    ['{ events { totalCount } }', {}, 2],
    ['{ events { nodes { id } } }', {}, 1 + 1 + 20],
    ['{ events { edges { node { id } } } }', {}, 1 + 1 + 20 * 2],
    ['{ events(first: 3) { nodes { id } pageInfo { endCursor } } }', {}, 1 + 1 + 3 + 2],
    ['{ events(last: 3) { nodes { id } } }', {}, 1 + 1 + 3],
    ['{ events(first: 2) { nodes { reports(first: 7) { nodes { id rule } } } } }', {}, 1 + 1 + 2 * (1 + 1 + 7 * 2)],
    ['{ events(first: 2) { nodes { reports { nodes { id } } } } }', {}, 1 + 1 + 2 * (1 + 1 + 20)],
    ['{ events(first: 2) { nodes { source { id } } } }', {}, 1 + 1 + 2 * (1 + 5)],
    ['{ network { actors { actor { id } } } }', {}, 1 + 1 + 300 * 2],
    ['{ network(first: 7) { actors { actor { aliases } } ties { kind } hiddenActors } }', {}, 1 + 1 + 7 * 2 + 1 + 7 + 1],
    ['{ network(first: 9999) { actors { events } ties { kind events } } }', {}, 1 + 1 + 5000 + 1 + 1000 * 2],
    ['query ($n: Int) { events(first: $n) { nodes { id } } }', { n: 90 }, 1 + 1 + 90],
    ['query ($n: Int) { events(first: $n) { nodes { id } } }', {}, 1 + 1 + 20],
    ['query ($n: Int) { events(first: $n) { nodes { id } } }', { n: null }, 1 + 1 + 20],
    ['query ($n: Int = 80) { events(first: $n) { nodes { id } } }', {}, 1 + 1 + 80],
    ['query ($n: Int = 1) { events(first: $n) { nodes { id } } }', { n: 70 }, 1 + 1 + 70],
    ['query ($n: Int) { a: events(first: $n) { nodes { id } } b: events(first: $n) { nodes { id } } }', { n: 10 }, 2 * (1 + 1 + 10)],
    ['{ events(first: 10, last: 60) { nodes { id } } }', {}, 1 + 1 + 60],
    ['{ events(first: 2147483647) { nodes { id } } }', {}, 1 + 1 + 100],
    ['{ events(first: -2147483647) { nodes { id } } }', {}, 1 + 1 + 1],
    ['{ events { ... on EventConnection { nodes { id } } } }', {}, 1 + 1 + 20],
    ['{ events(first: 5) { ...Page } } fragment Page on EventConnection { nodes { ...One } } fragment One on Event { id kind }', {}, 1 + 1 + 5 * 2],
    ['{ a: events(first: 5) { ...Page } b: events(first: 50) { ...Page } } fragment Page on EventConnection { nodes { id } }', {}, 2 + 5 + 2 + 50],
    ['{ node(id: "x") { id ... on Actor { events(first: 9) { nodes { id } } } } }', {}, 1 + 1 + 1 + 1 + 9],
    ['{ events(first: 100) @skip(if: true) { nodes { id } } }', {}, 1 + 1 + 100],
    ['{ resolveActor(name: "x", first: 3) { id } }', {}, 1 + 3],
    ['{ __schema { types { name } } }', {}, 1 + 1 + 5],
    ['{ s: __schema { types { fields { name } } } t: __type(name: "Event") { fields { name } } }', {}, 1 + 1 + 5 * (1 + 5) + 1 + 1 + 5],
  ])('%s %j', async (query, variables, cost) => {
    expect(await costOf(query, variables)).toBe(cost);
  });

  it('of fragments within fragments is counted in no time, and refused', async () => {
    const doubling = Array.from({ length: 12 }, (_, n) => `fragment F${n} on Event { a${n}: reports { nodes { event { ...F${n + 1} } } } }`).join(' ');
    const query = `{ events { nodes { ...F0 } } } ${doubling} fragment F12 on Event { id }`;
    const started = performance.now();
    const { errors } = await ask(createApi({ graph, safety: { limits: { depth: 100 } } }), query);
    expect(errors![0]).toMatchObject({ message: expect.stringMatching(/costs \d{15,},/), extensions: { code: 'TOO_COMPLEX' } });
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('is told with its limit and a remedy, before anything is read', async () => {
    calls.length = 0;
    const { data, errors } = await ask(limited(1000), 'query ($n: Int) { events(first: $n) { nodes { reports(first: $n) { nodes { id } } } } }', { n: 100 });
    expect(data ?? null).toBeNull();
    expect(errors).toEqual([{ message: expect.stringMatching(/^The query costs 10202, and at most 1000 is answered: ask for smaller pages/), extensions: { code: 'TOO_COMPLEX' } }]);
    expect(calls).toEqual([]);
  });

  it('leaves wrong variables to be told as such', async () => {
    const { errors } = await ask(limited(0), 'query ($n: Int) { events(first: $n) { nodes { id } } }', { n: 'all' });
    expect(errors![0]).toMatchObject({ message: expect.stringContaining('$n'), extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('at its default lets through what tools and people ask', async () => {
    const introspection = getIntrospectionQuery({ oneOf: true, inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true, directiveIsRepeatable: true });
    expect((await ask(api, introspection)).errors).toBeUndefined();
    expect((await ask(api, '{ events(first: 100) { nodes { kind source { name } target { name } reports { nodes { sentence article { title publisher } } } } } }')).errors).toBeUndefined();
  });
});

describe('the shape of a query', () => {
  const nested = (levels: number) => `{ article(id: "x") { ${'copyOf { '.repeat(levels)} id ${'} '.repeat(levels)} } }`;
  const refused = async (query: string) => {
    const { errors } = await ask(api, query);
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions['code']).toBe('TOO_COMPLEX');
    return errors![0]!.message;
  };

  it('has a depth', async () => {
    expect((await ask(api, nested(13))).errors).toBeUndefined();
    expect(await refused(nested(14))).toBe('The query goes more than 15 fields deep: ask for what lies deeper by its id');
    expect(await refused(nested(200))).toContain('deep');
    const hidden = `{ article(id: "x") { ...A } } ${'ABCD'.split('').map((name, at) => `fragment ${name} on Article { ${'copyOf { '.repeat(5)} id ${at < 3 ? `...${'BCD'[at]}` : ''} ${'} '.repeat(5)} }`).join(' ')}`;
    expect(await refused(hidden)).toContain('deep');
  });

  it('has aliases', async () => {
    const aliased = (count: number) => `{ ${Array.from({ length: count }, (_, n) => `a${n}: stats { events }`).join(' ')} }`;
    expect((await ask(api, aliased(30))).errors).toBeUndefined();
    expect(await refused(aliased(31))).toBe('The query has more than 30 aliases: part it into several queries');
    expect(await refused(`{ ...A ...B } fragment A on Query ${aliased(20)} fragment B on Query ${aliased(40).replaceAll('a', 'b').replaceAll('stbts', 'stats')}`)).toContain('aliases');
  });

  it('has words and signs, which are counted before it is read to its end', async () => {
    const long = (count: number) => `{ judgements(where: { id: [${'"x" '.repeat(count)}] }) { totalCount } }`;
    expect((await ask(api, long(1980))).errors).toBeUndefined();
    const started = performance.now();
    expect(await refused(`${long(140_000)} nonsense {{{`)).toContain('more than 2000 words and signs');
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('cannot go round in circles', async () => {
    const { errors } = await ask(api, '{ article(id: "x") { ...A } } fragment A on Article { copyOf { ...B } } fragment B on Article { copyOf { ...A } }');
    expect(errors!.length).toBeGreaterThan(0);
  });

  it('of introspection is bounded too', async () => {
    const { errors } = await ask(api, '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }');
    expect(errors![0]!.message).toContain('Maximum introspection depth exceeded');
    const wide = `{ ${Array.from({ length: 29 }, (_, n) => `a${n}: __schema { types { fields { name type { fields { name args { name type { name } } } } } } }`).join(' ')} }`;
    expect((await ask(api, wide)).errors![0]!.extensions['code']).toBe('TOO_COMPLEX');
  });
});

describe('the values of a query', () => {
  const QUERY = 'query ($where: EventWhere) { events(where: $where) { totalCount } }';
  const inJson = (levels: number): object => JSON.parse(`${'{"NOT":'.repeat(levels - 2)}{"kind":["ATTACK"]}${'}'.repeat(levels - 2)}`) as object;
  const inText = (levels: number) => `${'{NOT:'.repeat(levels - 2)}{kind:[ATTACK]}${'}'.repeat(levels - 2)}`;
  const TOO_DEEP = [{ message: 'A value is nested more than 16 levels deep: write the filter flatter', extensions: { code: 'TOO_COMPLEX' } }];

  it('may be nested as deep as anybody needs, and no deeper', async () => {
    expect((await ask(api, QUERY, { where: inJson(16) })).errors).toBeUndefined();
    expect((await ask(api, `{ events(where: ${inText(16)}) { totalCount } }`)).errors).toBeUndefined();
    expect((await ask(api, QUERY, { where: inJson(17) })).errors).toEqual(TOO_DEEP);
    expect((await ask(api, `{ events(where: ${inText(17)}) { totalCount } }`)).errors).toEqual(TOO_DEEP);
    expect((await ask(api, `query ($where: EventWhere = ${inText(17)}) { events(where: $where) { totalCount } }`)).errors).toEqual(TOO_DEEP);
  });

  it.each([500, 1000, 20_000, 80_000])('end neither the process nor the engine, %i levels deep', async levels => {
    const body = `{"query":"${QUERY}","variables":{"where":${'{"NOT":'.repeat(levels)}{}${'}'.repeat(levels)}}}`;
    const response = await api.fetch('http://entente/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    expect(await response.json()).toEqual({ errors: TOO_DEEP });
    expect((await ask(api, `{ events(where: ${inText(450)}) { totalCount } }`)).errors).toEqual(TOO_DEEP);
    expect((await ask(api, '{ stats { articles } }')).data).toEqual({ stats: { articles: 4 } });
  });

  it('may be as many as anybody needs, and no more', async () => {
    const ids = (count: number) => ({ where: { id: Array.from({ length: count }, (_, n) => `id-${n}`) } });
    expect((await ask(api, QUERY, ids(1990))).errors).toBeUndefined();
    for (const count of [2000, 60_000]) {
      expect((await ask(api, QUERY, ids(count))).errors).toEqual([{ message: 'The variables hold more than 2000 values: part the query into several', extensions: { code: 'TOO_COMPLEX' } }]);
    }
  });
});
