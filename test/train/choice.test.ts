import { describe, expect, it } from 'vitest';
import { foldsOf } from '../../scripts/train/choice/folds.js';
import { readExamples } from '../../scripts/train/choice/example.js';
import { learnChoice, weightsOf } from '../../scripts/train/choice/learn.js';
import { createChoice } from '../../src/ingest/event/choice/choice.js';
import { loadTools } from '../../src/ingest/ingest.js';

const tools = loadTools();
const sameName = (a: string, b: string): boolean => a === b;
const told = (text: string, source: string, target: string, kind: 'ATTACK' | 'SUPPORT') => readExamples({ id: text, text, source, target, kinds: [kind], types: [] }, tools, sameName);
const examples = ['Norway', 'Peru', 'Chile', 'Sudan'].flatMap((who) => [
  ...told(`${who} pummelled the towns of Chad.`, who, 'Chad', 'ATTACK'), ...told(`${who} cheered the leaders of Mali.`, who, 'Mali', 'SUPPORT'),
  ...readExamples({ id: who, text: `${who} slept.`, source: null, target: null, kinds: [], types: [] }, tools, sameName),
]);

describe('learnChoice', () => {
  const { rules } = tools.lexicon;

  it('learns from a few sentences whom another is about, and what it tells', () => {
    const choice = createChoice(weightsOf(learnChoice(examples, rules)), rules);
    const [{ sentence, candidates }] = told('Kenya pummelled the ports of Togo.', 'Kenya', 'Togo', 'ATTACK') as [(typeof examples)[number]];
    const [best] = choice.rank(sentence, candidates);
    expect(best!.candidate.target.map((p) => p.text)).toEqual(['Togo']);
    expect(choice.kindOf(sentence, best!.candidate).kind).toBe('ATTACK');
  });

  it('gives the same weights for the same sentences', () => {
    expect(learnChoice(examples, rules)).toEqual(learnChoice(examples, rules));
  });
});

describe('foldsOf', () => {
  it('keeps near-duplicates together', () => {
    const texts = Array.from({ length: 40 }, (_, i) => `The minister of state number ${i >> 1} spoke at length about fish in town ${i >> 1}${i % 2 ? ' today' : ''}.`);
    const folds = foldsOf(texts.map((t, i) => t.replace(/the|about/gi, `word${i >> 1}`)), 5);
    expect(folds.filter((_, i) => i % 2 === 0)).toEqual(folds.filter((_, i) => i % 2 === 1));
  });
});
