import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApi, type Api } from '../../src/api/api.js';
import type { Caller, Scope } from '../../src/api/caller.js';
import type { GraphStore } from '../../src/graph/store.js';
import { ask } from './ask.js';
import { openFilled } from './open-filled.js';
import { readerInto } from './reader.js';

const AT = '2024-06-01T08:00:00.000Z';
const caller = (name: string, ...scopes: readonly Scope[]): Caller => ({ name, scopes: new Set(scopes) });

let graph: GraphStore;
let api: Api;
let asReader: Api;
beforeEach(async () => {
  graph = await openFilled();
  const options = { graph, now: () => new Date(AT), writing: { ingest: readerInto(graph), token: 'sesame' } };
  api = createApi({ ...options, callerOf: () => caller('eva', 'read', 'write') });
  asReader = createApi({ ...options, callerOf: () => caller('bob', 'read') });
});
afterEach(() => graph.close());

const INGEST = 'mutation ($articles: [ArticleInput!]!) { ingest(articles: $articles) { id isNew events actors error article { publisher events { nodes { kind } } } } }';
const MERGE = 'mutation { mergeActors(keep: "RUS", other: "RUS-MFA", why: "one voice") { id subject verdict one other by why at revokedAt } }';

describe('ingest', () => {
  it('answers for each article in its order, and lets a bad one harm no other', async () => {
    const articles = [{ text: '2024-03-01 One.', publisher: 'Post' }, { id: 'mine' }, { text: '' }, { html: '2024-03-02 Two.' }, { text: 'x', html: 'y' }, { text: '2024-03-01 One.', publisher: 'Post' }];
    const { data, errors } = await ask(api, INGEST, { articles });
    expect(errors).toBeUndefined();
    expect(data!['ingest']).toMatchObject([
      { id: expect.any(String), events: 1, actors: 2, error: null, isNew: true, article: { publisher: 'Post', events: { nodes: [{ kind: 'ATTACK' }] } } },
      { id: null, isNew: false, error: 'mine: has neither text nor html — give one of the two', article: null },
      { id: null, error: 'articles[2]: the text is empty — give an article with text' },
      { events: 1, error: null, isNew: true },
      { id: null, error: 'articles[4]: has both text and html — give one of the two' },
      { events: 1, error: null },
    ]);
    expect((await ask(api, INGEST, { articles: articles.slice(0, 1) })).data!['ingest']).toMatchObject([{ isNew: false, events: 1 }]);
  });

  it.each([0, 101])('refuses %i articles', async (length) => {
    const { errors } = await ask(api, INGEST, { articles: Array.from({ length }, () => ({ text: '2024-03-01' })) });
    expect(errors).toMatchObject([{ message: `articles must be from 1 to 100, not ${length}: send them in several requests`, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('takes a hundred', async () => {
    const { data } = await ask(api, INGEST, { articles: Array.from({ length: 100 }, (_, n) => ({ text: `2024-03-01 Story ${n}.` })) });
    expect((data!['ingest'] as { isNew: boolean }[]).every(({ isNew }) => isNew)).toBe(true);
    expect((await graph.stats()).articles).toBe(104);
  });

  it('is not offered where nothing reads articles', async () => {
    const { errors } = await ask(createApi({ graph, callerOf: () => caller('eva', 'write') }), INGEST, { articles: [{ text: '2024-03-01' }] });
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_OFFERED' } }]);
  });
});

describe('judgements', () => {
  it('merge actors under the name of the key, and can be undone by another', async () => {
    const { data } = await ask(api, MERGE);
    expect(data!['mergeActors']).toMatchObject({ subject: 'ACTOR', verdict: 'SAME', one: 'RUS', other: 'RUS-MFA', by: 'eva', why: 'one voice', at: AT, revokedAt: null });
    expect((await ask(api, '{ actor(id: "RUS-MFA") { id } }')).data).toEqual({ actor: { id: 'RUS' } });
    const { id } = data!['mergeActors'] as { id: string };
    const undone = await ask(api, 'mutation ($id: ID!) { undo(judgement: $id) { id revokedAt revokedBy } }', { id });
    expect(undone.data).toEqual({ undo: { id, revokedAt: AT, revokedBy: 'eva' } });
    expect((await ask(api, '{ actor(id: "RUS-MFA") { id } }')).data).toEqual({ actor: { id: 'RUS-MFA' } });
  });

  it('join and separate events, and retract an article and a report', async () => {
    const strikes = '{ events(where: { kind: [ATTACK], status: [ACTUAL] }) { nodes { id tellings { id } reports { nodes { id article { id } } } } } }';
    const { nodes: [event] } = (await ask(api, strikes)).data!['events'] as { nodes: { tellings: { id: string }[]; reports: { nodes: { id: string; article: { id: string } }[] } }[] };
    const [one, other] = event!.tellings.map(({ id }) => id);
    await ask(api, 'mutation ($one: ID!, $other: ID!) { separateEvents(one: $one, other: $other, why: "two") { id } }', { one, other });
    expect((await ask(api, strikes)).data!['events']).toMatchObject({ nodes: [{}, {}] });
    await ask(api, 'mutation ($one: ID!, $other: ID!) { joinEvents(one: $one, other: $other, why: "one after all") { id } }', { one, other });
    expect((await ask(api, strikes)).data!['events']).toMatchObject({ nodes: [{}] });
    const [first, second] = event!.reports.nodes;
    const { data } = await ask(api, 'mutation ($report: ID!, $article: ID!) { retractReport(id: $report, why: "wrong") { subject } retractArticle(id: $article, why: "withdrawn") { subject other } }', { report: first!.id, article: second!.article.id });
    expect(data).toEqual({ retractReport: { subject: 'REPORT' }, retractArticle: { subject: 'ARTICLE', other: null } });
    expect((await ask(api, strikes)).data!['events']).toEqual({ nodes: [] });
    expect(await graph.check()).toEqual([]);
  });

  it.each([
    ['unsureActors(one: "RUS", other: "IRN", why: "?") { verdict }', { verdict: 'UNSURE' }],
    ['separateActors(one: "RUS", other: "IRN", why: "two") { verdict }', { verdict: 'DIFFERENT' }],
  ])('%s', async (mutation, answer) => {
    expect(Object.values((await ask(api, `mutation { ${mutation} }`)).data!)).toEqual([answer]);
  });

  it.each([
    ['mergeActors(keep: "RUS", other: "nobody", why: "x") { id }', 'nobody: there is no such actor — look for its id with a query'],
    ['mergeActors(keep: "RUS", other: "RUS", why: "x") { id }', 'RUS: is one and the same — name two'],
    ['mergeActors(keep: "RUS", other: "IRN", why: " ") { id }', 'why is empty: give the reason, which is kept with the judgement'],
    ['undo(judgement: "none") { id }', 'none: there is no such judgement — look for its id with the query judgements'],
    ['retractReport(id: "none", why: "x") { id }', 'none: there is no such report — look for its id with a query'],
  ])('refuse %s', async (mutation, message) => {
    expect((await ask(api, `mutation { ${mutation} }`)).errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
    expect((await graph.judgements({}, { first: 1 })).edges).toEqual([]);
  });
});

describe('the right to write', () => {
  const everyMutation = [MERGE, 'mutation { ingest(articles: [{ text: "2024-03-01" }]) { id } }', 'mutation { undo(judgement: "x") { id } }', 'mutation { retractArticle(id: "x", why: "x") { id } }'];

  it.each(everyMutation)('is needed for %s', async (mutation) => {
    expect((await ask(asReader, mutation)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' }, message: "The key 'bob' lacks the scope 'write'" }]);
    expect((await ask(createApi({ graph }), mutation)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(await graph.stats()).toMatchObject({ articles: 4 });
  });

  it('comes with the token of the server that holds the file, in the name of who runs the command', async () => {
    const post = async (headers: Record<string, string>) => (await (await asReader.fetch('http://entente/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query: MERGE }) })).json()) as { data: unknown };
    expect(await post({ authorization: 'Bearer sesam' })).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(await post({ authorization: 'Bearer sesame', 'entente-on-behalf-of': encodeURIComponent('Zoë') })).toMatchObject({ data: { mergeActors: { by: 'Zoë' } } });
  });

  it('never goes by GET', async () => {
    const response = await api.fetch(`http://entente/graphql?query=${encodeURIComponent(MERGE)}`);
    expect(response.status).toBe(405);
    expect((await graph.judgements({}, { first: 1 })).edges).toEqual([]);
  });
});
