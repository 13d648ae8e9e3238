import { describe, expect, it } from 'vitest';
import { loadTools } from '../../../src/ingest/ingest.js';

const { reader } = loadTools();
const rootOf = (text: string): string => {
  const { tokens } = reader.read(text, [{ start: 0, end: text.length }])[0]!;
  return tokens.find(({ head }) => head < 0)!.text;
};

describe('verbs of headlines', () => {
  it.each([
    ['Israel bombs Gaza', 'bombs'], ['Turkey shells Kurdish positions', 'shells'], ['Police fire on protesters in Dhaka', 'fire'],
    ['Phnom Penh garment workers down tools', 'down'], ['North Korea fires missile', 'fires'], ['Seoul fines two Chinese firms', 'fines'],
  ])('%s', (text, verb) => { expect(rootOf(text)).toBe(verb); });

  it.each([
    ['The bombs fell on Gaza.', 'fell'], ['US sanctions hurt Iran.', 'hurt'],
  ])('leaves nouns where a verb is: %s', (text, verb) => { expect(rootOf(text)).toBe(verb); });
});

describe('a main verb that looks like a participle', () => {
  it.each([
    ['A mob set upon two shopkeepers.', 'set'], ["Chad's president, Ada Berg, pledged on Monday to help Peru.", 'pledged'],
  ])('%s', (text, verb) => { expect(rootOf(text)).toBe(verb); });
});
