import { describe, expect, it } from 'vitest';
import { mendDates } from '../../../src/ingest/text/mend-dates.js';
import { heads, tree } from './rows.js';

describe('mendDates', () => {
  it('parts a weekday from the subject behind it', () => {
    const tokens = tree([['On', 'ADP', 'IN', 3, 'prep'], ['Friday', 'PROPN', 'NNP', 2, 'compound'], ['miners', 'NOUN', 'NNS', 0, 'pobj'], ['marched', 'VERB', 'VBD', -1, 'root']]);
    expect(heads(mendDates(tokens))).toEqual(['prep 3', 'pobj 0', 'nsubj 3', 'root -1']);
  });

  it('parts a day of a month too, with its number', () => {
    const tokens = tree([
      ['On', 'ADP', 'IN', 4, 'prep'], ['9', 'NUM', 'CD', 3, 'nmod'], ['May', 'PROPN', 'NNP', 3, 'compound'], ['rebels', 'NOUN', 'NNS', 0, 'pobj'], ['fled', 'VERB', 'VBD', -1, 'root'],
    ]);
    expect(heads(mendDates(tokens))).toEqual(['prep 4', 'nmod 2', 'pobj 0', 'nsubj 4', 'root -1']);
  });

  it('leaves the parts of a day, and a verb that has its subject', () => {
    const night = tree([['On', 'ADP', 'IN', 4, 'prep'], ['Friday', 'PROPN', 'NNP', 2, 'compound'], ['night', 'NOUN', 'NN', 0, 'pobj'], ['he', 'PRON', 'PRP', 4, 'nsubj'], ['left', 'VERB', 'VBD', -1, 'root']]);
    expect(mendDates(night)).toBe(night);
  });

  it('parts a name from the weekday behind it', () => {
    const subject = tree([['Norway', 'PROPN', 'NNP', 1, 'compound'], ['Friday', 'PROPN', 'NNP', 2, 'nsubj'], ['fell', 'VERB', 'VBD', -1, 'root']]);
    expect(heads(mendDates(subject))).toEqual(['nsubj 2', 'npadvmod 2', 'root -1']);
    const adverb = tree([['Norway', 'PROPN', 'NNP', 1, 'compound'], ['Friday', 'PROPN', 'NNP', 2, 'npadvmod'], ['fell', 'VERB', 'VBD', -1, 'root']]);
    expect(heads(mendDates(adverb))[0]).toBe('nsubj 2');
  });

  it('hands a gerund or infinitive behind a day to the verb', () => {
    const accused = tree([
      ['accused', 'VERB', 'VBD', -1, 'root'], ['Chad', 'PROPN', 'NNP', 0, 'dobj'], ['on', 'ADP', 'IN', 0, 'prep'], ['Friday', 'PROPN', 'NNP', 2, 'pobj'],
      ['of', 'ADP', 'IN', 3, 'prep'], ['lying', 'VERB', 'VBG', 4, 'pcomp'],
    ]);
    expect(heads(mendDates(accused))[4]).toBe('prep 0');
    const agreed = tree([['agreed', 'VERB', 'VBD', -1, 'root'], ['on', 'ADP', 'IN', 0, 'prep'], ['Friday', 'PROPN', 'NNP', 1, 'pobj'], ['to', 'PART', 'TO', 4, 'aux'], ['leave', 'VERB', 'VB', 2, 'acl']]);
    expect(heads(mendDates(agreed))[4]).toBe('xcomp 0');
  });
});
