// Leaves the lighter weights out of a trained file, to make it smaller.
//   npx tsx scripts/train/prune.ts IN.bin OUT.bin TAGGER ACTIONS LABELLER NAMES   — the least weight (1..127) that each model keeps
import { writeFileSync } from 'node:fs';
import type { LinearData } from '../../src/ingest/text/linear.js';
import { loadWeights, packWeights } from '../../src/ingest/text/weights.js';

function prune(model: LinearData, least: number): LinearData {
  const [keys, counts, labels, weights]: [number[], number[], number[], number[]] = [[], [], [], []];
  let at = 0;
  model.keys.forEach((key, i) => {
    const end = at + model.counts[i]!;
    const before = labels.length;
    for (; at < end; at++) {
      if (Math.abs(model.weights[at]!) < least) continue;
      labels.push(model.labels[at]!);
      weights.push(model.weights[at]!);
    }
    if (labels.length === before) return;
    keys.push(key);
    counts.push(labels.length - before);
  });
  return { classes: model.classes, keys: Int32Array.from(keys), counts: Uint8Array.from(counts), labels: Uint8Array.from(labels), weights: Int8Array.from(weights) };
}

const [from = '', to = '', ...least] = process.argv.slice(2);
const whole = loadWeights(from);
const [tagger = 1, actions = 1, labeller = 1, names = 1] = least.map(Number);
const bytes = packWeights({ ...whole, tagger: prune(whole.tagger, tagger), actions: prune(whole.actions, actions), labeller: prune(whole.labeller, labeller), names: prune(whole.names, names) });
writeFileSync(to, bytes);
process.stderr.write(`${bytes.length} bytes\n`);
