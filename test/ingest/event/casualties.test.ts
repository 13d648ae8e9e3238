import { describe, expect, it } from 'vitest';
import { readCasualties } from '../../../src/ingest/event/casualties.js';
import { loadCountWords } from '../../../src/lexicon/rules/count-words.js';

const words = loadCountWords(new URL('../../../data/', import.meta.url));

describe('readCasualties', () => {
  it.each([
    ['The blast killed 12 people and injured 30.', 12, 30],
    ['At least seven villagers were killed and 11 were wounded.', 7, 11],
    ['The strike led to the death of over 140 people.', 140, null],
    ['The raid left 1,200 people dead.', 1200, null],
    ['A bomb killed twenty-two mourners.', 22, null],
    ['Dozens were killed.', null, null],
    ['Three ministers met on Monday.', null, null],
  ])('%s', (text, dead, injured) => {
    expect(readCasualties(text, words)).toEqual({ dead, injured });
  });
});
