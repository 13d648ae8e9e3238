import { MOST_ENTRIES, type LinearData, type Scorer } from '../../src/ingest/text/linear.js';

/** Room for counting how often a feature was seen, before it is worth a row. */
const SKETCH = 1 << 24;
/** How far a weight moves the first time. */
const RATE = 0.2;

/** An averaged perceptron (Collins 2002) over hashed features; features seen in fewer than `cutoff` updates are ignored. */
export class Perceptron implements Scorer {
  private keys = new Int32Array(1 << 16);
  private places = new Int32Array(1 << 16);
  private rows = 0;
  private weights: Float32Array;
  /** Sum of changes, each times the moment it was made: the average is weight − sum / moments. */
  private sums: Float32Array;
  private changes: Float32Array;
  private moment = 1;
  private readonly seen = new Uint8Array(SKETCH);

  constructor(readonly classes: number, private readonly cutoff: number) {
    this.weights = new Float32Array(classes << 12);
    this.sums = new Float32Array(classes << 12);
    this.changes = new Float32Array(classes << 12);
  }

  /** Counts a decision; call it once for each, right or wrong. */
  tick(): void {
    this.moment++;
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    scores.fill(0);
    for (let i = 0; i < count; i++) {
      const row = this.find(features[i]!);
      if (row < 0) continue;
      const start = row * this.classes;
      for (let c = 0; c < this.classes; c++) scores[c]! += this.weights[start + c]!;
    }
  }

  update(features: Int32Array, count: number, good: number, bad: number): void {
    for (let i = 0; i < count; i++) {
      const row = this.findOrAdd(features[i]!);
      if (row < 0) continue;
      this.change(row * this.classes + good, 1);
      this.change(row * this.classes + bad, -1);
    }
  }

  /** Takes the average of all moments; no update may follow. */
  average(): this {
    for (let i = 0; i < this.rows * this.classes; i++) this.weights[i]! -= this.sums[i]! / this.moment;
    return this;
  }

  /** The averaged weights in 8 bits, without those that round to less than `prune`; `top` weighs 127, and so do heavier ones. */
  pack(prune: number, top = this.quantile(0.9999)): LinearData {
    const order = [...this.keys.keys()].filter((slot) => this.keys[slot] !== 0).sort((a, b) => this.keys[a]! - this.keys[b]!);
    const [keys, counts, labels, weights]: [number[], number[], number[], number[]] = [[], [], [], []];
    for (const slot of order) {
      const entries = this.entries(this.places[slot]!, top).filter(({ weight }) => Math.abs(weight) >= prune).slice(0, MOST_ENTRIES);
      if (entries.length === 0) continue;
      keys.push(this.keys[slot]!);
      counts.push(entries.length);
      for (const { label, weight } of entries) { labels.push(label); weights.push(weight); }
    }
    return { classes: this.classes, shift: 0, keys: Int32Array.from(keys), counts: Uint8Array.from(counts), labels: Uint8Array.from(labels), weights: Int8Array.from(weights) };
  }

  private entries(row: number, top: number): { label: number; weight: number }[] {
    const values = this.weights.subarray(row * this.classes, (row + 1) * this.classes);
    return Array.from(values, (value, label) => ({ label, weight: Math.max(-127, Math.min(127, Math.round((value / top) * 127))) }));
  }

  private quantile(share: number): number {
    const sizes = this.weights.subarray(0, this.rows * this.classes).map(Math.abs).filter((size) => size > 0).sort();
    return sizes[Math.floor((sizes.length - 1) * share)] ?? 1;
  }

  /** AdaGrad (Duchi, Hazan & Singer 2011): the oftener a weight has changed, the less it changes. */
  private change(at: number, by: number): void {
    const step = (by * RATE) / Math.sqrt(++this.changes[at]!);
    this.weights[at]! += step;
    this.sums[at]! += step * this.moment;
  }

  private slot(key: number): number {
    const mask = this.keys.length - 1;
    let slot = key & mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private find(key: number): number {
    const slot = this.slot(key);
    return this.keys[slot] === 0 ? -1 : this.places[slot]!;
  }

  private findOrAdd(key: number): number {
    const slot = this.slot(key);
    if (this.keys[slot] !== 0) return this.places[slot]!;
    const cell = (key ^ (key >>> 24)) & (SKETCH - 1);
    if (++this.seen[cell]! < this.cutoff) return -1;
    this.keys[slot] = key;
    this.places[slot] = this.rows++;
    this.grow();
    return this.rows - 1;
  }

  private grow(): void {
    if (this.rows * this.classes >= this.weights.length) {
      this.weights = doubled(this.weights);
      this.sums = doubled(this.sums);
      this.changes = doubled(this.changes);
    }
    if (this.rows * 2 <= this.keys.length) return;
    const [keys, places] = [this.keys, this.places];
    this.keys = new Int32Array(keys.length * 2);
    this.places = new Int32Array(keys.length * 2);
    keys.forEach((key, i) => {
      if (key === 0) return;
      const slot = this.slot(key);
      this.keys[slot] = key;
      this.places[slot] = places[i]!;
    });
  }
}

function doubled(array: Float32Array): Float32Array {
  const larger = new Float32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** By how much the right class must outscore the best wrong one; where it doesn't, the model learns. */
export const MARGIN = 1;

/** The best-liked class but one. */
export function bestBut(scores: Float32Array, right: number): number {
  let top = right === 0 ? 1 : 0;
  for (let i = 0; i < scores.length; i++) if (i !== right && scores[i]! > scores[top]!) top = i;
  return top;
}
