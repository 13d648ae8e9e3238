// Makes a trained file smaller: keeps the features that matter most, in fewer bits, and writes weights in coarser steps.
//   npx tsx scripts/train/prune.ts FOLDER PLAN.json IN.bin OUT.bin TAGGER ACTIONS LABELLER NAMES   — how many thousand features each keeps
// A feature matters by how often it is met in the plan's sentences (a sample) times how far it parts the classes.
import { writeFileSync } from 'node:fs';
import { createStages } from '../../src/ingest/text/reader.js';
import { keyOf, linearScorer, type LinearData, type Scorer } from '../../src/ingest/text/linear.js';
import { loadWeights, packWeights } from '../../src/ingest/text/weights.js';
import { asRead, readPlan, toLearn } from './sources.js';

/** Of a feature's 32 bits those that its key leaves out; fewer than 29 let too many unknown features pass for known ones. */
const SHIFT = 3;
/** Weights become multiples of this. */
const STEP = 8;
/** Where a feature speaks of more than three classes, those that weigh less after that are left out. */
const LEAST = 2;
/** One sentence of so many is sampled. */
const SAMPLE = 4;
const MODELS = ['tagger', 'actions', 'labeller', 'names'] as const;

interface Entry { readonly label: number; readonly weight: number }

function entriesOf(model: LinearData): Entry[][] {
  let at = 0;
  return Array.from(model.counts, (count) => Array.from({ length: count }, () => ({ label: model.labels[at]!, weight: model.weights[at++]! })));
}

/** Scores as the model does, and counts how often each of its features is met. */
function counting(model: LinearData): Scorer & { readonly met: Float64Array } {
  const places = new Map(Array.from(model.keys, (key, i): [number, number] => [key, i]));
  const met = new Float64Array(model.keys.length);
  const scorer = linearScorer(model);
  const score: Scorer['score'] = (features, count, scores) => {
    for (let i = 0; i < count; i++) {
      const place = places.get(features[i]!);
      if (place !== undefined) met[place]!++;
    }
    scorer.score(features, count, scores);
  };
  return { classes: model.classes, score, met };
}

const spread = (entries: readonly Entry[]): number => {
  const values = [0, ...entries.map(({ weight }) => weight)];
  return Math.max(...values) - Math.min(...values);
};

/** Only differences between classes count: where all classes are written, the one in the middle becomes 0 and needs no entry. */
function centred(entries: readonly Entry[], classes: number): Entry[] {
  if (classes > 3) return [...entries];
  const weights = Array.from({ length: classes }, (_, label) => entries.find((entry) => entry.label === label)?.weight ?? 0);
  const middle = [...weights].sort((a, b) => a - b)[classes >> 1]!;
  return weights.map((weight, label) => ({ label, weight: weight - middle }));
}

function coarsened(entries: readonly Entry[]): Entry[] {
  const steps = entries.map(({ label, weight }) => ({ label, weight: Math.round(weight / STEP) })).filter(({ weight }) => weight !== 0);
  return steps.length > 3 ? steps.filter(({ weight }) => Math.abs(weight) >= LEAST) : steps;
}

function prune(model: LinearData, met: Float64Array, most: number): LinearData {
  const all = entriesOf(model);
  const order = Array.from(all.keys()).sort((a, b) => met[b]! * spread(all[b]!) - met[a]! * spread(all[a]!));
  const rows = new Map<number, Entry[]>();
  for (const i of order) {
    if (rows.size === most) break;
    const coarse = coarsened(centred(all[i]!, model.classes));
    const key = keyOf(model.keys[i]!, SHIFT);
    if (coarse.length > 0 && !rows.has(key)) rows.set(key, coarse);
  }
  const sorted = [...rows].sort(([a], [b]) => a - b);
  const entries = sorted.flatMap(([, row]) => row);
  return {
    classes: model.classes, shift: SHIFT, keys: Int32Array.from(sorted, ([key]) => key), counts: Uint8Array.from(sorted, ([, row]) => row.length),
    labels: Uint8Array.from(entries, ({ label }) => label), weights: Int8Array.from(entries, ({ weight }) => weight),
  };
}

const [folder = '', plan = '', from = '', to = '', ...thousands] = process.argv.slice(2);
const whole = loadWeights(from);
const scorers = Object.fromEntries(MODELS.map((name) => [name, counting(whole[name])])) as Record<(typeof MODELS)[number], ReturnType<typeof counting>>;
const stages = createStages(whole, scorers);
for (const source of readPlan(plan).sources) {
  for (const taught of toLearn(folder, source).filter((_, i) => i % SAMPLE === 0)) {
    const plain = asRead(taught);
    const codes = stages.encode(plain);
    stages.lemmatise(plain, stages.tag(codes), codes);
    stages.parse(codes);
    stages.findNames(codes);
  }
}
const pruned = Object.fromEntries(MODELS.map((name, i) => [name, prune(whole[name], scorers[name].met, Number(thousands[i]) * 1000)])) as Pick<typeof whole, (typeof MODELS)[number]>;
const bytes = packWeights({ ...whole, ...pruned });
writeFileSync(to, bytes);
process.stderr.write(`${bytes.length} bytes\n`);
