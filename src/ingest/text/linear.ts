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

/** Makes a scorer that finds a feature with one look into an open-addressed table of `[feature, place of its entries]` pairs. */
export function linearScorer({ classes, shift, keys, counts, labels, weights }: LinearData): Scorer {
  const table = createTable(keys);
  const mask = table.length / 2 - 1;
  for (let i = 0, place = 0; i < keys.length; i++) {
    const slot = find(table, mask, keys[i]!);
    table[slot * 2] = keys[i]!;
    table[slot * 2 + 1] = (place << COUNT_BITS) | counts[i]!;
    place += counts[i]!;
  }
  const entries = new Int16Array(labels.length);
  for (let i = 0; i < labels.length; i++) entries[i] = (weights[i]! << 8) | labels[i]!;
  const score = (features: Int32Array, count: number, scores: Float32Array): void => {
    scores.fill(0);
    for (let i = 0; i < count; i++) {
      const found = table[find(table, mask, keyOf(features[i]!, shift)) * 2 + 1]!;
      const end = (found >>> COUNT_BITS) + (found & MOST_ENTRIES);
      for (let j = found >>> COUNT_BITS; j < end; j++) scores[entries[j]! & 255]! += entries[j]! >> 8;
    }
  };
  return { classes, score };
}

/** Classes whose 8-bit weights fit into one entry of a table. */
const MOST_PACKED = 4;

/** As `linearScorer`, for four classes at most: a feature's weights stand in the table itself, so that one look gives them all. */
export function smallScorer({ classes, shift, keys, counts, labels, weights }: LinearData): Scorer {
  if (classes > MOST_PACKED) throw new RangeError(`${classes} classes don't fit: use linearScorer`);
  const table = createTable(keys);
  const mask = table.length / 2 - 1;
  for (let i = 0, place = 0; i < keys.length; i++) {
    const slot = find(table, mask, keys[i]!);
    table[slot * 2] = keys[i]!;
    for (const end = place + counts[i]!; place < end; place++) table[slot * 2 + 1]! |= (weights[place]! & 255) << (labels[place]! * 8);
  }
  const score = (features: Int32Array, count: number, scores: Float32Array): void => {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let i = 0; i < count; i++) {
      const packed = table[find(table, mask, keyOf(features[i]!, shift)) * 2 + 1]!;
      a += (packed << 24) >> 24;
      b += (packed << 16) >> 24;
      c += (packed << 8) >> 24;
      d += packed >> 24;
    }
    const sums = [a, b, c, d];
    for (let label = 0; label < classes; label++) scores[label] = sums[label]!;
  };
  return { classes, score };
}

/** Room for twice as many `[feature, entry]` pairs as there are features. */
const createTable = (keys: Int32Array): Int32Array => new Int32Array(2 ** Math.ceil(Math.log2(keys.length * 2 + 2)) * 2);

/** A feature's hash without its lower bits, so that keys take less room; never 0. */
export const keyOf = (feature: number, shift: number): number => feature >>> shift | 0 || 1;

/** The slot of a feature in an open-addressed table, or the empty one where it would stand. */
function find(table: Int32Array, mask: number, key: number): number {
  let slot = key & mask;
  while (table[slot * 2] !== key && table[slot * 2] !== 0) slot = (slot + 1) & mask;
  return slot;
}

/** The class with the highest score; of several, the first. */
export function best(scores: Float32Array): number {
  let top = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[top]!) top = i;
  return top;
}
