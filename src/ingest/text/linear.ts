import { createFeatureTable } from './feature-table.js';

/** Adds up what features say for each class. */
export interface Scorer {
  readonly classes: number;
  /** Writes a score for each class to `scores`, from the first `count` of `features`. */
  score(features: Int32Array, count: number, scores: Float32Array): void;
}

/** A linear model as it is stored: its features in ascending order, each with a few classes and their weights. */
export interface LinearData {
  readonly classes: number;
  /** How many of a feature's lower bits its key leaves out. */
  readonly shift: number;
  readonly keys: Int32Array;
  /** How many entries each feature has. */
  readonly counts: Uint8Array;
  /** For every entry its class, and its weight on the same place of `weights`. */
  readonly labels: Uint8Array;
  readonly weights: Int8Array;
}

const COUNT_BITS = 6;
export const MOST_ENTRIES = (1 << COUNT_BITS) - 1;
const MOST_FOUND = 128;

/** A scorer that finds for each feature the place of its entries. */
export function linearScorer({ classes, shift, keys, counts, labels, weights }: LinearData): Scorer {
  const table = createFeatureTable(keys, shift, placesOf(counts));
  const entries = new Int16Array(labels.length);
  for (let i = 0; i < labels.length; i++) entries[i] = weights[i]! << 8 | labels[i]!;
  const found = new Int32Array(MOST_FOUND);
  const sums = new Int32Array(classes);
  const score = (features: Int32Array, count: number, scores: Float32Array): void => {
    sums.fill(0);
    const known = table.find(features, count, found);
    for (let i = 0; i < known; i++) {
      const end = (found[i]! >>> COUNT_BITS) + (found[i]! & MOST_ENTRIES);
      for (let j = found[i]! >>> COUNT_BITS; j < end; j++) {
        const entry = entries[j]!;
        sums[entry & 255]! += entry >> 8;
      }
    }
    scores.set(sums);
  };
  return { classes, score };
}

/** For each feature the place of its first entry, and how many it has. */
function placesOf(counts: Uint8Array): Int32Array {
  const places = new Int32Array(counts.length);
  for (let i = 0, place = 0; i < counts.length; place += counts[i++]!) places[i] = place << COUNT_BITS | counts[i]!;
  return places;
}

/** Classes whose 8-bit weights fit into one value of a table. */
const MOST_PACKED = 4;

/** As `linearScorer`, for four classes at most: a feature's weights stand in the table itself. */
export function smallScorer(model: LinearData): Scorer {
  const { classes } = model;
  if (classes > MOST_PACKED) throw new RangeError(`${classes} classes don't fit: use linearScorer`);
  const table = createFeatureTable(model.keys, model.shift, packed(model));
  const found = new Int32Array(MOST_FOUND);
  const score = (features: Int32Array, count: number, scores: Float32Array): void => {
    let [a, b, c, d] = [0, 0, 0, 0];
    const known = table.find(features, count, found);
    for (let i = 0; i < known; i++) {
      a += found[i]! << 24 >> 24;
      b += found[i]! << 16 >> 24;
      c += found[i]! << 8 >> 24;
      d += found[i]! >> 24;
    }
    const sums = [a, b, c, d];
    for (let label = 0; label < classes; label++) scores[label] = sums[label]!;
  };
  return { classes, score };
}

/** For each feature its weights, a byte for each class. */
function packed({ counts, labels, weights }: LinearData): Int32Array {
  const values = new Int32Array(counts.length);
  for (let i = 0, place = 0; i < counts.length; i++) {
    for (const end = place + counts[i]!; place < end; place++) values[i]! |= (weights[place]! & 255) << (labels[place]! * 8);
  }
  return values;
}

/** A feature's hash without its lower bits, so that keys take less room. */
export const keyOf = (feature: number, shift: number): number => feature >>> shift;

/** The class with the highest score; of several, the first. */
export function best(scores: Float32Array): number {
  let top = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[top]!) top = i;
  return top;
}
