import { expect, it } from 'vitest';
import { kMeans } from '../../scripts/train/k-means.js';
import { createRandom } from '../../scripts/train/random.js';

const vector = (...values: number[]): Float32Array => Float32Array.from(values, (value) => value / Math.hypot(...values));

it('puts vectors of one direction into one group, the same for the same seed', () => {
  const vectors = [vector(1, 0), vector(5, 1), vector(0, 1), vector(1, 9)];
  const groups = kMeans(vectors, 2, 5, createRandom(3));
  expect(groups[0]).toBe(groups[1]);
  expect(groups[2]).toBe(groups[3]);
  expect(groups[0]).not.toBe(groups[2]);
  expect(kMeans(vectors, 2, 5, createRandom(3))).toEqual(groups);
});
