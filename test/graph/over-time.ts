import { expect, it } from 'vitest';
import type { ArticleFacts } from '../../src/model/event.js';
import type { GraphStore, Page } from '../../src/graph/store.js';
import { openEmpty, type TestEngine } from '../support/engines.js';
import { answersOf } from './answers.js';
import { article, CHAD, day, factsOf, MALI } from './facts.js';
import { ALL } from './sahel.js';

const nodes = <T>(page: Page<T>): T[] => page.edges.map(({ node }) => node);

const STORY = `Mali shelled a market in the east of Chad on 11 August, witnesses said, and shops burned until the evening while people fled across the river.
Doctors in the border town spoke of a night without rest. The government in the capital sent two planes with medicine, and asked its neighbours for tents and clean water.`;
const told = (name: string, text: string, publishedAt: string, dead: number, url: string | null = null): ArticleFacts =>
  factsOf(article(text, { publisher: name, publishedAt, url, id: `${name}-${publishedAt}` }), [
    { kind: 'ATTACK', sentence: text.split(',')[0]!, trigger: 'shelled', source: [['Mali', MALI]], target: [['Chad', CHAD]], when: day('2023-08-11'), dead },
  ]);
const WIRE = told('Wire', STORY, '2023-08-11', 3);
const COPY = told('Daily', `${STORY} More follows.`, '2023-08-12', 3);
const OTHER = told('Post', 'Mali shelled a Chadian market, and nine people died there according to the mayor, whom a reporter reached by telephone late at night.', '2023-08-13', 9);
const UPDATE = told('Wire', `${STORY} Five people died, the doctors said later.`, '2023-08-14', 5);

/** Copies and updates, and what was known when. */
export function remembers(engine: TestEngine): void {
  const onEmpty = (title: string, test: (graph: GraphStore) => Promise<void>): void =>
    it(title, async () => {
      const graph = await openEmpty(engine);
      await test(graph).finally(() => graph.close());
    });
  const attack = async (graph: GraphStore, asOf?: string) => nodes(await graph.events({ kind: ['ATTACK'] }, { first: 9 }, { asOf }));
  const pages = async (graph: GraphStore) => Object.fromEntries(nodes(await graph.articles({}, { first: 9 })).map(({ id, copyOf, updateOf }) => [id, [copyOf, updateOf]]));

  onEmpty('counts copies of one text as one source, whichever comes first, and marks an update of a story', async (graph) => {
    for (const facts of [COPY, UPDATE, OTHER, WIRE]) await graph.write([facts], '2023-08-20T00:00:00.000Z');
    expect(await pages(graph)).toEqual({
      [WIRE.article.id]: [null, null], [COPY.article.id]: [WIRE.article.id, null], [OTHER.article.id]: [null, null], [UPDATE.article.id]: [null, WIRE.article.id],
    });
    expect(await attack(graph)).toMatchObject([{ independentSources: 2, dead: 5, deadRange: { least: 3, most: 9 } }]);
  });

  onEmpty('takes another text at the same address as an update that replaces nothing', async (graph) => {
    const first = told('Gazette', 'Mali shelled a Chadian post, an officer said.', '2023-08-11', 1, 'https://gazette.example/1');
    const second = told('Gazette', 'Mali shelled a post in Chad, and the whole story is told quite differently now.', '2023-08-12', 2, 'https://gazette.example/1');
    await graph.write([second], '2023-08-20T00:00:00.000Z');
    await graph.write([first], '2023-08-21T00:00:00.000Z');
    expect(await pages(graph)).toEqual({ [first.article.id]: [null, null], [second.article.id]: [null, first.article.id] });
    expect(await attack(graph)).toMatchObject([{ independentSources: 1, dead: 2, deadRange: { least: 1, most: 2 } }]);
  });

  onEmpty('answers what was known at a moment', async (graph) => {
    await graph.write([WIRE], '2023-08-11T12:00:00.000Z');
    await graph.write([OTHER], '2023-08-13T12:00:00.000Z');
    await graph.judge({ subject: 'ARTICLE', verdict: 'RETRACTED', one: WIRE.article.id, other: null, by: 'eva', why: 'withdrawn' }, '2023-08-15T00:00:00.000Z');
    expect(await attack(graph)).toMatchObject([{ independentSources: 1, dead: 9 }]);
    expect(await attack(graph, '2023-08-14T00:00:00.000Z')).toMatchObject([{ independentSources: 2, dead: 9, deadRange: { least: 3, most: 9 } }]);
    expect(await attack(graph, '2023-08-12T00:00:00.000Z')).toMatchObject([{ independentSources: 1, dead: 3 }]);
    expect(await attack(graph, '2023-08-10T00:00:00.000Z')).toEqual([]);
    expect(await graph.countEvents({}, '2023-08-10T00:00:00.000Z')).toBe(0);
    const relations = async (then: object) => nodes(await graph.relations({}, { first: 9 }, then)).map(({ id, events, reports, first, last }) => [id, events, reports, first, last]);
    expect(await relations({})).toEqual([['ATTACK:MLI:TCD', 1, 1, '2023-08-11', '2023-08-11']]);
    expect(await relations({ asOf: '2023-08-14T00:00:00.000Z' })).toEqual([['ATTACK:MLI:TCD', 1, 2, '2023-08-11', '2023-08-11']]);
    expect(await relations({ at: '2023-08-10' })).toEqual([]);
  });

  onEmpty('moves to another graph with nothing lost, and says so of a damaged file', async (graph) => {
    await graph.write([...ALL, WIRE, COPY, OTHER, UPDATE], '2023-08-20T00:00:00.000Z');
    await graph.judge({ subject: 'ACTOR', verdict: 'SAME', one: 'NER', other: 'ada-okoro', by: 'eva', why: 'a test' }, '2023-08-21T00:00:00.000Z');
    await graph.judge({ subject: 'ARTICLE', verdict: 'RETRACTED', one: OTHER.article.id, other: null, by: 'eva', why: 'withdrawn' }, '2023-08-22T00:00:00.000Z');
    const lines: string[] = [];
    for await (const line of graph.export()) lines.push(line);
    const before = await answersOf(graph);
    await expect(graph.import(each(lines), 'dump')).rejects.toThrow('not empty');
    const other = await openEmpty(engine);
    await other.import(each(lines), 'dump');
    expect(await answersOf(other)).toEqual(before);
    expect(await other.check()).toEqual([]);
    const again: string[] = [];
    for await (const line of other.export()) again.push(line);
    expect(again).toEqual(lines);
    await other.close();
    const third = await openEmpty(engine);
    await expect(third.import(each([lines[0]!, '{"node":"Actor"']), 'dump')).rejects.toThrow('dump:2');
    await expect(third.import(each(['{"schema":0,"entente":"graph"}']), 'dump')).rejects.toThrow('schema version 0');
    await third.close();
  });
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
