import { createHmac, randomUUID } from 'node:crypto';
import { getNamedType, isObjectType, isScalarType, isEnumType, parse, getOperationAST } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApi } from '../../../src/api/api.js';
import { ANONYMOUS, STRANGER } from '../../../src/api/caller.js';
import type { Scope } from '../../../src/api/caller.js';
import { createContext } from '../../../src/api/context.js';
import { callerByKey } from '../../../src/api/keys/caller-by-key.js';
import { hashKey } from '../../../src/api/keys/key.js';
import { knownActor } from '../../../src/api/known.js';
import { countWrites } from '../../../src/api/safety/response-cache.js';
import { createSchema } from '../../../src/api/schema.js';
import { ALLOWED } from '../../../src/api/views/allowed.js';
import { requirePicture } from '../../../src/api/views/require-picture.js';
import { makeSecret, signView } from '../../../src/api/views/token.js';
import type { View, ViewRecord, Views } from '../../../src/api/views/view.js';
import type { GraphStore } from '../../../src/graph/store.js';
import { openFilled } from '../open-filled.js';
import { ASK, post, useServers } from './serve.js';
import type { Send } from './serve.js';

const NOW = new Date('2026-06-01T12:00:00Z');
const now = () => NOW;
const SECRET = makeSecret();
const SITE = 'https://desk.example';
const ATTACKS: ViewRecord = { id: randomUUID(), name: 'attacks', where: { kind: ['ATTACK'] }, origins: [SITE], createdAt: '2026-01-01T00:00:00Z', expiresAt: null, revokedAt: null };
const another = (more: Partial<ViewRecord>): ViewRecord => ({ ...ATTACKS, id: randomUUID(), name: 'another', ...more });

let kept: Views = { secret: SECRET, views: [ATTACKS] };
beforeEach(() => { kept = { secret: SECRET, views: [ATTACKS] }; });
const views = async () => kept;
/** Keeps a view and gives its token. */
function opened(view: ViewRecord): Promise<string> {
  kept = { ...kept, views: [...kept.views, view] };
  return signView(view, SECRET);
}

const keys = async () => [{ name: 'desk', hash: hashKey('ent_desk'), scopes: ['read', 'write'] as const, createdAt: '2026-01-01T00:00:00Z', expiresAt: null, revokedAt: null }];
const callerOf = callerByKey({ keys, now, anonymous: ANONYMOUS });
const by = (token: string) => ({ authorization: `Bearer ${token}` });

interface Answered { readonly data?: Record<string, any> | null; readonly errors?: { readonly message: string; readonly extensions: { readonly code: string } }[] }
const asker = (send: Send) => async (token: string, query: string, variables = {}): Promise<Answered & { status: number }> => {
  const response = await send('/graphql', post(query, by(token), variables));
  return { status: response.status, ...((await response.json()) as Answered) };
};

const serve = useServers();
async function served(options: NonNullable<Parameters<typeof serve>[0]> = {}) {
  let graph!: GraphStore;
  const around = (given: GraphStore) => (graph = options.around?.(given) ?? given);
  const { send } = await serve({ views, now, callerOf, ...options, around });
  return { send, graph, ask: asker(send) };
}
const token = (view = ATTACKS) => signView(view, SECRET);

const schema = createSchema();
const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
const hasParts = (type: GraphQLObjectType, field: string) => !(isScalarType(named(type, field)) || isEnumType(named(type, field)));
const named = (type: GraphQLObjectType, field: string) => getNamedType(type.getFields()[field]!.type);

const isThere = (type: string) => type in schema.getTypeMap();

/** All that may be asked of a type. */
function everything(name: string): string {
  const type = schema.getType(name) as GraphQLObjectType;
  return `{ __typename ${ALLOWED[name]!.map(field => (hasParts(type, field) ? `${field} ${everything(named(type, field).name)}` : field)).join(' ')} }`;
}

describe('what views show', () => {
  const listed = Object.entries(ALLOWED).flatMap(([type, fields]) => fields.map(field => `${type}.${field}`));

  it('is in the schema, and whole', () => {
    for (const coordinate of listed.filter(each => isThere(each.split('.')[0]!) && (each !== 'Query.network' || isThere('Network')))) {
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
    expect(all.filter(coordinate => !refused.includes(coordinate)).sort()).toEqual(listed.filter(each => all.includes(each)).sort());
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
    const { data, errors } = (await response.json()) as Answered;
    expect([response.status, data ?? null, errors?.length]).toEqual([403, null, 1]);
    expect(errors![0]).toMatchObject({ message: expect.stringContaining(message), extensions: { code: 'FORBIDDEN' } });
  });

  it('does not grow by what others ask: documents are kept as checked', async () => {
    const { ask } = await served({ safety: { cache: { seconds: 60, writes: () => 0 } } });
    const query = '{ stats { articles } }';
    for (const times of [1, 2]) {
      expect((await ask('ent_desk', query)).data, `${times}`).toEqual({ stats: { articles: 4 } });
      expect((await ask(await token(), query)).errors?.[0]!.extensions.code).toBe('FORBIDDEN');
    }
  });
});

describe('a view\'s filter', () => {
  /** Every way to events that views have, with the caller's own filter: a field that views gain needs its line here. */
  const WAYS: Readonly<Record<string, (where: string) => string>> = {
    events: where => `{ events(first: 100 ${where}) ${everything('EventConnection')} }`,
    timeline: where => `{ timeline(interval: YEAR groupBy: PARTICIPANT ${where}) ${everything('Timeline')} }`,
    ...(isThere('Network') && { network: where => `{ network(first: 100 ${where.replace(/asOf: "\S+"/, '')}) ${everything('Network')} }` }),
  };
  const TRICKS = [
    '', 'where: {}', 'where: null', 'where: { OR: [{ kind: [SANCTION] }, { kind: [ATTACK] }] }', 'where: { NOT: { kind: [ATTACK] } }', 'where: { NOT: { NOT: { kind: [SANCTION] } } }',
    'where: { kind: [SANCTION] }', 'where: { participant: ["USA"] }', 'where: { article: "x" }', 'where: { publisher: ["The Harbour Post"] }', 'where: { text: "sanctions" }',
    'where: { AND: [{ OR: [{ kind: [MEETING] }, { dead: { from: 0 } }] }] }', 'where: { status: [ACTUAL, NEGATED, PLANNED, HYPOTHETICAL] }', 'asOf: "2030-01-01"', 'where: { happened: { from: "1900" } } asOf: "2024-05-02"',
  ];
  const OUTSIDE = ['SANCTION', 'MEETING', 'TREATY', 'CONDEMNATION', 'USA', 'United States', 'vladimir-putin', 'Putin', 'RUS', 'Washington', 'Moscow', 'negotiating', 'condemned'];

  it('has every way tried below', () => {
    expect(Object.keys(WAYS).sort()).toEqual(ALLOWED['Query']!.filter(field => field in schema.getQueryType()!.getFields()).sort());
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
    expect(JSON.stringify((await ask(shown, WAYS[way]!(''))).data)).toContain('"ISR"');
  });

  it('counts and lists the same events by each way, and fewer with a filter besides', async () => {
    const { ask } = await served();
    const both = (where: string) => `{ events ${where} { totalCount nodes { kind status } } timeline ${where} { total { events } undated { events } buckets { tally { events } } } }`;
    const { data } = await ask(await token(), both(''));
    expect([data!['events'].totalCount, data!['events'].nodes.length, data!['timeline'].total.events]).toEqual([3, 3, 3]);
    const fewer = await ask(await token(), both('(where: { status: [NEGATED] })'));
    expect(fewer.data).toMatchObject({ events: { totalCount: 1, nodes: [{ kind: 'ATTACK', status: 'NEGATED' }] }, timeline: { total: { events: 1 } } });
    expect((await ask('ent_desk', both(''))).data!['events'].totalCount).toBe(9);
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
    expect((await ask(shown, '{ events { totalCount } }')).data).toEqual({ events: { totalCount: 9 } });
    expect((await ask(shown, '{ actors { totalCount } }')).errors![0]!.message).toContain('Query.actors');
  });

  it('that names nobody is an error, and no empty picture', async () => {
    const { ask } = await served();
    const shown = await opened(another({ where: { participant: ['ISRAEL'] } }));
    expect((await ask(shown, '{ events { totalCount } }')).errors![0]!.message).toContain("There is no actor 'ISRAEL'");
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

  it.runIf(isThere('Network'))('keeps a network within it, around whomever', async () => {
    const { ask } = await served();
    const around = async (id: string) => ask(await token(), `{ network(around: ["${id}"]) { actors { actor { id } } } }`);
    expect(JSON.stringify(await around('ISR'))).toContain('"SYR"');
    const message = (answer: Answered) => answer.errors![0]!.message.replace(/'.*?'/, '');
    expect(new Set([await around('USA'), await around('US'), await around('nobody')].map(message))).toEqual(new Set(['This view shows no actor : name one that its pictures show']));
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
    const { status, errors } = await ask(await opened(another({ where: { mood: ['BAD'] } })), '{ events { totalCount } }');
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

describe('a view\'s token', () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = (header: object, payload: object, secret = SECRET, hash = 'sha256') => {
    const text = `${part(header)}.${part(payload)}`;
    return `${text}.${createHmac(hash, Buffer.from(secret, 'base64url')).update(text).digest('base64url')}`;
  };
  const HS256 = { alg: 'HS256' };
  const CLAIMS = { where: ATTACKS.where, sub: ATTACKS.name, jti: ATTACKS.id };
  const EVENTS = '{ events { totalCount } }';

  it('as anybody may sign it who has the secret is taken', async () => {
    const { ask } = await served();
    expect((await ask(signed(HS256, CLAIMS), EVENTS)).data).toEqual({ events: { totalCount: 3 } });
  });

  it.each([
    ['of another secret', () => signed(HS256, CLAIMS, makeSecret())],
    ['of an empty secret', () => signed(HS256, CLAIMS, '')],
    ['of another algorithm', () => signed({ alg: 'HS512' }, CLAIMS, SECRET, 'sha512')],
    ['of no algorithm', () => `${part({ alg: 'none' })}.${part(CLAIMS)}.`],
    ['of no algorithm, with the right signature', () => signed({ alg: 'none' }, CLAIMS)],
    ['that brings its key', () => signed({ alg: 'HS256', jwk: { kty: 'oct', k: 'AAAA' } }, CLAIMS, 'AAAA')],
    ['with critical extensions', () => signed({ alg: 'HS256', crit: ['b64'], b64: false }, CLAIMS)],
    ['without a signature', () => signed(HS256, CLAIMS).replace(/[^.]+$/, '')],
    ['with another filter', () => signed(HS256, CLAIMS).replace(/\.[^.]+\./, `.${part({ ...CLAIMS, where: {} })}.`)],
    ['without a filter', () => signed(HS256, { sub: 'attacks', jti: ATTACKS.id })],
    ['without its id', () => signed(HS256, { where: {}, sub: 'attacks' })],
    ['of a view that is not kept', () => signed(HS256, { ...CLAIMS, jti: randomUUID() })],
    ['of a prototype', () => signed(HS256, { ...CLAIMS, jti: '__proto__' })],
    ['that does not hold yet', () => signed(HS256, { ...CLAIMS, nbf: NOW.getTime() / 1000 + 60 })],
    ['of three words', () => 'a.b.c'],
  ])('%s is refused', async (_, forged) => {
    const { ask, send } = await served();
    const { status, errors, data } = await ask(forged(), EVENTS);
    expect([status, errors?.[0]!.extensions.code, data]).toEqual([401, 'UNAUTHENTICATED', undefined]);
    expect(errors![0]!.message).toMatch(/^No such view is known here/);
    expect((await send(`/embed/${forged()}/graph`)).status).toBe(401);
  });

  it('ends when it says, to the second', async () => {
    const { ask } = await served();
    expect((await ask(await opened(another({ expiresAt: '2026-06-01T12:00:01Z' })), EVENTS)).status).toBe(200);
    const { status, errors } = await ask(await opened(another({ name: 'old', expiresAt: '2026-06-01T12:00:00Z' })), EVENTS);
    expect([status, errors![0]!.message]).toEqual([401, "The view 'old' is expired: ask whoever runs this server for a new one"]);
  });

  it('ends at once when its view is revoked, ends sooner, is gone, or is made anew under its name', async () => {
    const { ask, send } = await served({ safety: { cache: { seconds: 60, writes: () => 0 } } });
    const shown = await token();
    const states: [Partial<ViewRecord>, string][] = [
      [{ revokedAt: '2026-05-01T00:00:00Z' }, "The view 'attacks' is revoked"], [{ expiresAt: NOW.toISOString() }, "The view 'attacks' is expired"], [{ id: randomUUID() }, 'No such view'],
    ];
    for (const [change, message] of states) {
      kept = { secret: SECRET, views: [ATTACKS] };
      expect((await ask(shown, EVENTS)).data).toEqual({ events: { totalCount: 3 } });
      kept = { secret: SECRET, views: [{ ...ATTACKS, ...change }] };
      expect((await ask(shown, EVENTS)).errors![0]!.message).toContain(message);
      const page = await send(`/embed/${shown}/graph`);
      expect([page.status, (await page.text()).includes('token=')]).toEqual([401, false]);
    }
    kept = { secret: null, views: [] };
    expect((await ask(shown, EVENTS)).status).toBe(401);
  });

  it('gets no answer that was kept for another view of its name', async () => {
    const { ask } = await served({ safety: { cache: { seconds: 60, writes: () => 0 } } });
    expect((await ask(await token(), EVENTS)).data).toEqual({ events: { totalCount: 3 } });
    const anew = { ...ATTACKS, id: randomUUID(), where: { kind: ['SANCTION'], target: ['RUS'] } };
    kept = { secret: SECRET, views: [anew] };
    expect((await ask(await token(anew), EVENTS)).data).toEqual({ events: { totalCount: 1 } });
  });

  it('lets its bearer ask where a key is needed, and is no key', async () => {
    const { ask, send } = await served({ callerOf: callerByKey({ keys, now, anonymous: STRANGER }) });
    expect((await ask(await token(), EVENTS)).data).toEqual({ events: { totalCount: 3 } });
    expect((await send('/graphql', post(EVENTS))).status).toBe(401);
    expect((await send('/graphql', { ...post(EVENTS), headers: { 'content-type': 'application/json', authorization: await token() } })).status).toBe(401);
    expect((await send(`/graphql?query=${EVENTS}&token=${await token()}`)).status).toBe(401);
  });

  it('means nothing to a server without views', async () => {
    const { ask } = await served({ views: undefined });
    expect((await ask(await token(), EVENTS)).status).toBe(401);
  });

  it('opens neither exports nor metrics nor ingest', async () => {
    const writing = { ingest: () => { throw new Error('never'); }, token: 'holder' };
    const { send } = await served({ safety: { metrics: true }, writing });
    const headers = by(await token());
    for (const path of ['/export?format=csv&of=events', '/export?format=jsonl&of=actors', '/metrics']) {
      const response = await send(path, { headers });
      expect([path, response.status]).toEqual([path, 403]);
      expect(await response.text()).toContain("A view's token asks for its pictures alone");
    }
    expect((await send('/ingest', { method: 'POST', headers, body: '{}' })).status).toBe(401);
  });

  it('counts its readers\' requests for each address by itself', async () => {
    const { send } = await served({ safety: { requestsAMinute: 2, proxies: 1 } });
    const from = async (address: string, headers = {}) => (await send(ASK, { headers: { 'x-forwarded-for': address, ...headers } })).status;
    const headers = by(await token());
    expect([await from('203.0.113.1', headers), await from('203.0.113.1', headers), await from('203.0.113.1', headers)]).toEqual([403, 403, 429]);
    expect([await from('203.0.113.2', headers), await from('203.0.113.1')]).toEqual([403, 200]);
    expect(await from('203.0.113.1', by(await opened(another({}))))).toBe(403);
  });
});

describe('pages of a view\'s sites', () => {
  const OTHER = 'https://other.example';
  const LISTED = 'https://listed.example';
  const EVIL = 'https://evil.example';
  const allowed = (response: Response) => response.headers.get('access-control-allow-origin');
  const asked = async (send: Send, origin: string, headers = {}) => allowed(await send('/graphql', post('{ events { totalCount } }', { origin, ...headers })));
  const preflight = async (send: Send, origin: string) => allowed(await send('/graphql', { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization, content-type' } }));

  it('read the answers to its token, and no others do', async () => {
    const { send } = await served({ safety: { corsOrigins: [LISTED] } });
    const other = by(await opened(another({ origins: [OTHER, 'https://third.example'] })));
    const own = by(await token());
    const answers = async (headers: object) => Promise.all([SITE, OTHER, LISTED, EVIL, 'null', `${SITE}.evil.example`].map(origin => asked(send, origin, headers)));
    expect(await answers(own)).toEqual([SITE, null, null, null, null, null]);
    expect(await answers(other)).toEqual([null, OTHER, null, null, null, null]);
    expect(await answers(by('ent_desk'))).toEqual([null, null, LISTED, null, null, null]);
    expect(await answers({})).toEqual([null, null, LISTED, null, null, null]);
  });

  it('may ask in advance while the view stands, from the next request on', async () => {
    const { send } = await served({ safety: { corsOrigins: [LISTED] } });
    expect([await preflight(send, SITE), await preflight(send, LISTED), await preflight(send, EVIL)]).toEqual([SITE, LISTED, null]);
    kept = { secret: SECRET, views: [{ ...ATTACKS, revokedAt: NOW.toISOString() }] };
    expect([await preflight(send, SITE), await preflight(send, LISTED)]).toEqual([null, LISTED]);
    kept = { secret: SECRET, views: [{ ...ATTACKS, expiresAt: NOW.toISOString() }] };
    expect(await preflight(send, SITE)).toBeNull();
  });

  it('may read why a token is refused while another of their views stands', async () => {
    const { send } = await served();
    const ended = by(await opened(another({ revokedAt: NOW.toISOString() })));
    expect([await asked(send, SITE, ended), await asked(send, EVIL, ended)]).toEqual([SITE, null]);
  });

  it('are let in by no file that cannot be read, and listed ones go on', async () => {
    const { send } = await served({ safety: { corsOrigins: [LISTED] }, views: () => Promise.reject(new Error('EACCES /secret/views.json')) });
    expect([await preflight(send, SITE), await preflight(send, LISTED), await asked(send, LISTED)]).toEqual([null, LISTED, LISTED]);
    const response = await send('/graphql', post('{ events { totalCount } }', by(await token())));
    expect([response.status, await response.json()]).toEqual([500, { errors: [{ message: 'Unexpected error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }]);
  });
});

describe('pages with a picture', () => {
  it.each(['graph', 'timeline', 'map'])('show a %s in frames of the view\'s sites alone', async picture => {
    const { send } = await served();
    const shown = await opened(another({ origins: [SITE, 'http://localhost:8080'] }));
    const response = await send(`/embed/${shown}/${picture}`);
    const policy = response.headers.get('content-security-policy')!;
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; .*; frame-ancestors https:\/\/desk\.example http:\/\/localhost:8080$/);
    expect(Object.fromEntries(response.headers)).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' });
    expect(response.headers.get('x-frame-options')).toBeNull();
    const html = await response.text();
    expect([response.status, html.match(/<script.*/g), html.match(/<entente.*/g)]).toEqual([200, ['<script type="module" src="/embed.js"></script>'], [`<entente-${picture} token="${shown}"></entente-${picture}>`]]);
  });

  it('say in words, in any frame, why there is none, and repeat nothing that was sent', async () => {
    const { send } = await served();
    const shown = await token();
    for (const [path, status, words] of [
      ['/embed/%3Cscript%3Ealert(1)%3C%2Fscript%3E/graph', 401, 'No such view is known here'], ['/embed/a.b.c%22%3E%3Cscript%3E/graph', 401, 'No such view'],
      [`/embed/${shown}/pie`, 404, 'the address ends in one of graph, timeline, map'], [`/embed/${shown}`, 404, 'There is no such picture'], [`/embed/${shown}/graph/`, 404, 'no such picture'],
      ['/embed//graph', 404, 'no such picture'], ['/embed/ent_desk/graph', 401, 'No such view'], [`/embed/${await opened(another({ revokedAt: NOW.toISOString() }))}/map`, 401, 'The view &#39;another&#39; is revoked'],
    ] as const) {
      const response = await send(path);
      const html = await response.text();
      expect([path, response.status]).toEqual([path, status]);
      expect(html.replaceAll("'", '&#39;')).toContain(words);
      expect(html).not.toMatch(/<script|<entente|alert/);
      const policy = response.headers.get('content-security-policy')!;
      expect([policy.includes("script-src 'none'"), policy.includes('frame-ancestors'), response.headers.get('cache-control')]).toEqual([true, false, 'no-store']);
    }
  });

  it('count as requests of their reader\'s address', async () => {
    const { send } = await served({ safety: { requestsAMinute: 1 } });
    expect([(await send('/embed/a/graph')).status, (await send('/embed/b/graph')).status]).toEqual([401, 429]);
  });

  it('leave no token in the log, wherever one stands in a path, and name the view that asked', async () => {
    const lines: string[] = [];
    const write = (...told: unknown[]) => void lines.push(JSON.stringify(told));
    const { send } = await served({ log: { debug: write, info: write, warn: write, error: write } });
    const shown = await token();
    const signature = shown.split('.')[2]!;
    const paths = [`/embed/${shown}/graph`, `/embed/${shown}/pie`, `/embed/${shown}`, `/embed//${shown}/graph`, `//embed/${shown}/map`, `/EMBED/${shown}/map`, `/x/embed/${shown}`, `/${shown}`, `/embed/%65${shown.slice(1)}/graph`, '/embed/ent_desk/graph', `/graphql/${shown}?token=${shown}`];
    for (const path of paths) await (await send(path)).text();
    await send('/graphql', post('{ events { totalCount } }', by(shown)));
    await send('/graphql', post('{ events { totalCount } }', by(`${shown}x`)));
    const text = lines.join('\n');
    for (const word of [signature, shown.split('.')[1]!, 'ent_desk']) expect(text).not.toContain(word);
    expect(lines.map(line => (JSON.parse(line) as [{ path: string }])[0].path).slice(0, 2)).toEqual(['/embed/…/graph', '/embed/…/pie']);
    expect(lines.at(-2)).toContain('"key":"view:attacks"');
    expect(lines.at(-1)).toContain('"key":null');
  });
});

describe('the cache', () => {
  it('keeps views and keys apart', async () => {
    let writes!: () => number;
    const around = (graph: GraphStore): GraphStore => {
      const counted = countWrites(graph);
      writes = counted.writes;
      return counted.graph;
    };
    const { ask } = await served({ around, safety: { cache: { seconds: 60, writes: () => writes() } } });
    const query = '{ events { totalCount } }';
    const shown = [await token(), await opened(another({ where: { kind: ['SANCTION'] } })), 'ent_desk'];
    for (const times of [1, 2]) expect(await Promise.all(shown.map(async each => (await ask(each, query)).data!['events'].totalCount)), `${times}`).toEqual([3, 3, 9]);
  });
});
