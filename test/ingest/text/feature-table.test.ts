import { describe, expect, it } from 'vitest';
import { createFeatureTable } from '../../../src/ingest/text/feature-table.js';

function lookUp(keys: readonly number[], shift: number, features: readonly number[]): number[] {
  const table = createFeatureTable(Int32Array.from(keys), shift, Int32Array.from(keys, (_, i) => 100 + i));
  const found = new Int32Array(128);
  return [...found.subarray(0, table.find(Int32Array.from(features), features.length, found))];
}

describe('a table of features', () => {
  it('gives the values of known features, in the order asked for', () => {
    expect(lookUp([3, -8, 77], 0, [77, 5, 3, -9, -8])).toEqual([102, 100, 101]);
  });

  it('looks only at the bits that keys keep', () => {
    expect(lookUp([1, 2], 3, [8, 15, 16, 24])).toEqual([100, 100, 101]);
  });

  it('keeps features apart that fall on one place, however many', () => {
    const crowd = Array.from({ length: 90 }, (_, i) => (i << 22) | 7);
    expect(lookUp(crowd, 0, [...crowd, (90 << 22) | 7])).toEqual(crowd.map((_, i) => 100 + i));
  });
});
