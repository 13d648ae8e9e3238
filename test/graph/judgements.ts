import { expect, it } from 'vitest';
import type { EventNode, GraphStore, Page } from '../../src/graph/store.js';
import { JudgementError } from '../../src/model/errors.js';
import type { Asked } from '../../src/model/judgement.js';
import { KNOWLEDGE, openEmpty, type TestEngine } from '../support/engines.js';
import { answersOf } from './answers.js';
import { actor, article, CHAD, day, factsOf, FRANCE } from './facts.js';

const AT = '2024-03-01T00:00:00.000Z';
const LATER = '2024-03-02T00:00:00.000Z';
const nodes = <T>(page: Page<T>): T[] => page.edges.map(({ node }) => node);

const ENVOY = actor('ana-ruiz', { name: 'Ana Ruiz', kind: 'PERSON', country: 'FRA' });
const SAME_ENVOY = actor('a-ruiz', { name: 'A. Ruiz', kind: 'PERSON', country: 'FRA' });
const TOLD = 'Ana Ruiz criticised Chad on 4 March.';
const TOLD_AGAIN = 'A. Ruiz denounced Chad on 4 March, she said.';
const POST = factsOf(article(TOLD, { publisher: 'Post', publishedAt: '2024-03-04' }), [
  { kind: 'CONDEMNATION', sentence: TOLD, trigger: 'criticised', source: [['Ana Ruiz', ENVOY]], target: [['Chad', CHAD]], when: day('2024-03-04') },
], [{ ...ENVOY, surfaces: ['Ana Ruiz'], roles: [{ title: 'envoy', of: FRANCE }] }]);
const HERALD = factsOf(article(TOLD_AGAIN, { publisher: 'Herald', publishedAt: '2024-03-05' }), [
  { kind: 'CONDEMNATION', sentence: TOLD_AGAIN, trigger: 'denounced', source: [['A. Ruiz', SAME_ENVOY]], target: [['Chad', CHAD]], when: day('2024-03-04'), says: ['A. Ruiz', SAME_ENVOY] },
], [{ ...SAME_ENVOY, surfaces: ['Ruiz'], roles: [{ title: 'envoy', of: FRANCE }] }]);

const MERGE: Asked = { subject: 'ACTOR', verdict: 'SAME', one: 'ana-ruiz', other: 'a-ruiz', by: 'eva', why: 'one envoy' };

/** What judgements do on either engine, and that taking one back leaves no trace but the record. */
export function judges(engine: TestEngine): void {
  const onGraph = (title: string, test: (graph: GraphStore) => Promise<void>): void =>
    it(title, async () => {
      const graph = await openEmpty(engine);
      await graph.write([POST, HERALD], AT);
      await test(graph).finally(() => graph.close());
    });
  const condemnations = async (graph: GraphStore): Promise<EventNode[]> => nodes(await graph.events({ kind: ['CONDEMNATION'] }, { first: 9 }));

  onGraph('joins actors, their events, words, offices and names; undone, each has its own again', async (graph) => {
    const before = await answersOf(graph);
    const { id } = await graph.judge(MERGE, LATER);
    expect(await condemnations(graph)).toMatchObject([{ source: [{ id: 'ana-ruiz' }], independentSources: 2 }]);
    expect(nodes(await graph.events({ claimedBy: ['ana-ruiz'] }, { first: 9 }))).toHaveLength(1);
    const [merged] = nodes(await graph.actors({ name: 'a. ruiz' }, { first: 9 }));
    expect(merged).toMatchObject({ id: 'ana-ruiz', aliases: ['A. Ruiz', 'Ruiz'], offices: [{ title: 'envoy', of: { id: 'FRA' } }] });
    expect(nodes(await graph.actors({ id: ['a-ruiz'] }, { first: 9 }))).toMatchObject([{ id: 'a-ruiz', mergedInto: 'ana-ruiz' }]);
    expect(nodes(await graph.relations({}, { first: 9 })).map(({ id: relation, events, reports }) => [relation, events, reports])).toEqual([['CONDEMNATION:ana-ruiz:TCD', 1, 2]]);
    await graph.undo(id, 'eva', LATER);
    expect(await answersOf(graph)).toEqual(before);
  });

  onGraph('puts what is told later of a merged actor down to whom it is merged into', async (graph) => {
    await graph.judge(MERGE, LATER);
    await graph.write([{ ...HERALD, events: [] }], LATER);
    await graph.write([HERALD], LATER);
    expect(await condemnations(graph)).toMatchObject([{ source: [{ id: 'ana-ruiz' }], independentSources: 2 }]);
  });

  onGraph('refuses what stands against an earlier judgement, and says which', async (graph) => {
    const { id } = await graph.judge({ ...MERGE, verdict: 'DIFFERENT', why: 'sisters' }, LATER);
    await graph.judge({ ...MERGE, verdict: 'SAME', other: 'TCD' }, LATER);
    await expect(graph.judge({ ...MERGE, one: 'TCD' }, LATER)).rejects.toThrow(id);
    await expect(graph.judge({ ...MERGE, other: 'nobody' }, LATER)).rejects.toThrow(JudgementError);
    await expect(graph.undo('nothing', 'eva', LATER)).rejects.toThrow(JudgementError);
    await graph.judge(MERGE, '2024-03-03T00:00:00.000Z');
    expect(nodes(await graph.judgements({ standing: false }, { first: 9 })).map((one) => one.id)).toEqual([id]);
  });

  onGraph('joins events and takes them apart', async (graph) => {
    const before = await answersOf(graph);
    const [a, b] = await condemnations(graph) as [EventNode, EventNode];
    const joined = await graph.judge({ subject: 'EVENT', verdict: 'SAME', one: a.id, other: b.id, by: 'eva', why: 'one speech' }, LATER);
    expect(await condemnations(graph)).toMatchObject([{ independentSources: 2 }]);
    await graph.undo(joined.id, 'eva', LATER);
    expect(await answersOf(graph)).toEqual(before);
    await graph.judge(MERGE, LATER);
    const [one] = await condemnations(graph);
    const tellings = (await graph.tellings([one!.id])).get(one!.id)!;
    expect(tellings.map(({ joinedWith, points }) => [joinedWith, points['time']])).toEqual([[null, undefined], [tellings[0]!.id, KNOWLEDGE.identity.points.sameDay]]);
    const parted = await graph.judge({ subject: 'EVENT', verdict: 'DIFFERENT', one: tellings[0]!.id, other: tellings[1]!.id, by: 'eva', why: 'two speeches' }, LATER);
    expect(await condemnations(graph)).toHaveLength(2);
    await graph.undo(parted.id, 'eva', LATER);
    expect(await condemnations(graph)).toHaveLength(1);
  });

  onGraph('takes the share of a retracted article or report out, and gives it back', async (graph) => {
    await graph.judge(MERGE, LATER);
    const before = await answersOf(graph);
    const { id } = await graph.judge({ subject: 'ARTICLE', verdict: 'RETRACTED', one: POST.article.id, other: null, by: 'eva', why: 'withdrawn' }, LATER);
    expect(await condemnations(graph)).toMatchObject([{ independentSources: 1 }]);
    await expect(graph.judge({ subject: 'ARTICLE', verdict: 'RETRACTED', one: POST.article.id, other: null, by: 'bo', why: 'twice' }, LATER)).rejects.toThrow(/retracted already/);
    const [report] = (await graph.articleReports([HERALD.article.id], 9)).get(HERALD.article.id)!;
    const second = await graph.judge({ subject: 'REPORT', verdict: 'RETRACTED', one: report!.id, other: null, by: 'eva', why: 'misread' }, LATER);
    expect(await condemnations(graph)).toEqual([]);
    expect(await graph.stats()).toMatchObject({ events: 0, relations: 0 });
    await graph.undo(second.id, 'eva', LATER);
    await graph.undo(id, 'eva', LATER);
    expect(await answersOf(graph)).toEqual(before);
  });
}
