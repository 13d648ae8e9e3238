import { expect, test } from 'vitest';
import { mendLemmas } from '../../../src/ingest/text/mend-lemmas.js';
import type { Token } from '../../../src/ingest/text/sentence.js';

const KNOWN = new Set(['provide', 'rally', 'shell', 'plan', 'lay', 'raid']);
const PASTS = new Map([['fed', 'feed'], ['wound', 'wind']]);
const lemmaOf = (text: string, tag: string, lemma: string): string =>
  mendLemmas([{ index: 0, text, start: 0, end: text.length, lemma, upos: 'VERB', tag, head: -1, rel: 'root' } as Token], KNOWN, PASTS)[0]!.lemma;

test.each([
  ['provided', 'VBD', 'provided', 'provide'],
  ['rallied', 'VBD', 'ralli', 'rally'],
  ['shelled', 'VBN', 'shel', 'shell'],
  ['planning', 'VBG', 'plann', 'plan'],
  ['lay', 'VB', 'lie', 'lay'],
  ['raids', 'VBZ', 'rai', 'raid'],
  ['fed', 'VBD', 'f', 'feed'],
  ['wound', 'VBD', 'wound', 'wind'],
  ['wound', 'VB', 'wound', 'wound'],
])('%s (%s) comes from a known verb: %s → %s', (text, tag, lemma, mended) => {
  expect(lemmaOf(text, tag, lemma)).toBe(mended);
});

test('a lemma that is known stays, and so do a noun and a verb that nobody knows', () => {
  expect(lemmaOf('raided', 'VBD', 'raid')).toBe('raid');
  expect(lemmaOf('raids', 'NNS', 'rai')).toBe('rai');
  expect(lemmaOf('sauntered', 'VBD', 'sauntere')).toBe('sauntere');
});
