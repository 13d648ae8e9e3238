import { describe, expect, it } from 'vitest';
import { readPhrase, type Vocabulary } from '../../../src/lexicon/rules/phrase.js';

const vocabulary: Vocabulary = {
  sets: new Map([['sanctions', new Set(['sanction', 'embargo'])]]),
  prepositions: new Set(['on', 'against', 'of', 'to', 'with']),
  particles: new Set(['off', 'out']),
};
const read = (text: string) => readPhrase(text, vocabulary);

describe('readPhrase', () => {
  it('reads verbs, an object of named words and a prepositional target', () => {
    const phrase = read('<source> impose|slap @sanctions on|against <target>');
    expect([...phrase.verbs]).toEqual(['impose', 'slap']);
    expect(phrase.elements).toMatchObject([
      { is: 'object', filler: { role: null, words: new Set(['sanction', 'embargo']) } },
      { is: 'attached', links: new Set(['on', 'against']), filler: { role: 'target' }, optional: false },
    ]);
  });

  it('tells a particle from a preposition by what follows', () => {
    expect(read('<source> pull out of <target>').elements.map((e) => e.is)).toEqual(['particle', 'attached']);
    expect(read('<source> break off @sanctions').elements.map((e) => e.is)).toEqual(['attached']);
  });

  it('reads lower clauses, their negation and where the target is in them', () => {
    expect(read('<source> urge <target> to-do *').elements[1]).toMatchObject({ is: 'clause', by: 'to', negated: false, words: 'ANY' });
    expect(read('<source> vow not to-do * <target>').elements[0]).toMatchObject({ is: 'clause', negated: true, reach: 'target' });
    expect(read('<source> say that <target> must *').elements[0]).toMatchObject({ is: 'clause', by: 'that', subject: 'target', words: new Set(['must']) });
  });

  it('marks what may be missing', () => {
    expect(read('<source> lift @sanctions [on <target>]').elements.map((e) => e.optional)).toEqual([false, true]);
  });

  it('reads the words of a subject that is what the source did', () => {
    expect(read('<pact|@sanctions> impose <target>').subject).toEqual(new Set(['pact', 'sanction', 'embargo']));
    expect(read('<source> impose @sanctions').subject).toBeNull();
    expect(read('<target> draw @sanctions from <source>')).toMatchObject({ subject: null, inverse: true });
    expect(read('<source> capture <somebody>').elements[0]).toMatchObject({ is: 'object', filler: { role: 'target', named: true } });
  });

  it('refuses a phrase without a source and a set that does not exist', () => {
    expect(() => read('impose @sanctions')).toThrow('a phrase starts with <source>');
    expect(() => read('<party> meet')).toThrow('a phrase starts with <source>');
    expect(() => read('<source> impose @fines')).toThrow('no word set @fines in words.yaml');
  });
});
