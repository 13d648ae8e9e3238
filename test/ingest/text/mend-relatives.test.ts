import { describe, expect, it } from 'vitest';
import { mendRelatives } from '../../../src/ingest/text/mend-relatives.js';
import { heads, tree } from './rows.js';

describe('mendRelatives', () => {
  it('reads "that" as what is dismissed', () => {
    const tokens = tree([
      ['claim', 'NOUN', 'NN', -1, 'root'], ['that', 'ADP', 'IN', 0, 'prep'], ['Berg', 'PROPN', 'NNP', 1, 'pobj'], [',', 'PUNCT', ',', 2, 'punct'],
      ['mayor', 'NOUN', 'NN', 2, 'appos'], [',', 'PUNCT', ',', 2, 'punct'], ['dismissed', 'VERB', 'VBN', 2, 'acl'],
    ]);
    expect(heads(mendRelatives(tokens))).toEqual(['root -1', 'dobj 6', 'nsubj 6', 'punct 2', 'appos 2', 'punct 2', 'relcl 0']);
  });

  it('hangs a clause with "which" on the noun before it', () => {
    const tokens = tree([
      ['arms', 'VERB', 'VBZ', -1, 'root'], ['Chad', 'PROPN', 'NNP', 0, 'dobj'], [',', 'PUNCT', ',', 0, 'punct'], ['which', 'PRON', 'WDT', 4, 'nsubj'], ['prepares', 'VERB', 'VBZ', 0, 'conj'],
    ]);
    expect(heads(mendRelatives(tokens))[4]).toBe('relcl 1');
  });
});
