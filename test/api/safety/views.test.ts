import { getNamedType, getOperationAST, isEnumType, isObjectType, isScalarType, parse } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../../src/api/api.js';
import { ANONYMOUS } from '../../../src/api/caller.js';
import type { Scope } from '../../../src/api/caller.js';
import { createContext } from '../../../src/api/context.js';
import { knownActor } from '../../../src/api/known.js';
import { createSchema } from '../../../src/api/schema.js';
import { ALLOWED } from '../../../src/api/views/allowed.js';
import { requirePicture } from '../../../src/api/views/require-picture.js';
import type { View } from '../../../src/api/views/view.js';
import type { GraphStore } from '../../../src/graph/store.js';
import { openFilled } from '../open-filled.js';
import { post } from './serve.js';
import type { Send } from './serve.js';
import { another, asker, ATTACKS, by, EVENTS, KEY, now, opened, token, useViewServers, views } from './serve-views.js';
import type { Answered } from './serve-views.js';

const served = useViewServers();

const schema = createSchema();
const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
const hasParts = (type: GraphQLObjectType, field: string) => !(isScalarType(named(type, field)) || isEnumType(named(type, field)));
const named = (type: GraphQLObjectType, field: string) => getNamedType(type.getFields()[field]!.type);

/** All that may be asked of a type. */
function everything(name: string): string {
  const type = schema.getType(name) as GraphQLObjectType;
  return `{ __typename ${ALLOWED[name]!.map(field => (hasParts(type, field) ? `${field} ${everything(named(type, field).name)}` : field)).join(' ')} }`;
}

describe('what views show', () => {
  const listed = Object.entries(ALLOWED).flatMap(([type, fields]) => fields.map(field => `${type}.${field}`));

  it('is in the schema, and whole', () => {
    for (const coordinate of listed) {
      const [name, field] = coordinate.split('.') as [string, string];
      const type = schema.getType(name) as GraphQLObjectType;
      expect(type.getFields()[field], coordinate).toBeDefined();
      if (hasParts(type, field)) expect(Object.keys(ALLOWED), coordinate).toContain(named(type, field).name);
    }
  });

  it('is that, and no other field of any type', () => {
    const refused = objects.flatMap(type => Object.keys(type.getFields()).map(field => `${type.name}.${field}`)).filter(coordinate => {
      const [type, field] = coordinate.split('.');
      const document = parse(`{ __typename } fragment A on ${type} { x: ${field} { __typename } }`);
      try {
        requirePicture(getOperationAST(document)!, { schema, document });
        return false;
      } catch (error) {
        expect(error).toMatchObject({ message: expect.stringContaining(coordinate), extensions: { code: 'FORBIDDEN' } });
        return true;
      }
    });
    const all = objects.flatMap(type => Object.keys(type.getFields()).map(field => `${type.name}.${field}`));
    expect(all.filter(coordinate => !refused.includes(coordinate)).sort()).toEqual([...listed].sort());
    for (const never of ['Actor.events', 'Actor.relations', 'Article.events', 'Article.reports', 'Article.text', 'Report.event', 'Event.tellings', 'Query.search', 'Query.node', 'Query.event', 'Query.stats', '__Type.fields']) expect(refused).toContain(never);
  });

  it.each([
    ['another field', '{ stats { articles } }', 'Query.stats'],
    ['under an alias', '{ events: actors { nodes { id } } }', 'Query.actors'],
    ['beside what may be', '{ events { totalCount } timeline { total { events } } search(text: "a") { score } }', 'Query.search'],
    ['deep down', '{ events { edges { node { reports { nodes { article { text } } } } } } }', 'Article.text'],
    ['from an actor to its other events', '{ events { nodes { source { events { nodes { id } } } } } }', 'Actor.events'],
    ['from a sentence to its event', '{ events { nodes { reports { nodes { event { id } } } } } }', 'Report.event'],
    ['in a fragment', '{ ...A } fragment A on Query { ...B } fragment B on Query { stats { events } }', 'Query.stats'],
    ['in an inline fragment', '{ ... { ... on Query { article(id: "x") { id } } } }', 'Query.article'],
    ['through an interface', '{ events { nodes { ... on Node { id } } } }', 'Node.id'],
    ['through an interface, of a type', '{ node(id: "x") { ... on Event { id } } }', 'Query.node'],
    ['through a union', '{ search(text: "a") { found { ... on Event { kind } } } }', 'Query.search'],
    ['in a part that is left out', 'query ($no: Boolean = false) { events { totalCount } stats @include(if: $no) { events } }', 'Query.stats'],
    ['in an operation that is not asked for', 'query A { events { totalCount } } query B { stats { events } }', 'Query.stats'],
    ['the schema', '{ __schema { types { name } } }', 'Query.__schema'],
    ['a type', '{ __type(name: "Event") { name } }', 'Query.__type'],
    ['a change', 'mutation { undo(judgement: "x") { id } }', 'shows no mutations'],
    ['no change', 'mutation { __typename }', 'shows no mutations'],
    ['what is added', 'subscription { eventAdded { event { id } } }', 'shows no subscriptions'],
  ])('is not asked for %s', async (_, query, message) => {
    const { send } = await served();
    const response = await send('/graphql', { ...post(query, { ...by(await token()), accept: 'application/json, text/event-stream' }), body: JSON.stringify({ query, operationName: query.includes('query A') ? 'A' : undefined }) });
    const { data, errors } = (await response.json()) as Omit<Answered, 'status'>;
    expect([response.status, data ?? null, errors?.length]).toEqual([403, null, 1]);
    expect(errors![0]).toMatchObject({ message: expect.stringContaining(message), extensions: { code: 'FORBIDDEN' } });
  });

  it('does not grow by what others ask: documents are kept as checked', async () => {
    const { ask } = await served({ safety: { cache: { seconds: 60, writes: () => 0 } } });
    const query = '{ stats { articles } }';
    for (const times of [1, 2]) {
      expect((await ask(KEY, query)).data, `${times}`).toEqual({ stats: { articles: 4 } });
      expect((await ask(await token(), query)).errors?.[0]!.extensions.code).toBe('FORBIDDEN');
    }
  });
});

describe('a view\'s filter', () => {
  const withoutAsOf = (where: string): string => where.replace(/asOf: "\S+"/, '');

  /** Every way to events that views have, with the caller's own filter: a field that views gain needs its line here. */
  const WAYS: Readonly<Record<string, (where: string) => string>> = {
    events: where => `{ events(first: 100 ${where}) ${everything('EventConnection')} }`,
    timeline: where => `{ timeline(interval: YEAR groupBy: PARTICIPANT ${where}) ${everything('Timeline')} }`,
    network: where => `{ network(first: 100 ${withoutAsOf(where)}) ${everything('Network')} }`,
    places: where => `{ places(first: 100 ${withoutAsOf(where)}) ${everything('PlaceTally')} }`,
  };
  const TRICKS = [
    '', 'where: {}', 'where: null', 'where: { OR: [{ kind: [SANCTION] }, { kind: [ATTACK] }] }', 'where: { NOT: { kind: [ATTACK] } }', 'where: { NOT: { NOT: { kind: [SANCTION] } } }',
    'where: { kind: [SANCTION] }', 'where: { participant: ["USA"] }', 'where: { article: "x" }', 'where: { publisher: ["The Harbour Post"] }', 'where: { text: "sanctions" }',
    'where: { AND: [{ OR: [{ kind: [MEETING] }, { dead: { from: 0 } }] }] }', 'where: { status: [ACTUAL, NEGATED, PLANNED, HYPOTHETICAL] }', 'asOf: "2030-01-01"', 'where: { happened: { from: "1900" } } asOf: "2024-05-02"',
  ];
  const OUTSIDE = ['SANCTION', 'MEETING', 'TREATY', 'CONDEMNATION', 'USA', 'United States', 'vladimir-putin', 'Putin', 'RUS', 'Washington', 'Moscow', 'negotiating', 'condemned'];

  it('has every way tried below', () => {
    expect(Object.keys(WAYS).sort()).toEqual([...ALLOWED['Query']!].sort());
  });

  it.each(Object.keys(WAYS))('holds for Query.%s, whatever is asked besides', async way => {
    const { ask } = await served({ safety: { limits: { cost: 1_000_000, tokens: 10_000 } } });
    const shown = await token();
    for (const trick of TRICKS) {
      const { data, errors } = await ask(shown, WAYS[way]!(trick));
      expect(errors, trick).toBeUndefined();
      const text = JSON.stringify(data);
      for (const word of OUTSIDE) expect(text.includes(`"${word}"`) || text.includes(` ${word} `), `${trick}: ${word}`).toBe(false);
      const found = data!['events']?.totalCount ?? data!['timeline']?.total.events ?? 0;
      expect(found, trick).toBeLessThanOrEqual(3);
    }
    expect(JSON.stringify((await ask(shown, WAYS[way]!(''))).data)).toContain('"SYR"');
  });

  it('counts and lists the same events by each way, and fewer with a filter besides', async () => {
    const { ask } = await served();
    const both = (where: string) => `{ events ${where} { totalCount nodes { kind status } } timeline ${where} { total { events } undated { events } buckets { tally { events } } } }`;
    const { data } = await ask(await token(), both(''));
    expect([data!['events'].totalCount, data!['events'].nodes.length, data!['timeline'].total.events]).toEqual([3, 3, 3]);
    const fewer = await ask(await token(), both('(where: { status: [NEGATED] })'));
    expect(fewer.data).toMatchObject({ events: { totalCount: 1, nodes: [{ kind: 'ATTACK', status: 'NEGATED' }] }, timeline: { total: { events: 1 } } });
    expect((await ask(KEY, both(''))).data!['events'].totalCount).toBe(9);
  });

  it('may have any depth of its own, and days by words', async () => {
    const { ask } = await served();
    const shown = await opened(another({ where: { OR: [{ AND: [{ kind: ['SANCTION'] }, { NOT: { target: ['RUS'] } }] }, { id: ['none'] }], happened: { from: '6 years ago', to: '3 years ago' } } }));
    const { data } = await ask(shown, '{ events { nodes { kind target { id } } } timeline(interval: YEAR) { from to buckets { tally { events } } } }');
    expect(data).toEqual({ events: { nodes: [{ kind: 'SANCTION', target: [{ id: 'IRN' }] }, { kind: 'SANCTION', target: [{ id: 'SYR' }] }] }, timeline: { from: '2020-01-01', to: '2023-12-31', buckets: [1, 0, 0, 1].map(events => ({ tally: { events } })) } });
  });

  it('that is empty shows all events, and still no more than events', async () => {
    const { ask } = await served();
    const shown = await opened(another({ where: {} }));
    expect((await ask(shown, EVENTS)).data).toEqual({ events: { totalCount: 9 } });
    expect((await ask(shown, '{ actors { totalCount } }')).errors![0]!.message).toContain('Query.actors');
  });

  it('that names nobody is an error, and no empty picture', async () => {
    const { ask } = await served();
    const shown = await opened(another({ where: { participant: ['ISRAEL'] } }));
    expect((await ask(shown, EVENTS)).errors![0]!.message).toContain("There is no actor 'ISRAEL'");
  });

  it('does not tell by errors what there is outside of it', async () => {
    const { ask } = await served();
    const shown = await token();
    const answers = await Promise.all(['participant: ["USA"]', 'participant: ["US"]', 'participant: ["nobody"]', 'place: ["Moscow"]', 'place: ["Mosco"]', 'publisher: ["No Post"]', 'country: ["USA"]', 'country: ["FRA"]', 'article: "none"'].map(async where =>
      ask(shown, `{ events(where: { ${where} }) { totalCount } timeline(where: { ${where} }, interval: DAY) { total { events } buckets { from } } }`)));
    expect(new Set(answers.map(answer => JSON.stringify(answer)))).toEqual(new Set([JSON.stringify({ status: 200, data: { events: { totalCount: 0 }, timeline: { total: { events: 0 }, buckets: [] } } })]));
  });

  it('hides actors that its events do not name, as if there were none', async () => {
    const view = { ...ATTACKS, where: { kind: ['ATTACK'] } } as unknown as View;
    const { graph } = await served();
    const given = { graph, caller: { name: 'view:attacks', scopes: new Set<Scope>(), view }, now, signal: new AbortController().signal } as unknown as Parameters<typeof createContext>[0];
    expect(await knownActor('ISR', createContext(given))).toMatchObject({ name: 'Israel' });
    for (const id of ['USA', 'vladimir-putin', 'US', 'nobody']) await expect(knownActor(id, createContext(given))).rejects.toThrow(`This view shows no actor '${id}': name one that its pictures show`);
    expect(await knownActor('USA', createContext({ ...given, caller: ANONYMOUS }))).toMatchObject({ id: 'USA' });
    await expect(knownActor('US', createContext({ ...given, caller: ANONYMOUS }))).rejects.toThrow('Did you mean');
  });

  it('keeps a network within it, around whomever', async () => {
    const { ask } = await served();
    const around = async (id: string) => ask(await token(), `{ network(around: ["${id}"]) { actors { actor { id } } } }`);
    expect(JSON.stringify(await around('ISR'))).toContain('"SYR"');
    const message = (answer: Answered) => answer.errors![0]!.message.replace(/'.*?'/, '');
    expect(new Set([await around('USA'), await around('US'), await around('nobody')].map(message))).toEqual(new Set(['This view shows no actor : name one that its pictures show']));
  });

  it('counts at no place what is outside of it, and leaves places without any of its own out', async () => {
    const { ask } = await served();
    const places = async (shown: string, where = '') => (await ask(shown, `{ places${where} { place { name } tally { events } } }`)).data!['places'].map(({ place, tally }: any) => [place.name, tally.events]);
    const [all, own] = [await places(KEY), await places(await token())];
    expect(own).toEqual([['Damascus', 1]]);
    expect(all.length).toBeGreaterThan(1);
    for (const [name] of all.filter(([name]: [string]) => name !== 'Damascus')) expect(await places(await token(), `(where: { place: ["${name}"] })`), name).toEqual([]);
    expect(await places(await token(), '(where: { OR: [{ place: ["Damascus"] }, { NOT: { place: ["Damascus"] } }] })')).toEqual(own);
  });

  it('leaves limits as they are', async () => {
    const { ask } = await served();
    expect((await ask(await token(), '{ events(first: 1000) { totalCount } }')).errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    const deep = (levels: number): object => (levels === 0 ? { kind: ['ATTACK'] } : { NOT: deep(levels - 1) });
    expect((await ask(await token(), 'query ($where: EventWhere) { events(where: $where) { totalCount } }', { where: deep(40) })).errors![0]!.extensions.code).toBe('TOO_COMPLEX');
    expect((await ask(await opened(another({ where: deep(14) })), 'query ($where: EventWhere) { events(where: $where) { totalCount } }', { where: deep(14) })).data).toEqual({ events: { totalCount: 3 } });
  });

  it('of another version of the schema shows nothing', async () => {
    const { ask } = await served();
    const { status, errors } = await ask(await opened(another({ where: { mood: ['BAD'] } })), EVENTS);
    expect([status, errors![0]!.message]).toEqual([403, "The filter of the view 'another' is none of this version: make the view anew"]);
  });
});

describe('a graph that changes under a view', () => {
  let graph: GraphStore;
  beforeAll(async () => { graph = await openFilled(); });
  afterAll(async () => graph.close());
  const moment = '2026-01-01T00:00:00.000Z';

  it('leads the view and its readers to whom an actor is merged into', async () => {
    const api = createApi({ graph, views, now });
    const send: Send = async (path, init) => api.fetch(`http://entente${path}`, init as object);
    const shown = await opened(another({ where: { participant: ['IRN'] } }));
    const count = async (where = '') => (await asker(send)(shown, `{ events ${where} { totalCount } timeline ${where} { total { events } } }`)).data;
    const before = { events: { totalCount: 3 }, timeline: { total: { events: 3 } } };
    expect(await count()).toEqual(before);
    await graph.judge({ subject: 'ACTOR', verdict: 'SAME', one: 'ebrahim-raisi', other: 'IRN', why: 'a test', by: 'test' }, moment);
    const after = { events: { totalCount: 4 }, timeline: { total: { events: 4 } } };
    expect(await count()).toEqual(after);
    expect(await count('(where: { participant: ["IRN"] })')).toEqual(after);
    expect(await count('(where: { participant: ["ebrahim-raisi"] })')).toEqual(after);
  });
});
