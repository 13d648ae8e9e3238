import { setTimeout } from 'node:timers/promises';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { createYoga } from 'graphql-yoga';
import { beforeEach, describe, expect, it } from 'vitest';
import { ANONYMOUS, STRANGER } from '../../../src/api/caller.js';
import type { Caller, Scope } from '../../../src/api/caller.js';
import { publicError } from '../../../src/api/errors.js';
import { useOrderedAnswers } from '../../../src/api/ordered-answers.js';
import { operationChecks } from '../../../src/api/safety/operation-checks.js';
import { useResponseCache } from '../../../src/api/safety/response-cache.js';
import { useStop } from '../../../src/api/safety/use-stop.js';
import { post } from './serve.js';

/** The checks around a schema that has all three kinds of operation, whatever Entente's own has. */
const schema = makeExecutableSchema({
  typeDefs: 'type Query { item: Item! items(first: Int): [Item!]! } type Mutation { add(slowly: Int): Item! } type Subscription { added(first: Int): [Item!]! } type Item { id: ID! }',
  resolvers: {
    Query: { item: () => ({ id: done.length }), items: () => [] },
    Mutation: { add: async (_: unknown, { slowly }: { slowly?: number }) => { await setTimeout(slowly ?? 0); done.push('added'); return { id: 1 }; } },
    Subscription: { added: { async *subscribe() { done.push('subscribed'); yield { added: [{ id: 1 }] }; } } },
  },
});
let done: string[] = [];
beforeEach(() => { done = []; });

const holder = (...scopes: Scope[]): Caller => ({ name: 'desk', scopes: new Set(scopes) });
async function send(caller: Caller, query: string, init: RequestInit = post(query), address = 'http://x/graphql'): Promise<Response> {
  const yoga = createYoga({
    schema, logging: false, maskedErrors: { maskError: publicError },
    context: () => ({ caller, stop: () => undefined }),
    plugins: [...operationChecks({ limits: { cost: 50 } }, schema), useResponseCache({ seconds: 60, writes: () => 0 }), useOrderedAnswers(), useStop(50)],
  });
  return yoga.fetch(address, init);
}

const ADD = 'mutation { add { id } }';
const ADDED = 'subscription { added(first: 3) { id } }';

describe('changing the graph', () => {
  it.each([
    [ANONYMOUS, 401, 'UNAUTHENTICATED'], [STRANGER, 401, 'UNAUTHENTICATED'], [holder('read'), 403, 'FORBIDDEN'], [holder(), 403, 'FORBIDDEN'],
  ])('is refused before it begins: %j', async (caller, status, code) => {
    for (const query of [ADD, 'mutation ($x: Int) { __typename add(slowly: $x) { id } }', 'query A { item { id } } mutation B { add { id } }']) {
      const response = await send(caller, query, { ...post(query), body: JSON.stringify({ query, operationName: query.startsWith('query') ? 'B' : undefined }) });
      expect([response.status, await response.json()]).toEqual([status, { errors: [{ message: expect.any(String), extensions: { code } }] }]);
    }
    expect(done).toEqual([]);
  });

  it('needs the scope write, and asking the scope read', async () => {
    expect(await (await send(holder('write'), ADD)).json()).toEqual({ data: { add: { id: '1' } } });
    expect((await send(holder('write'), '{ item { id } }')).status).toBe(403);
    expect((await send(holder('read'), '{ item { id } }')).status).toBe(200);
  });

  it('never happens by GET', async () => {
    for (const query of [ADD, `query A { item { id } } ${ADD.replace('mutation', 'mutation B')}&operationName=B`]) {
      expect((await send(holder('read', 'write'), '', {}, `http://x/graphql?query=${query}`)).status).toBe(405);
    }
    expect(done).toEqual([]);
  });

  it('is not broken off by time, is not kept, and counts its cost', async () => {
    expect(await (await send(holder('write'), 'mutation { add(slowly: 120) { id } }')).json()).toEqual({ data: { add: { id: '1' } } });
    expect(done).toEqual(['added']);
    const { errors } = (await (await send(holder('write'), `mutation { ${'a b c d e f g h i j k l m n o p q r s t u v w x y z'.split(' ').map(letter => `${letter}: add { id }`).join(' ')} }`)).json()) as { errors: object[] };
    expect(errors).toMatchObject([{ message: expect.stringContaining('costs 52'), extensions: { code: 'TOO_COMPLEX' } }]);
  });
});

describe('a subscription', () => {
  const accept = { accept: 'text/event-stream' };

  it('needs the scope read, and counts its cost, before it begins', async () => {
    expect((await send(STRANGER, ADDED, post(ADDED, accept))).status).toBe(401);
    const costly = 'subscription ($n: Int = 90) { added(first: $n) { id } }';
    expect(await (await send(holder('read'), costly, post(costly, accept))).text()).toContain('costs 91');
    expect(done).toEqual([]);
    expect(await (await send(holder('read'), ADDED, post(ADDED, accept))).text()).toContain('{"data":{"added":[{"id":"1"}]}}');
  });
});
