import { looksAt, softmax } from '../../../src/ingest/event/choice/choice.js';
import { kindFeatures } from '../../../src/ingest/event/choice/kind-features.js';
import { PARTS, type ChoiceWeights } from '../../../src/lexicon/choice-weights.js';
import { featureMap, namesOf, nested } from '../../../src/lexicon/feature-map.js';
import type { Rules } from '../../../src/lexicon/rules/rule.js';
import { createRandom, shuffled } from '../random.js';
import type { Example } from './example.js';
import { LinearModel, type Pace } from './linear-model.js';
import { LEARNED_KINDS } from './told.js';

const TARGET_PACE: Pace = { epochs: 12, rate: 0.1, pull: 0.001 };
const KIND_PACE: Pace = { epochs: 20, rate: 0.1, pull: 0.03 };
const SEED = 20261125;
/** Features without a weight of so many parts are left out. */
const LEAST = { target: 15, kind: 3 } as const;

/** Weights in parts, by the names of features. */
export interface Learned {
  readonly target: readonly (readonly [string, number])[];
  readonly kind: readonly (readonly [string, readonly number[]])[];
}

export const weightsOf = ({ target, kind }: Learned): ChoiceWeights => ({ kinds: LEARNED_KINDS, target: featureMap(nested(target), (weight) => weight), kind: featureMap(nested(kind), (row) => row) });

/** Learns both models from read sentences; the same sentences give the same weights. */
export function learnChoice(examples: readonly Example[], rules: Rules): Learned {
  return { target: learnTarget(examples, rules), kind: learnKind(examples, rules) };
}

function learnTarget(examples: readonly Example[], rules: Rules): Learned['target'] {
  const questions = examples.filter((e) => e.silent || e.kinds.some(isSome)).map((e) => ({
    rows: [[], ...looksAt(e.sentence, e.candidates, rules).map(namesOf)],
    right: [e.silent, ...e.kinds.map(isSome)],
  }));
  const model = new LinearModel(1, TARGET_PACE, sharedBy(questions.map(({ rows }) => rows.flat())));
  overAndOver(questions, TARGET_PACE.epochs, ({ rows, right }) => {
    const slopes = slopesOf(rows.map((row) => model.score(row, 0)), right);
    rows.forEach((row, i) => { model.learn(row, 0, slopes[i]!); });
  });
  return model.inParts(PARTS.target, LEAST.target).map(([feature, [weight]]) => [feature, weight!]);
}

function learnKind(examples: readonly Example[], rules: Rules): Learned['kind'] {
  const questions = examples.flatMap((e) => e.candidates.map((c, i) => ({ c, kinds: e.kinds[i]! })).filter(({ kinds }) => isSome(kinds)).map(({ c, kinds }, _, told) => ({
    row: namesOf((see) => kindFeatures(e.sentence, c, rules, see)),
    right: LEARNED_KINDS.map((kind) => kinds.includes(kind)),
    share: 1 / told.length,
  })));
  const model = new LinearModel(LEARNED_KINDS.length, KIND_PACE, sharedBy(questions.map(({ row }) => row)));
  overAndOver(questions, KIND_PACE.epochs, ({ row, right, share }) => {
    slopesOf(right.map((_, kind) => model.score(row, kind)), right).forEach((slope, kind) => { model.learn(row, kind, slope * share); });
  });
  return model.inParts(PARTS.kind, LEAST.kind);
}

const isSome = (list: readonly unknown[]): boolean => list.length > 0;

/** How far each answer's probability is from what it should be; any of the right ones will do. */
function slopesOf(scores: readonly number[], right: readonly boolean[]): number[] {
  const chances = softmax(scores);
  const good = chances.reduce((sum, chance, i) => sum + (right[i] ? chance : 0), 0);
  return chances.map((chance, i) => chance - (right[i] ? chance / good : 0));
}

/** The features that more than one question has: what is met once teaches nothing about others. */
function sharedBy(questions: readonly (readonly string[])[]): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const features of questions) for (const feature of new Set(features)) (once.has(feature) ? again : once).add(feature);
  return again;
}

function overAndOver<T>(questions: readonly T[], epochs: number, learn: (question: T) => void): void {
  const random = createRandom(SEED);
  for (let epoch = 0; epoch < epochs; epoch++) shuffled(questions, random).forEach(learn);
}
