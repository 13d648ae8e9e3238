import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/api.js';
import type { Api } from '../../src/api/api.js';
import type { GraphStore } from '../../src/graph/store.js';
import { resolveActor } from '../support/resolve-actor.js';
import { ask } from './ask.js';
import { openFilled } from './open-filled.js';

let graph: GraphStore;
let api: Api;
beforeAll(async () => {
  graph = await openFilled();
  api = createApi({ graph });
});
afterAll(() => graph.close());

describe('an unknown actor', () => {
  it.each([
    ['Rusia', 'RUS'], ['rus', 'RUS'], ['Russia', 'RUS'], ['vladmir-putin', 'vladimir-putin'], ['Putin', 'vladimir-putin'], ['ebrahim raisi', 'ebrahim-raisi'],
  ])('%s is an error that suggests %s', async (written, meant) => {
    const { data, errors } = await ask(api, 'query ($who: [ID!]) { events(where: { NOT: { participant: $who } }) { totalCount } }', { who: ['ISR', written] });
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors![0]!.message).toMatch(`There is no actor '${written}'. Did you mean '${meant}'`);
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'actor', value: written, suggestions: expect.arrayContaining([meant]) });
  });

  it('that is like no other says how to look', async () => {
    const { errors } = await ask(api, '{ relations(where: { source: ["zzqx"] }) { totalCount } }');
    expect(errors![0]).toMatchObject({ message: 'There is no actor \'zzqx\'. Look for its id with resolveActor(name: "…")', extensions: { suggestions: [] } });
  });

  it.each([['Izrael', 'ISR'], ['Россия', 'RUS'], ['Путин', 'vladimir-putin']])('%s, which is like no name of the graph, is looked up in the gazetteer: %s', async (written, meant) => {
    const query = 'query ($who: ID!) { dyad(a: $who, b: "USA") { initiative } }';
    expect((await ask(createApi({ graph, resolveActor }), query, { who: written })).errors![0]!.extensions['suggestions']).toContain(meant);
    expect((await ask(api, query, { who: written })).errors![0]!.extensions['suggestions']).toEqual([]);
  });

  it('that the gazetteer knows and the graph does not is not suggested', async () => {
    const { errors } = await ask(createApi({ graph, resolveActor }), '{ relations(where: { source: ["Angela Merkel", " "] }) { totalCount } }');
    expect(errors![0]!.extensions['suggestions']).toEqual([]);
  });

  it('asked for by id is null', async () => {
    expect(await ask(api, '{ actor(id: "zzqx") { name } event(id: "none") { kind } article(id: "none") { title } node(id: "a b%") { id } }'))
      .toEqual({ data: { actor: null, event: null, article: null, node: null } });
  });
});

describe('bad input', () => {
  it.each([
    ['{ events(where: { article: "none" }) { totalCount } }', "There is no article 'none'"],
    ['{ events(where: { happened: { from: "2024-05-01", to: "2024-04-01" } }) { totalCount } }', 'where.happened ends on 2024-04-01, before it starts on 2024-05-01: exchange from and to'],
    ['{ articles(where: { published: { from: "2024-05-01", to: "2024-04-01" } }) { totalCount } }', 'where.published ends on 2024-04-01'],
    ['{ events(where: { happened: { from: "2024-02-30" } }) { totalCount } }', 'Period cannot be "2024-02-30": it must be a date (2024-04-01, 2024-04, 2024) or words'],
    ['{ relations(at: "2024-02-30") { totalCount } }', 'Date cannot be "2024-02-30": it must be a day that exists, written YYYY-MM-DD'],
    ['{ events(where: { happened: { in: "the other day" } }) { totalCount } }', 'Period cannot be "the other day"'],
    ['{ events(where: { happened: { in: "last week", to: "2024" } }) { totalCount } }', 'where.happened has both in and to: give one of them'],
    ['{ events(where: { near: { latitude: 91, longitude: 0, km: 5 } }) { totalCount } }', 'near: there is no place at 91, 0'],
    ['{ events(where: { OR: [{ near: { latitude: 9, longitude: 0, km: 0 } }] }) { totalCount } }', 'near: a radius of 0 km holds nothing'],
    ['{ events(where: { NOT: { place: ["Damaskus"] } }) { totalCount } }', "There is no place 'Damaskus'. Did you mean 'Damascus'?"],
    ['{ events(where: { publisher: ["levant wires"] }) { totalCount } }', "There is no publisher 'levant wires'. Did you mean 'Levant Wire'?"],
    ['{ articles(where: { publisher: ["Nobody"] }) { totalCount } }', "There is no publisher 'Nobody'. Names are in English"],
    ['{ events(where: { sourceCountry: ["RUT"] }) { totalCount } }', "There is no country of an actor 'RUT'. Did you mean 'RUS'?"],
    ['{ events(where: { placeCountry: ["XXX"] }) { totalCount } }', "There is no country of a place 'XXX'"],
    ['{ events(where: { happened: { from: 2024 } }) { totalCount } }', 'Period cannot be 2024'],
    ['{ events(where: { country: ["ru"] }) { totalCount } }', 'CountryCode cannot be "ru": it must be an ISO 3166-1 alpha-3 code in capitals, such as FRA'],
    ['{ events(where: { kind: [] }) { totalCount } }', 'where.kind is an empty list'],
    ['{ events(first: 101) { totalCount } }', 'first must be from 1 to 100, not 101; page on with a cursor for more'],
    ['{ events(first: 0) { totalCount } }', 'first must be from 1 to 100, not 0'],
    ['{ events(after: "nonsense") { nodes { id } } }', "'nonsense' is not a cursor of this list"],
    ['{ events { nodes { reports(first: 1000) { totalCount } } } }', 'first must be from 1 to 100, not 1000'],
    ['{ events { nodes { reports(after: "nonsense") { nodes { id } } } } }', "'nonsense' is not a cursor of these reports"],
  ])('%s', async (query, message) => {
    const { errors } = await ask(api, query);
    expect(errors![0]!.message).toContain(message);
    expect(errors![0]!.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('in variables is told likewise', async () => {
    const query = 'query ($from: Period, $first: Int) { events(where: { happened: { from: $from } }, first: $first) { totalCount } }';
    expect((await ask(api, query, { from: '2024-13-01' })).errors![0]).toMatchObject({ message: expect.stringContaining('Period cannot be "2024-13-01"'), extensions: { code: 'BAD_USER_INPUT' } });
    expect((await ask(api, query, { first: 'ten' })).errors![0]).toMatchObject({ message: expect.stringContaining('$first'), extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('of one list\'s cursor to another is an error', async () => {
    const { data } = await ask(api, '{ actors(first: 1) { pageInfo { endCursor } } }');
    const { endCursor } = (data!['actors'] as { pageInfo: { endCursor: string } }).pageInfo;
    const { errors } = await ask(api, 'query ($after: String) { events(after: $after) { nodes { id } } }', { after: endCursor });
    expect(errors![0]!.message).toContain('is not a cursor of this list');
  });

  it.each([
    ['{ events {', 'GRAPHQL_PARSE_FAILED'],
    ['{ events { totl } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ events(where: { kind: [WAR] }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('in the language itself has a code: %s', async (query, code) => {
    expect((await ask(api, query)).errors![0]!.extensions['code']).toBe(code);
  });
});
