import { describe, expect, it } from 'vitest';
import { mendSubjects } from '../../../src/ingest/text/mend-subjects.js';
import { heads, tree } from './rows.js';

describe('mendSubjects', () => {
  it('hands the people behind a date to the verb that lacks a subject', () => {
    const tokens = tree([
      ['In', 'ADP', 'IN', 6, 'prep'], ['May', 'PROPN', 'NNP', 0, 'pobj'], [',', 'PUNCT', ',', 1, 'punct'], ['Berg', 'PROPN', 'NNP', 1, 'conj'],
      ['and', 'CCONJ', 'CC', 3, 'cc'], ['Dahl', 'PROPN', 'NNP', 3, 'conj'], ['met', 'VERB', 'VBD', -1, 'root'],
    ]);
    expect(heads(mendSubjects(tokens))).toEqual(['prep 6', 'pobj 0', 'punct 1', 'nsubj 6', 'cc 3', 'conj 3', 'root -1']);
  });

  it('leaves a verb that has its subject, and a list that goes on', () => {
    const tokens = tree([
      ['Norway', 'PROPN', 'NNP', 5, 'nsubj'], [',', 'PUNCT', ',', 0, 'punct'], ['Chad', 'PROPN', 'NNP', 0, 'conj'],
      ['and', 'CCONJ', 'CC', 2, 'cc'], ['Peru', 'PROPN', 'NNP', 2, 'conj'], ['signed', 'VERB', 'VBD', -1, 'root'],
    ]);
    expect(mendSubjects(tokens)).toBe(tokens);
  });
});
