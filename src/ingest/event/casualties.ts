import type { CountWords } from '../../lexicon/rules/count-words.js';

export interface Casualties {
  readonly dead: number | null;
  readonly injured: number | null;
}

/** Reads the dead and injured that `text` tells of; the smallest for "at least" and "over". */
export function readCasualties(text: string, words: CountWords): Casualties {
  const lower = text.toLowerCase().replace(/(?<!\d)(?:at least|more than|over|about|around|nearly|some|up to|as many as|another|an estimated)\s+/g, '');
  return { dead: count(lower, words.dead, words), injured: count(lower, words.injured, words) };
}

function count(text: string, patterns: readonly RegExp[], words: CountWords): number | null {
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const n = toNumber(match[1]!, words);
      if (n !== null) return n;
    }
  }
  return null;
}

/** "140", "1,200", "twelve", "twenty-two"; null for any other word. */
function toNumber(text: string, words: CountWords): number | null {
  if (/^\d/.test(text)) {
    const n = Number(text.replaceAll(',', ''));
    return n < 1_000_000 ? n : null;
  }
  const parts = text.split('-').map((part) => words.numbers[part]);
  return parts.every((n) => n !== undefined) ? parts.reduce<number>((sum, n) => sum + n!, 0) : null;
}
