import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/api.js';
import { createFeed } from '../../src/api/feed/feed.js';
import { createPulse } from '../../src/api/feed/pulse.js';
import { createRoom } from '../../src/api/feed/room.js';
import { startServer } from '../../src/api/server.js';
import { GraphError } from '../../src/model/errors.js';
import { LADYBUG, openEmpty } from '../support/engines.js';
import { countCalls } from './count-calls.js';
import { attack, raid, raids, tellsWhatIsAdded } from './event-added.js';
import { ADDED, follow } from './follow.js';

const AT = '2024-05-01T00:00:00.000Z';
const all = async () => ({});
const never = () => new AbortController().signal;

describe('eventAdded on LadybugDB', () => tellsWhatIsAdded(LADYBUG));

describe('a feed', () => {
  it('asks the graph once a second for all who follow, and not at all when they are gone', async () => {
    const real = await openEmpty(LADYBUG);
    const { graph, calls } = countCalls(real);
    const room = createRoom();
    const feed = createFeed(graph, room);
    const followers = Array.from({ length: 20 }, () => feed.follow(all, 0, never())[Symbol.asyncIterator]());
    const first = followers.map((one) => one.next());
    await setTimeout(2_500);
    const quiet = calls.filter((name) => name === 'lastAdded').length;
    expect(quiet).toBeGreaterThanOrEqual(2);
    expect(quiet).toBeLessThanOrEqual(4);
    await real.write([attack(0)], AT);
    expect((await Promise.all(first)).map(({ value }) => value.seq)).toEqual(followers.map(() => 1));
    expect(calls.filter((name) => name === 'added').length).toBeLessThanOrEqual(3);
    await Promise.all(followers.map((one) => one.return!()));
    expect(room.size).toBe(0);
    calls.length = 0;
    await setTimeout(1_500);
    expect(calls).toEqual([]);
    await real.close();
  });

  it('hears at once of what this process writes', async () => {
    const graph = await openEmpty(LADYBUG);
    const pulse = createPulse(graph, 600_000);
    for (let n = 0; n < 3; n++) {
      const heard = pulse.beyond(n, never());
      await setTimeout(50);
      await graph.write([attack(n)], AT);
      await heard;
    }
    await graph.close();
  });

  it('holds a hundred, and says so to the next; who leaves makes room', async () => {
    const graph = await openEmpty(LADYBUG);
    const room = createRoom();
    const feed = createFeed(graph, room);
    const callers = Array.from({ length: 100 }, () => new AbortController());
    callers.forEach(({ signal }) => feed.follow(all, 0, signal));
    expect(() => feed.follow(all, 0, never())).toThrow('100 subscriptions are open on this server, which is the most');
    callers[0]!.abort();
    expect(room.size).toBe(99);
    feed.follow(all, 0, never());
    await graph.close();
  });

  it('ends for who is gone before it began', async () => {
    const graph = await openEmpty(LADYBUG);
    const gone = new AbortController();
    const following = createFeed(graph, createRoom()).follow(all, 0, gone.signal)[Symbol.asyncIterator]();
    gone.abort();
    expect(await following.next()).toMatchObject({ done: true });
    await graph.close();
  });

  it('reads no more than its reader takes', async () => {
    const real = await openEmpty(LADYBUG);
    await real.write(Array.from({ length: 250 }, (_, n) => attack(n)), AT);
    const { graph, calls } = countCalls(real);
    const reader = createFeed(graph, createRoom()).follow(all, 0, never())[Symbol.asyncIterator]();
    await reader.next();
    await setTimeout(300);
    expect(calls.filter((name) => name === 'added')).toHaveLength(1);
    await reader.return!();
    await real.close();
  });
});

describe('a server', () => {
  it('frees the place of a client that crashed, and ends subscriptions when it stops', async () => {
    const graph = await openEmpty(LADYBUG);
    const server = await startServer({ api: createApi({ graph }), host: '127.0.0.1', port: 0 });
    for (let round = 0; round < 3; round++) {
      const all = await Promise.all(Array.from({ length: 60 }, () => follow(server.address, ADDED)));
      all.forEach((one) => one.leave());
      await setTimeout(300);
    }
    const last = await follow(server.address, ADDED);
    await setTimeout(50);
    await graph.write([attack(7)], AT);
    expect(await raids(last, 1)).toEqual([7]);
    const started = performance.now();
    const [ended] = await Promise.all([last.next(), server.close()]);
    expect(ended).toBeNull();
    expect(performance.now() - started).toBeLessThan(2_000);
    await graph.close();
  });

  it('answers GET too, as a browser’s EventSource asks', async () => {
    const graph = await openEmpty(LADYBUG);
    await graph.write([attack(1)], AT);
    const { body } = await createApi({ graph }).fetch(`http://entente/graphql?query=${encodeURIComponent('subscription { eventAdded(since: "WyJhZGRlZCIsMF0") { event { kind } } }')}`, { headers: { accept: 'text/event-stream' } });
    const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (!text.includes('\n\nevent: next\ndata: {"data":{"eventAdded":{"event":{"kind":"ATTACK"}}}}\n\n')) text += (await reader.read()).value;
    await reader.cancel();
    await graph.close();
  });

  it('tells a subscriber that the graph is gone, and ends', async () => {
    const graph = await openEmpty(LADYBUG);
    const logged: unknown[] = [];
    const log = { debug() {}, info() {}, warn() {}, error: (...args: unknown[]) => void logged.push(...args) };
    let broken = false;
    const added: typeof graph.added = (...args) => (broken ? Promise.reject(new GraphError('bolt://secret', 'Neo4j does not answer', 'start it')) : graph.added(...args));
    const server = await startServer({ api: createApi({ graph: { ...graph, added }, log }), host: '127.0.0.1', port: 0 });
    const following = await follow(server.address, ADDED);
    await setTimeout(50);
    await graph.write([attack(1)], AT);
    expect(raid(await following.next())).toBe(1);
    broken = true;
    await graph.write([attack(2)], AT);
    expect(await following.next()).toMatchObject({ errors: [{ message: "The graph does not answer; the server's log says why", extensions: { code: 'GRAPH_UNAVAILABLE' } }] });
    expect(await following.next()).toBeNull();
    expect(JSON.stringify(logged)).toContain('bolt://secret');
    await server.close();
    await graph.close();
  });
});
