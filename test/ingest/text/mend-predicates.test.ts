import { describe, expect, it } from 'vitest';
import { mendPredicates } from '../../../src/ingest/text/mend-predicates.js';
import { heads, tree } from './rows.js';

describe('mendPredicates', () => {
  it('makes a participle that hangs on a lone noun its verb', () => {
    const tokens = tree([['Troops', 'NOUN', 'NNS', -1, 'root'], ['trained', 'VERB', 'VBN', 0, 'acl'], ['in', 'ADP', 'IN', 1, 'prep'], ['Chad', 'PROPN', 'NNP', 2, 'pobj'], ['.', 'PUNCT', '.', 0, 'punct']]);
    const mended = mendPredicates(tokens);
    expect(heads(mended)).toEqual(['nsubj 1', 'root -1', 'prep 1', 'pobj 2', 'punct 1']);
    expect(mended[1]!.tag).toBe('VBD');
  });

  it('leaves a headline, and what was done by somebody', () => {
    const headline = tree([['Troops', 'NOUN', 'NNS', -1, 'root'], ['trained', 'VERB', 'VBN', 0, 'acl']]);
    const byChad = tree([['Troops', 'NOUN', 'NNS', -1, 'root'], ['trained', 'VERB', 'VBN', 0, 'acl'], ['by', 'ADP', 'IN', 1, 'agent'], ['Chad', 'PROPN', 'NNP', 2, 'pobj'], ['.', 'PUNCT', '.', 0, 'punct']]);
    expect(mendPredicates(headline)).toBe(headline);
    expect(mendPredicates(byChad)).toBe(byChad);
  });
});
