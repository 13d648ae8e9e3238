import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { GraphStore } from '../../../src/graph/store.js';
import type { Answered } from '../../../src/api/watch/use-watchers.js';
import { post, useServers } from './serve.js';

/** A store whose every read takes its time, and that remembers what was asked. */
function slow(milliseconds: number) {
  const calls: string[] = [];
  let waiting = () => {};
  const around = (graph: GraphStore): GraphStore => new Proxy(graph, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      return typeof member !== 'function' ? member : async (...args: unknown[]) => {
        calls.push(String(name));
        waiting();
        await setTimeout(milliseconds);
        return Reflect.apply(member, target, args) as unknown;
      };
    },
  });
  const called = () => new Promise<void>(resolve => { waiting = resolve; });
  return { calls, around, called };
}

/** Needs five reads, one after the other. */
const LONG = '{ events(first: 2) { nodes { reports(first: 1) { nodes { event { reports(first: 2) { nodes { event { tellings { article { id } } } } } } } } } } }';

const serve = useServers();

describe('a query whose caller goes', () => {
  it('asks the graph nothing more', async () => {
    const { calls, around, called } = slow(300);
    const { send } = await serve({ around });
    await (await send('/graphql', post(LONG))).text();
    const all = calls.splice(0).length;
    expect(all).toBeGreaterThanOrEqual(4);
    const leaving = new AbortController();
    const first = called();
    const answer = send('/graphql', { ...post(LONG), signal: leaving.signal });
    await first;
    leaving.abort();
    await expect(answer).rejects.toThrow();
    await setTimeout(300 * all);
    expect(calls).toEqual(['events']);
  });

  it('is logged as left, not as an error', async () => {
    const { around, called } = slow(50);
    const lines: Answered[] = [];
    const errors: unknown[] = [];
    const ignore = () => undefined;
    const log = { debug: ignore, warn: ignore, info: (line: unknown) => void lines.push(line as Answered), error: (line: unknown) => void errors.push(line) };
    const { send } = await serve({ around, log });
    const leaving = new AbortController();
    const first = called();
    const answer = send('/graphql', { ...post(LONG), signal: leaving.signal });
    await first;
    leaving.abort();
    await expect(answer).rejects.toThrow();
    await setTimeout(200);
    expect([errors, lines.map(({ codes }) => codes)]).toEqual([[], [['CANCELLED']]]);
  });
});

describe('a query that takes too long', () => {
  it.each([['application/json', 200], ['application/graphql-response+json', 504]])('is broken off with a remedy, and asks the graph nothing more: %s', async (accept, status) => {
    const { calls, around } = slow(100);
    const { send } = await serve({ around, safety: { timeoutMs: 150 } });
    const response = await send('/graphql', post(LONG, { accept }));
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ errors: [{ message: 'The query took more than 0.15 s: ask for smaller pages, narrow the filter, or give less to read', extensions: { code: 'TIMED_OUT' } }] });
    const asked = calls.length;
    await setTimeout(500);
    expect(calls).toHaveLength(asked);
  });

  it('leaves others alone', async () => {
    const { around } = slow(120);
    const { send } = await serve({ around, safety: { timeoutMs: 400 } });
    const [short, long] = await Promise.all([send('/graphql', post('{ stats { articles } }')), send('/graphql', post(LONG))]);
    expect(await short.json()).toEqual({ data: { stats: { articles: 4 } } });
    expect(await long.json()).toMatchObject({ errors: [{ extensions: { code: 'TIMED_OUT' } }] });
    expect(await (await send('/graphql', post('{ stats { articles } }'))).json()).toEqual({ data: { stats: { articles: 4 } } });
  });
});
