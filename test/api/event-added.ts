import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createApi } from '../../src/api/api.js';
import { startServer, type RunningServer } from '../../src/api/server.js';
import type { GraphStore } from '../../src/graph/store.js';
import type { ArticleFacts } from '../../src/model/event.js';
import { article, CHAD, day, factsOf, FRANCE, MALI } from '../graph/facts.js';
import { openEmpty, type TestEngine } from '../support/engines.js';
import { ask } from './ask.js';
import { ADDED, follow, type Following } from './follow.js';

const AT = '2024-05-01T00:00:00.000Z';

/** An article on an attack that no other tells of. */
export const attack = (n: number, by = MALI): ArticleFacts => {
  const sentence = `${by.name} shelled Chad, raid number ${n}.`;
  const on = new Date(Date.UTC(1990, 0, 1 + 5 * n)).toISOString().slice(0, 10);
  return factsOf(article(sentence), [{ kind: 'ATTACK', sentence, trigger: 'shelled', source: [[by.name, by]], target: [['Chad', CHAD]], when: day(on) }]);
};
export const raid = (answer: any): number => (Date.parse(answer.data.eventAdded.event.happened.earliest) - Date.UTC(1990, 0, 1)) / 432_000_000;
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);
export const raids = async (following: Following, count: number): Promise<number[]> => {
  const seen: number[] = [];
  for (let left = count; left > 0; left--) seen.push(raid(await following.next()));
  return seen;
};

/** What every engine's subscribers see. */
export function tellsWhatIsAdded(engine: TestEngine): void {
  let graph: GraphStore;
  let server: RunningServer;
  beforeEach(async () => {
    graph = await openEmpty(engine);
    server = await startServer({ api: createApi({ graph }), host: '127.0.0.1', port: 0 });
  });
  afterEach(async () => {
    await server.close();
    await graph.close();
  });
  const write = async (...numbers: readonly number[]) => { for (const n of numbers) await graph.write([attack(n)], AT); };
  const nothingMore = async (following: Following) => expect(await Promise.race([following.next(), setTimeout(1_500, 'nothing')])).toBe('nothing');
  const cursor = async (): Promise<string> => ((await ask({ fetch: (_: any, init: any) => fetch(`${server.address}/graphql`, init) } as any, '{ stats { cursor } }')).data!['stats'] as { cursor: string }).cursor;

  it('tells of events that are added from now on, in their order', async () => {
    await write(0, 1);
    const following = await follow(server.address, ADDED);
    expect(following.response.headers.get('content-type')).toContain('text/event-stream');
    await setTimeout(50);
    await write(2, 3);
    expect(await following.next()).toEqual({ data: { eventAdded: { cursor: expect.any(String), event: { id: expect.any(String), kind: 'ATTACK', source: [{ id: 'MLI' }], happened: { earliest: '1990-01-11' }, reports: { totalCount: 1 } } } } });
    expect(await raids(following, 1)).toEqual([3]);
    await nothingMore(following);
    following.leave();
  });

  it('tells of each once that is written before, during and after the subscribing', async () => {
    const since = await cursor();
    await write(...range(0, 130));
    const writing = write(...range(130, 160));
    const following = await follow(server.address, ADDED, { since });
    expect(await raids(following, 160)).toEqual(range(0, 160));
    await writing;
    await write(160);
    expect(await raids(following, 1)).toEqual([160]);
    await nothingMore(following);
    following.leave();
  });

  it('goes on where a client that crashed had come to', async () => {
    const first = await follow(server.address, ADDED, { since: await cursor() });
    await write(0, 1, 2);
    expect(raid(await first.next())).toBe(0);
    const { data: { eventAdded: { cursor: since } } } = await first.next();
    first.leave();
    await write(3);
    const second = await follow(server.address, ADDED, { since });
    expect(await raids(second, 2)).toEqual([2, 3]);
    second.leave();
  });

  it('does not tell again of what another article tells of, though the id changes', async () => {
    const following = await follow(server.address, ADDED);
    await setTimeout(50);
    await write(0);
    const [{ event }] = [(await following.next()).data.eventAdded];
    const vague = attack(0);
    const exact = factsOf(article('Mali shelled Chad at Abeche.', { publisher: 'Herald' }), [{ kind: 'ATTACK', sentence: 'Mali shelled Chad at Abeche.', trigger: 'shelled', source: [['Mali', MALI]], target: [['Chad', CHAD]], when: vague.events[0]!.when!, place: { name: 'Abeche', country: 'TCD', latitude: 13.8, longitude: 20.8 } }]);
    await graph.write([exact], AT);
    expect([...(await graph.eventsOfTellings([event.id])).values()]).not.toEqual([event.id]);
    await write(1);
    expect(await raids(following, 1)).toEqual([1]);
    await nothingMore(following);
    following.leave();
  });

  it('filters as lists do', async () => {
    await write(0);
    const following = await follow(server.address, ADDED, { where: { OR: [{ source: ['TCD'] }, { NOT: { participant: ['MLI'] } }] } });
    await setTimeout(50);
    await write(1);
    await graph.write([attack(2, FRANCE)], AT);
    expect((await following.next()).data.eventAdded.event.source).toEqual([{ id: 'FRA' }]);
    following.leave();
  });

  it('goes on following an actor that is merged into another meanwhile', async () => {
    await write(0);
    const following = await follow(server.address, ADDED, { where: { source: ['MLI'] } });
    await setTimeout(50);
    await graph.write([attack(1, FRANCE)], AT);
    await graph.judge({ subject: 'ACTOR', verdict: 'SAME', one: 'FRA', other: 'MLI', by: 'eva', why: 'a test' }, AT);
    await write(2);
    expect((await raids(following, 1))).toEqual([2]);
    following.leave();
  });

  it.each([
    [{ where: { source: ['Mali'] } }, "There is no actor 'Mali'"],
    [{ where: { kind: [] } }, 'where.kind is an empty list'],
    [{ since: 'nonsense' }, "'nonsense' is no cursor of eventAdded"],
    [{ since: '' }, "'' is no cursor of eventAdded"],
    [{ since: Buffer.from('["events",1]').toString('base64url') }, 'is no cursor of eventAdded'],
    [{ since: Buffer.from('["added",1.5]').toString('base64url') }, 'is no cursor of eventAdded'],
    [{ since: Buffer.from('["added",99]').toString('base64url') }, 'is a cursor of another graph: leave since out'],
  ])('refuses %j', async (variables, message) => {
    await write(0);
    const following = await follow(server.address, ADDED, variables);
    expect(await following.next()).toMatchObject({ errors: [{ message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT' } }] });
  });
}
