import { best } from '../../src/ingest/text/linear.js';
import { hashText } from '../../src/ingest/text/hash.js';
import { NAME_FEATURES, nameFeatures } from '../../src/ingest/text/names.js';
import { TAG_FEATURES, tagFeatures } from '../../src/ingest/text/tagger.js';
import type { Example } from './example.js';
import { bestBut, MARGIN, Perceptron } from './perceptron.js';
import { shuffled } from './random.js';

export interface Schedule {
  readonly epochs: number;
  /** Updates that must ask for a feature before it gets weights. */
  readonly cutoff: number;
  readonly random: () => number;
}

/** Learns Penn tags from left to right, after the tags that it gave itself. */
export function learnTagger(examples: readonly Example[], tags: readonly string[], { epochs, cutoff, random }: Schedule): Perceptron {
  const model = new Perceptron(tags.length, cutoff);
  const decide = createDecision(model, TAG_FEATURES);
  const hashes = tags.map((tag) => hashText(tag));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { codes, tags: right } of shuffled(examples, random)) {
      for (let i = 1; i <= codes.size; i++) codes.tag[i] = hashes[decide((out) => tagFeatures(codes, i, out), right[i - 1]!)]!;
    }
  }
  return model.average();
}

/** Learns name marks, after the marks that it gave itself; the examples must bear their tags and lemmas. */
export function learnNames(examples: readonly Example[], classes: number, { epochs, cutoff, random }: Schedule): Perceptron {
  const model = new Perceptron(classes, cutoff);
  const decide = createDecision(model, NAME_FEATURES);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { codes, marks } of shuffled(examples, random)) {
      for (let i = 1, last = 0, last2 = 0; i <= codes.size; i++) {
        const [before, before2] = [last, last2];
        last2 = last;
        last = decide((out) => nameFeatures(codes, i, before, before2, out), marks[i - 1]!) + 1;
      }
    }
  }
  return model.average();
}

/** Decides as the model does now, and mends the model where that is wrong. */
function createDecision(model: Perceptron, room: number): (write: (out: Int32Array) => number, right: number) => number {
  const features = new Int32Array(room);
  const scores = new Float32Array(model.classes);
  return (write, right) => {
    const count = write(features);
    model.score(features, count, scores);
    model.tick();
    const top = best(scores);
    const rival = right < 0 ? top : bestBut(scores, right);
    if (right >= 0 && scores[rival]! + MARGIN > scores[right]!) model.update(features, count, right, rival);
    return top;
  };
}
