import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createGraphStore } from '../../src/graph/graph-store.js';
import type { GraphStore } from '../../src/graph/store.js';
import { JudgementError } from '../../src/model/errors.js';
import type { ArticleFacts } from '../../src/model/event.js';
import type { Asked } from '../../src/model/judgement.js';
import { KNOWLEDGE, type TestEngine } from '../support/engines.js';
import { answersOf } from './answers.js';
import { ACTORS, madeUp, type Made } from './identity-facts.js';

const number = (max: number) => fc.integer({ min: 0, max });
const MADE: fc.Arbitrary<Made> = fc.record({ kind: number(4), source: number(ACTORS.length - 1), target: number(ACTORS.length - 1), day: number(4), stated: fc.boolean(), place: number(2), dead: number(2), claimed: fc.boolean() })
  .filter(({ source, target }) => source !== target);

/** One step that a graph may go through; numbers choose among what is there. */
const STEP = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('ingest' as const), name: number(9), told: fc.array(MADE, { minLength: 1, maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('judge' as const), verdict: fc.constantFrom('SAME' as const, 'DIFFERENT' as const), one: number(6), other: number(6) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('judgeEvents' as const), verdict: fc.constantFrom('SAME' as const, 'DIFFERENT' as const), one: number(20), other: number(20) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('retract' as const), one: number(20) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('undo' as const), one: number(20) }) },
);
type Step = typeof STEP extends fc.Arbitrary<infer T> ? T : never;

/** After any steps the graph is what a recount makes of it, and the same as in any order of ingest. */
export function staysExact(engine: TestEngine, runs: number): void {
  it('is what a recount from reports makes it, after any steps', { timeout: 540_000 }, async () => {
    await fc.assert(fc.asyncProperty(fc.array(STEP, { minLength: 2, maxLength: 8 }), async (steps) => {
      const graph = await openGraph(engine);
      for (const [index, step] of steps.entries()) await take(graph, step, `2024-04-01T00:00:00.${String(index).padStart(3, '0')}Z`);
      const before = await answersOf(graph);
      expect(await graph.check()).toEqual([]);
      await graph.recount();
      expect(await answersOf(graph)).toEqual(before);
      await graph.close();
    }), { numRuns: runs, seed: 77 });
  });

  it('comes to the same in whatever order articles come', { timeout: 540_000 }, async () => {
    const articles = fc.array(fc.array(MADE, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 6 });
    await fc.assert(fc.asyncProperty(articles, fc.infiniteStream(fc.nat()), async (told, chance) => {
      const all = told.map((one, name) => madeUp(name, one));
      const mixed = [...all].map((facts) => ({ facts, key: chance.next().value as number })).sort((a, b) => a.key - b.key).map(({ facts }) => facts);
      expect(await answersAfter(engine, mixed.map((facts) => [facts]))).toEqual(await answersAfter(engine, [all]));
    }), { numRuns: runs, seed: 1111 });
  });
}

async function openGraph(engine: TestEngine): Promise<GraphStore> {
  const graph = createGraphStore(await engine.connect(), KNOWLEDGE);
  await graph.migrate();
  return graph;
}

async function answersAfter(engine: TestEngine, batches: readonly (readonly ArticleFacts[])[]) {
  const graph = await openGraph(engine);
  for (const batch of batches) await graph.write(batch, '2024-04-01T00:00:00.000Z');
  const answers = await answersOf(graph);
  await graph.close();
  return answers;
}

async function take(graph: GraphStore, step: Step, at: string): Promise<void> {
  if (step.does === 'ingest') return void (await graph.write([madeUp(step.name, step.told)], at));
  const judgement = await askedBy(graph, step);
  if (judgement === undefined) return;
  await (typeof judgement === 'string' ? graph.undo(judgement, 'someone', at) : graph.judge(judgement, at)).catch((cause: unknown) => {
    if (!(cause instanceof JudgementError)) throw cause;
  });
}

/** What a step asks for, of what is there; an id where it takes a judgement back. */
async function askedBy(graph: GraphStore, step: Exclude<Step, { does: 'ingest' }>): Promise<Asked | string | undefined> {
  const why = { by: 'someone', why: 'a test' };
  const pick = <T>(from: readonly T[], index: number): T | undefined => from[index % Math.max(1, from.length)];
  if (step.does === 'judge') return { subject: 'ACTOR', verdict: step.verdict, one: ACTORS[step.one]!.id, other: ACTORS[step.other]!.id, ...why };
  if (step.does === 'undo') return pick((await graph.judgements({}, { first: 100 })).edges, step.one)?.node.id;
  if (step.does === 'retract') {
    const article = pick((await graph.articles({}, { first: 100 })).edges, step.one)?.node.id;
    return article === undefined ? undefined : { subject: 'ARTICLE', verdict: 'RETRACTED', one: article, other: null, ...why };
  }
  const events = (await graph.events({}, { first: 100 })).edges.map(({ node }) => node.id);
  const tellings = [...(await graph.tellings(events)).values()].flat();
  const [one, other] = [pick(tellings, step.one), pick(tellings, step.other)];
  return one && other ? { subject: 'EVENT', verdict: step.verdict, one: one.id, other: other.id, ...why } : undefined;
}
