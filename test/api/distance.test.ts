import { expect, it } from 'vitest';
import { distance } from '../../src/api/distance.js';

it.each([
  ['', 'abc', 3], ['russia', 'russia', 0], ['rusia', 'russia', 1], ['kitten', 'sitting', 3],
])('is the number of letters to change: %s, %s', (a, b, expected) => {
  expect(distance(a, b)).toBe(expected);
});
