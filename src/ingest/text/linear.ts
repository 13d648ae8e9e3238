/** Adds up what features say for each class. */
export interface Scorer {
  readonly classes: number;
  /** Writes a score for each class to `scores`, from the first `count` of `features`. */
  score(features: Int32Array, count: number, scores: Float32Array): void;
}

/** A linear model as it is stored: its features in ascending order, each with a few classes and their weights. */
export interface LinearData {
  readonly classes: number;
  readonly keys: Int32Array;
  /** How many entries each feature has. */
  readonly counts: Uint8Array;
  /** For every entry its class, and its weight on the same place of `weights`. */
  readonly labels: Uint8Array;
  readonly weights: Int8Array;
}

const COUNT_BITS = 6;
export const MOST_ENTRIES = (1 << COUNT_BITS) - 1;

/** Makes a scorer that finds a feature with one look into an open-addressed table of `[feature, place of its entries]` pairs. */
export function linearScorer({ classes, keys, counts, labels, weights }: LinearData): Scorer {
  const capacity = 2 ** Math.ceil(Math.log2(keys.length * 2 + 2));
  const mask = capacity - 1;
  const table = new Int32Array(capacity * 2);
  for (let i = 0, place = 0; i < keys.length; i++) {
    let slot = keys[i]! & mask;
    while (table[slot * 2] !== 0) slot = (slot + 1) & mask;
    table[slot * 2] = keys[i]!;
    table[slot * 2 + 1] = (place << COUNT_BITS) | counts[i]!;
    place += counts[i]!;
  }
  const score = (features: Int32Array, count: number, scores: Float32Array): void => {
    scores.fill(0);
    for (let i = 0; i < count; i++) {
      const key = features[i]!;
      let slot = key & mask;
      while (table[slot * 2] !== key && table[slot * 2] !== 0) slot = (slot + 1) & mask;
      const found = table[slot * 2 + 1]!;
      const end = (found >>> COUNT_BITS) + (found & MOST_ENTRIES);
      for (let j = found >>> COUNT_BITS; j < end; j++) scores[labels[j]!]! += weights[j]!;
    }
  };
  return { classes, score };
}

/** The class with the highest score; of several, the first. */
export function best(scores: Float32Array): number {
  let top = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[top]!) top = i;
  return top;
}
