import { expect, it } from 'vitest';
import { spellUnits } from '../../../src/ingest/text/spell-units.js';

const token = (text: string, start: number) => ({ text, upos: 'NUM' as const, start, end: start + text.length, opens: false });

it('spells out a unit on its number alone, and keeps its place', () => {
  const tokens = [token('$', 0), token('500', 1), token('m', 4), token('and', 6), token('7', 10), token('bn', 11), token('m', 14)];
  expect(spellUnits(tokens).map(({ text, start, end }) => [text, start, end])).toEqual([
    ['$', 0, 1], ['500', 1, 4], ['million', 4, 5], ['and', 6, 9], ['7', 10, 11], ['billion', 11, 13], ['m', 14, 15],
  ]);
});
