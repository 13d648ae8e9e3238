import { describe, expect, it } from 'vitest';
import { mendAuxiliaries } from '../../../src/ingest/text/mend-auxiliaries.js';
import { heads, tree } from './rows.js';

describe('mendAuxiliaries', () => {
  it('hands the subject of an auxiliary to its verb', () => {
    const tokens = tree([['Norway', 'PROPN', 'NNP', 1, 'nsubj'], ['has', 'AUX', 'VBZ', 3, 'aux'], ['since', 'ADV', 'RB', 3, 'advmod'], ['left', 'VERB', 'VBN', -1, 'root']]);
    expect(heads(mendAuxiliaries(tokens))).toEqual(['nsubj 3', 'aux 3', 'advmod 3', 'root -1']);
  });
});
