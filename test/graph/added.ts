import { expect, it } from 'vitest';
import { createGraphStore } from '../../src/graph/graph-store.js';
import type { EventWhere, GraphStore } from '../../src/graph/store.js';
import { KNOWLEDGE, openEmpty, type TestEngine } from '../support/engines.js';
import { article, CHAD, day, factsOf, FRANCE, MALI } from './facts.js';
import { madeUp } from './identity-facts.js';
import { ALL, GAZETTE, HERALD, HERALD_READ_ANEW, POST } from './sahel.js';

const AT = '2023-09-01T00:00:00.000Z';
const [VAGUE, EXACT] = (['in August', 'on 11 August at the market'] as const).map((when, index) => {
  const sentence = `Mali shelled Chad ${when}.`;
  const place = index === 0 ? null : { name: 'Abeche', country: 'TCD', latitude: 13.8, longitude: 20.8 };
  return factsOf(article(sentence, { publisher: `Paper ${index}`, publishedAt: '2023-08-12' }), [{ kind: 'ATTACK', sentence, trigger: 'shelled', source: [['Mali', MALI]], target: [['Chad', CHAD]], when: day('2023-08-11'), place }]);
}) as [typeof GAZETTE, typeof GAZETTE];

/** In which order events were added. */
export function numbers(engine: TestEngine): void {
  const onEmpty = (title: string, test: (graph: GraphStore) => Promise<void>): void =>
    it(title, async () => {
      const graph = await openEmpty(engine);
      await test(graph).finally(() => graph.close());
    });
  const added = async (graph: GraphStore, after = 0, where: EventWhere = {}, most = 100) => {
    const { events, upTo } = await graph.added(where, after, most);
    return { seqs: events.map(({ seq }) => seq), kinds: events.map(({ event }) => event.kind), ids: events.map(({ event }) => event.id), upTo };
  };

  onEmpty('numbers what is told in the order of writing, and answers what came after', async (graph) => {
    expect([await graph.lastAdded(), await added(graph)]).toEqual([0, { seqs: [], kinds: [], ids: [], upTo: 0 }]);
    await graph.write([GAZETTE], AT);
    await graph.write([HERALD], AT);
    expect(await added(graph)).toMatchObject({ seqs: [1, 2, 3, 4], kinds: ['MEETING', 'CONDEMNATION', 'TREATY', 'ATTACK'], upTo: 4 });
    expect(await added(graph, 2)).toMatchObject({ seqs: [3, 4] });
    expect(await added(graph, 4)).toMatchObject({ seqs: [], upTo: 4 });
    expect(await added(graph, 0, { source: ['MLI'] })).toMatchObject({ kinds: ['TREATY', 'ATTACK'], upTo: 4 });
    expect(await added(graph, 0, { OR: [{ country: ['FRA'] }, { NOT: { participant: ['MLI'] } }] })).toMatchObject({ seqs: [1, 2] });
    expect(await added(graph, 0, { kind: ['ATTACK'] }, 3)).toMatchObject({ seqs: [], upTo: 3 });
    expect(await added(graph, 3, { kind: ['ATTACK'] }, 3)).toMatchObject({ seqs: [4], upTo: 4 });
  });

  onEmpty('keeps an event’s place when another article gives it another id, or is read again', async (graph) => {
    await graph.write([VAGUE], AT);
    const before = await added(graph);
    await graph.write([EXACT], AT);
    const after = await added(graph);
    expect(after.seqs).toEqual(before.seqs);
    expect(after.ids).not.toEqual(before.ids);
    expect(after.upTo).toBe(2);
    await graph.write([VAGUE, EXACT], AT);
    expect(await added(graph)).toEqual(after);
    expect(await graph.check()).toEqual([]);
  });

  onEmpty('has a telling that is told otherwise as new, and leaves out what is retracted', async (graph) => {
    await graph.write(ALL, AT);
    const last = await graph.lastAdded();
    await graph.write([HERALD_READ_ANEW], AT);
    expect(await graph.lastAdded()).toBe(last);
    await graph.write([{ ...HERALD, events: HERALD.events.map((event) => ({ ...event, when: day('2023-07-01') })) }], AT);
    expect((await added(graph, last)).kinds).toEqual(['TREATY', 'ATTACK']);
    await graph.judge({ subject: 'ARTICLE', verdict: 'RETRACTED', one: HERALD.article.id, other: null, by: 'eva', why: 'x' }, AT);
    expect((await added(graph, last)).kinds).toEqual([]);
    expect(await graph.check()).toEqual([]);
  });

  onEmpty('goes on counting in a graph that was moved, and numbers nothing twice', async (graph) => {
    await graph.write([POST, GAZETTE], AT);
    await graph.write([{ ...POST, events: [] }], AT);
    const [before, lines] = [await added(graph), [] as string[]];
    for await (const line of graph.export()) lines.push(line);
    const other = await openEmpty(engine);
    await other.import(each(lines), 'dump');
    expect((await added(other)).seqs).toEqual(before.seqs);
    await other.write([HERALD], AT);
    expect((await added(other, before.seqs.at(-1))).kinds).toEqual(['TREATY', 'ATTACK']);
    await other.close();
  });

  onEmpty('tells whoever listens of each change, until they have heard enough', async (graph) => {
    let heard = 0;
    const stop = graph.onChange(() => void heard++);
    await graph.write([POST], AT);
    await graph.judge({ subject: 'ACTOR', verdict: 'SAME', one: 'MLI', other: 'TCD', by: 'eva', why: 'x' }, AT);
    stop();
    await graph.write([GAZETTE], AT);
    expect(heard).toBe(2);
  });

  it('numbers what an older graph holds in the order in which it was recorded, each time the same', async () => {
    const connected = await engine.connect();
    const graph = createGraphStore(connected, KNOWLEDGE);
    await graph.migrate();
    await graph.write([HERALD], '2023-09-02T00:00:00.000Z');
    await graph.write([GAZETTE], '2023-09-01T00:00:00.000Z');
    await graph.write([POST], '2023-09-03T00:00:00.000Z');
    const withoutNumbers = async () => {
      for (const text of ['MATCH (t:Telling) SET t.seq = NULL', 'MATCH (e:Event) SET e.seq = NULL', 'MATCH (s:Schema) SET s.told = NULL, s.version = 4']) await connected.write((run) => run({ text, params: {} }));
      await graph.migrate();
      return added(graph);
    };
    const first = await withoutNumbers();
    expect(first).toMatchObject({ seqs: [1, 2, 3, 4, 7, 8], kinds: ['MEETING', 'CONDEMNATION', 'TREATY', 'ATTACK', 'ATTACK', 'ATTACK'], upTo: 8 });
    expect(await withoutNumbers()).toEqual(first);
    expect(await graph.check()).toEqual([]);
    await graph.write([factsOf(article('France met Chad.'), [{ kind: 'MEETING', sentence: 'France met Chad.', trigger: 'met', source: [['France', FRANCE], ['Chad', CHAD]], when: day('2021-01-01') }])], AT);
    expect(await added(graph, 8)).toMatchObject({ seqs: [9], kinds: ['MEETING'] });
    await graph.close();
  });

  onEmpty('answers each event once to who reads on while others write', async (graph) => {
    await readsEachOnce(graph, [graph, graph]);
  });
}

/** A hundred articles on a dozen happenings: each is told several times, vaguely and exactly, so that its event's id changes. */
const told = (name: number) => {
  const happening = name % 12;
  return madeUp(name, [{ kind: happening % 2 === 0 ? 0 : 2, source: happening % 4, target: (happening + 1) % 4, day: 2 * (happening % 3), stated: true, place: Math.floor(name / 12) % 2, dead: 0 }]);
};

/** Several writers at once tell of the same, while one reader follows. */
export async function readsEachOnce(reader: GraphStore, writers: readonly GraphStore[]): Promise<void> {
  let writing = true;
  const seen: string[] = [];
  const reading = (async () => {
    for (let after = 0; ; ) {
      const done: boolean = !writing;
      const { events, upTo } = await reader.added({ NOT: { kind: ['MEETING'] } }, after, 3);
      seen.push(...events.map(({ event }) => event.id));
      expect(events.every(({ seq }) => seq > after && seq <= upTo)).toBe(true);
      if (done && upTo === after) return;
      after = upTo;
    }
  })();
  await Promise.all(writers.map(async (writer, own) => {
    for (let name = own; name < 100; name += writers.length) await writer.write([told(name)], AT);
  }));
  writing = false;
  await reading;
  const now = await reader.eventsOfTellings(seen);
  const all = (await reader.events({}, { first: 1000 })).edges.map(({ node }) => node.id);
  expect(seen.map((id) => now.get(id)).sort()).toEqual([...all].sort());
  expect(all.length).toBe(12);
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
