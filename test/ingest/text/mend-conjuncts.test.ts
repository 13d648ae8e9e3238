import { describe, expect, it } from 'vitest';
import { mendConjuncts } from '../../../src/ingest/text/mend-conjuncts.js';
import type { Token } from '../../../src/ingest/text/sentence.js';
import { tree } from './rows.js';

/** Rows of text, upos, tag, head, rel: "Norway said rebels <aux> <verb> and condemned Chad". */
const said = (aux: readonly [string, string], verb: readonly [string, string]): Token[] => tree([
  ['Norway', 'PROPN', 'NNP', 1, 'nsubj'], ['said', 'VERB', 'VBD', -1, 'root'], ['rebels', 'NOUN', 'NNS', 4, 'nsubj'], [aux[0], 'AUX', aux[1], 4, 'aux'],
  [verb[0], 'VERB', verb[1], 1, 'ccomp'], ['and', 'CCONJ', 'CC', 4, 'cc'], ['condemned', 'VERB', 'VBD', 4, 'conj'], ['Chad', 'PROPN', 'NNP', 6, 'dobj'],
]);

describe('mendConjuncts', () => {
  it('gives the speaker a past tense that cannot share the auxiliary beside it', () => {
    expect(mendConjuncts(said(['would', 'MD'], ['leave', 'VB']))[6]).toMatchObject({ head: 1, rel: 'conj' });
    expect(mendConjuncts(said(['had', 'VBD'], ['left', 'VBN']))[6]).toMatchObject({ head: 1 });
  });

  it('leaves one with a subject of its own', () => {
    const tokens = said(['would', 'MD'], ['leave', 'VB']).map((t) => (t.index === 7 ? { ...t, rel: 'nsubj' } : t));
    expect(mendConjuncts(tokens)[6]).toMatchObject({ head: 4 });
  });
});
