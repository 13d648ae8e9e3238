import { describe, expect, it } from 'vitest';
import { mendMarks } from '../../../src/ingest/text/mend-marks.js';
import { heads, tree } from './rows.js';

describe('mendMarks', () => {
  it('hands what hangs on the word that opens a clause to the clause', () => {
    const tokens = tree([
      ['Norway', 'PROPN', 'NNP', 1, 'nsubj'], ['left', 'VERB', 'VBD', -1, 'root'], ['after', 'SCONJ', 'IN', 5, 'mark'],
      ['guards', 'NOUN', 'NNS', 2, 'pobj'], ['had', 'AUX', 'VBD', 5, 'aux'], ['fled', 'VERB', 'VBN', 1, 'advcl'],
    ]);
    expect(heads(mendMarks(tokens))).toEqual(['nsubj 1', 'root -1', 'mark 5', 'nsubj 5', 'aux 5', 'advcl 1']);
  });

  it('leaves a clause that has its subject, and what hangs on a preposition', () => {
    const own = tree([
      ['after', 'SCONJ', 'IN', 3, 'mark'], ['May', 'PROPN', 'NNP', 0, 'pobj'], ['guards', 'NOUN', 'NNS', 3, 'nsubj'], ['fled', 'VERB', 'VBD', -1, 'root'],
    ]);
    expect(mendMarks(own)).toBe(own);
    const preposition = tree([['after', 'ADP', 'IN', 2, 'prep'], ['May', 'PROPN', 'NNP', 0, 'pobj'], ['left', 'VERB', 'VBD', -1, 'root']]);
    expect(mendMarks(preposition)).toBe(preposition);
  });
});
