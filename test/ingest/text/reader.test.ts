import { describe, expect, it } from 'vitest';
import { attached, deepObject, deepSubject, isPassive, surfaceSubject } from '../../../src/ingest/event/arguments.js';
import { headOf } from '../../../src/ingest/mention/sentence-view.js';
import { createReader } from '../../../src/ingest/text/reader.js';
import type { Sentence } from '../../../src/ingest/text/sentence.js';
import { conjuncts } from '../../../src/ingest/text/tree.js';

const reader = createReader();
const read = (text: string): Sentence[] => reader.read(text, [{ start: 0, end: text.length }]);
const one = (text: string): Sentence => read(text)[0]!;
const at = (sentence: Sentence, word: string): number => sentence.tokens.findIndex((token) => token.text === word);
const textAt = (sentence: Sentence, token: number): string | undefined => sentence.tokens[token]?.text;
const words = (sentence: Sentence): string => sentence.tokens.map((token) => token.text).join(' ');

describe('sentences', () => {
  it('keeps words with hyphens, ranks and quoted exclamations whole', () => {
    expect(read('Ahmed al-Sharaa met Adm. Jane Hill. "Leave!" the minister shouted.').map(words))
      .toEqual(['Ahmed al-Sharaa met Adm. Jane Hill .', '" Leave ! " the minister shouted .']);
  });

  it('keeps words with letters beyond Latin-1 whole', () => {
    expect(words(one('Dağlı met Anna Wałęsa’s aide.'))).toBe('Dağlı met Anna Wałęsa ’s aide .');
  });

  it('ends a sentence behind a unit', () => {
    expect(read('Norway lent Chad $40m. Lima offered £2bn. Peru paid 300m.').map(words)).toEqual(['Norway lent Chad $ 40 m .', 'Lima offered £ 2 bn .', 'Peru paid 300 m .']);
  });

  it('counts offsets into the whole text, paragraph by paragraph', () => {
    const text = 'Talks stall\n\nThe envoys left Geneva on Friday. They will return.';
    const sentences = reader.read(text, [{ start: 0, end: 11 }, { start: 13, end: text.length }]);
    expect(sentences.map(({ paragraph, index }) => [paragraph, index])).toEqual([[0, 0], [1, 1], [1, 2]]);
    for (const sentence of sentences) {
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      for (const token of sentence.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    }
  });
});

describe('trees', () => {
  it('finds who did what to whom', () => {
    const sentence = one('Norway condemned the raid on the village.');
    const verb = at(sentence, 'condemned');
    expect([textAt(sentence, deepSubject(sentence, verb)), textAt(sentence, deepObject(sentence, verb)), sentence.tokens[verb]?.lemma]).toEqual(['Norway', 'raid', 'condemn']);
  });

  it('finds the doer of a passive', () => {
    const sentence = one('The convoy was attacked by rebels near the border.');
    const verb = at(sentence, 'attacked');
    expect([isPassive(sentence, verb), textAt(sentence, surfaceSubject(sentence, verb)), textAt(sentence, deepSubject(sentence, verb))]).toEqual([true, 'convoy', 'rebels']);
  });

  it('hands a subject on to what was agreed', () => {
    const sentence = one('Chile agreed to withdraw its soldiers from the island.');
    const verb = at(sentence, 'withdraw');
    expect(textAt(sentence, surfaceSubject(sentence, verb))).toBe('Chile');
    expect(attached(sentence, verb, new Set(['from'])).map((noun) => textAt(sentence, noun))).toEqual(['island']);
  });

  it('knows what is said side by side, and the head of a span', () => {
    const sentence = one('Norway, Sweden and Finland signed the treaty.');
    expect(conjuncts(sentence, at(sentence, 'Finland')).map((token) => token.text)).toEqual(['Norway', 'Sweden', 'Finland']);
    expect(textAt(sentence, headOf(sentence.tokens, at(sentence, 'the'), at(sentence, 'treaty')))).toBe('treaty');
  });
});

describe('hostile text', () => {
  it.each([
    ['a line without spaces', 'a'.repeat(100_000)], ['hyphens', 'a-'.repeat(50_000)], ['quotes', '\''.repeat(50_000)], ['commas', ','.repeat(5_000)],
    ['many words', 'word '.repeat(20_000)], ['no letters', '12 % $ — … '.repeat(500)], ['mixed scripts', 'новости 新聞 خبر news '.repeat(500)],
    ['lone surrogates', '\ud800\udc00\ud800 '.repeat(1_000)], ['nothing', ''], ['white space', ' \n\t '],
  ])('reads %s', (_, text) => {
    const started = performance.now();
    for (const sentence of read(text)) for (const token of sentence.tokens) expect(token.text === text.slice(token.start, token.end)).toBe(true);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
