/** Looks features up by their hashes. */
export interface FeatureTable {
  /** Writes the values of those of the first `count` features that are known to `found`; returns how many are. */
  find(features: Int32Array, count: number, found: Int32Array): number;
}

/** How far a feature may stand from its own place, in bits. */
const REACH_BITS = 5;
const TAKEN = 0x8000;
/** Of a feature's bits those that fit into a mark beside its distance. */
const MARK_BITS = 15 - REACH_BITS;
const HASH_BITS = 32;
/** Features looked up at a time, at most. */
const MOST_FEATURES = 128;

interface Slots {
  readonly bits: number;
  /** For every slot 0, or a mark: which feature stands there, by the bits that its place doesn't tell, and how far from its place. */
  readonly marks: Uint16Array;
  readonly values: Int32Array;
}

/**
 * An open-addressed table of features without their `shift` lower bits. It is made for the processor's caches: most features are unknown,
 * and 16 bits are enough to see that; and all places are looked up before any is judged, so that one wait for memory serves all.
 */
export function createFeatureTable(keys: Int32Array, shift: number, values: Int32Array): FeatureTable {
  const { bits, marks, values: numbers } = fill(keys, shift, values);
  const mask = marks.length - 1;
  const slots = new Int32Array(MOST_FEATURES);
  const wanted = new Int32Array(MOST_FEATURES);
  const seen = new Int32Array(MOST_FEATURES);
  return {
    find: (features, count, found) => {
      for (let i = 0; i < count; i++) {
        const key = features[i]! >>> shift;
        slots[i] = key & mask;
        wanted[i] = markOf(key, bits);
        seen[i] = marks[key & mask]!;
      }
      let known = 0;
      for (let i = 0; i < count; i++) {
        let mark = seen[i]!;
        let slot = slots[i]!;
        for (let want = wanted[i]!; mark !== 0 && mark !== want; want++) mark = marks[slot = (slot + 1) & mask]!;
        if (mark !== 0) slots[known++] = slot;
      }
      for (let i = 0; i < known; i++) found[i] = numbers[slots[i]!]!;
      return known;
    },
  };
}

/** The mark of a feature in its own place; a place further on it is one more. */
const markOf = (key: number, bits: number): number => TAKEN | (key >>> bits) << REACH_BITS;

/** Twice as many slots as features, and more where some would stand too far from their places. */
function fill(keys: Int32Array, shift: number, values: Int32Array): Slots {
  const least = Math.max(HASH_BITS - shift - MARK_BITS, Math.ceil(Math.log2(keys.length * 2 + 2)));
  for (let bits = least; ; bits++) {
    const slots: Slots = { bits, marks: new Uint16Array(1 << bits), values: new Int32Array(1 << bits) };
    if (put(slots, keys, values)) return slots;
  }
}

/** Puts each feature into the first free slot from its place on; false where one is out of reach. */
function put({ bits, marks, values }: Slots, keys: Int32Array, numbers: Int32Array): boolean {
  const mask = marks.length - 1;
  for (let i = 0; i < keys.length; i++) {
    let slot = keys[i]! & mask;
    let reach = 0;
    while (marks[slot] !== 0) { slot = (slot + 1) & mask; reach++; }
    if (reach >> REACH_BITS > 0) return false;
    marks[slot] = markOf(keys[i]!, bits) + reach;
    values[slot] = numbers[i]!;
  }
  return true;
}
