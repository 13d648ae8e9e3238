import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/ingest/event/when.js';
import type { Sentence } from '../../../src/ingest/text/sentence.js';

/** A sentence of single words, each hanging on the first. */
function sentence(text: string): Sentence {
  const tokens = [...text.matchAll(/\S+/g)].map((m, index) => ({
    index, text: m[0], lemma: m[0], upos: 'NOUN' as const, tag: 'NN', head: index ? 0 : -1, rel: 'dep', start: m.index, end: m.index + m[0].length,
  }));
  return { index: 0, paragraph: 0, text, start: 0, end: text.length, tokens, names: [] };
}
const THURSDAY = '2024-04-04T12:00:00Z';
const dates = (text: string, at: string | null = THURSDAY, day: string | null = null) => findDates(sentence(text), at, day).map(({ when }) => when && [when.start, when.end, when.precision, when.basis]);

describe('findDates', () => {
  it.each([
    ['They met on Thursday .', '2024-04-04', '2024-04-04', 'DAY', 'RELATIVE'],
    ['They met on Sunday .', '2024-03-31', '2024-03-31', 'DAY', 'RELATIVE'],
    ['They met this week .', '2024-04-01', '2024-04-07', 'WEEK', 'RELATIVE'],
    ['They met last month .', '2024-03-01', '2024-03-31', 'MONTH', 'RELATIVE'],
    ['They met in December 2023 .', '2023-12-01', '2023-12-31', 'MONTH', 'STATED'],
    ['They met in December .', '2023-12-01', '2023-12-31', 'MONTH', 'RELATIVE'],
    ['They met on 12 December 2000 .', '2000-12-12', '2000-12-12', 'DAY', 'STATED'],
    ['They met in 1996 .', '1996-01-01', '1996-12-31', 'YEAR', 'STATED'],
    ['They met yesterday .', '2024-04-03', '2024-04-03', 'DAY', 'RELATIVE'],
  ])('%s', (text, ...expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it.each([
    ['They will meet on Friday .', '2024-03-29', '2024-04-05'],
    ['They will meet on Thursday .', '2024-04-04', '2024-04-04'],
    ['They will meet on 2 May .', '2023-05-02', '2024-05-02'],
    ['They met on 12 December .', '2023-12-12', '2024-12-12'],
    ['They will meet in June .', '2023-06-01', '2024-06-01'],
    ['They met last Friday .', '2024-03-29', '2024-03-29'],
    ['They met on 2 May 2023 .', '2023-05-02', '2023-05-02'],
    ['They met yesterday .', '2024-04-03', '2024-04-03'],
  ])('knows the last and the next such day: %s', (text, past, next) => {
    expect(findDates(sentence(text), THURSDAY, null).map(({ when, ahead }) => [when?.start, ahead?.start])).toEqual([[past, next]]);
  });

  it.each([
    ['Hours later they fled .', '2024-04-01'],
    ['They fled the next day .', '2024-04-02'],
    ['They had fled the previous night .', '2024-03-31'],
    ['Three days later they fled .', '2024-04-04'],
    ['They had fled a day earlier .', '2024-03-31'],
    ['Later that evening they fled .', '2024-04-01'],
  ])('counts from the day told before: %s', (text, day) => {
    expect(dates(text, THURSDAY, '2024-04-01')).toEqual([[day, day, 'DAY', 'RELATIVE']]);
    expect(dates(text)).toEqual([null]);
  });

  it('counts from the day that the sentence states before', () => {
    expect(dates('Asked on Tuesday about a raid told of a day earlier', THURSDAY, '2024-03-01').map((d) => d?.[0])).toEqual(['2024-04-02', '2024-04-01']);
  });

  it('knows no day for relative words where the article has no date', () => {
    expect(dates('They met on Sunday .', null)).toEqual([null]);
    expect(dates('They met on 12 December 2000 .', null)).toHaveLength(1);
  });
});
