import { expect, it } from 'vitest';
import { lettersOf, weightsIn } from '../../src/lexicon/weight-letters.js';

it('writes weights as letters and reads them again', () => {
  expect(lettersOf([0, 1, -2, 26, -40])).toBe('.aBzZ');
  expect(weightsIn('.aBzZ')).toEqual([0, 1, -2, 26, -26]);
});
