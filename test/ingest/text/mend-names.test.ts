import { describe, expect, it } from 'vitest';
import { mendNames } from '../../../src/ingest/text/mend-names.js';
import { heads, tree } from './rows.js';

/** "<title> of Chad and Peru<comma> Okoro and Berg": the names as the parser lists them. */
const listed = (title: readonly [string, string], comma: string) => tree([
  [title[0], 'NOUN', title[1], -1, 'root'], ['of', 'ADP', 'IN', 0, 'prep'], ['Chad', 'PROPN', 'NNP', 1, 'pobj'], ['and', 'CCONJ', 'CC', 2, 'cc'], ['Peru', 'PROPN', 'NNP', 2, 'conj'],
  [comma, 'PUNCT', comma, 4, 'punct'], ['Okoro', 'PROPN', 'NNP', 4, 'conj'], ['and', 'CCONJ', 'CC', 6, 'cc'], ['Berg', 'PROPN', 'NNP', 6, 'conj'],
]);

describe('mendNames', () => {
  it('hangs names behind a list that has ended beside the title of all', () => {
    expect(heads(mendNames(listed(['presidents', 'NNS'], ',')))).toEqual(['root -1', 'prep 0', 'pobj 1', 'cc 2', 'conj 2', 'punct 4', 'appos 0', 'cc 6', 'conj 6']);
  });

  it('leaves a list that goes on, and what is of a single one', () => {
    for (const tokens of [listed(['presidents', 'NNS'], ';'), listed(['president', 'NN'], ',')]) expect(heads(mendNames(tokens))[6]).toBe('conj 4');
  });
});
