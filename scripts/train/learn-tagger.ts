import { best } from '../../src/ingest/text/linear.js';
import { hashText } from '../../src/ingest/text/hash.js';
import { isOpen, mayBegin, NAME_FEATURES, nameFeatures } from '../../src/ingest/text/names.js';
import { answersOf, wordKey, type Sure } from '../../src/ingest/text/sure.js';
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

/** Learns Penn tags from left to right, after the tags that it gave itself; of sure words there is nothing to learn. */
export function learnTagger(examples: readonly Example[], tags: readonly string[], sure: Sure, { epochs, cutoff, random }: Schedule): Perceptron {
  const model = new Perceptron(tags.length, cutoff);
  const decide = createDecision(model, TAG_FEATURES);
  const hashes = tags.map((tag) => hashText(tag));
  const known = answersOf(sure);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { codes, tags: right } of shuffled(examples, random)) {
      for (let i = 1; i <= codes.size; i++) codes.tag[i] = hashes[known.get(wordKey(codes, i)) ?? decide((out) => tagFeatures(codes, i, out), right[i - 1]!)]!;
    }
  }
  return model.average();
}

/** Learns name marks, after the marks that it gave itself; the examples must bear their tags and lemmas. */
export function learnNames(examples: readonly Example[], names: readonly string[], { epochs, cutoff, random }: Schedule): Perceptron {
  const model = new Perceptron(names.length, cutoff);
  const decide = createDecision(model, NAME_FEATURES);
  const outside = names.indexOf('O');
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { codes, marks } of shuffled(examples, random)) {
      for (let i = 1, last = 0, last2 = 0; i <= codes.size; i++) {
        const [before, before2] = [last, last2];
        const open = mayBegin(codes, i) || isOpen(names[last - 1]);
        last2 = last;
        last = (open ? decide((out) => nameFeatures(codes, i, before, before2, out), marks[i - 1]!) : outside) + 1;
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
