import { GENRES } from './patterns.js';

/** The sort of article, of those in data/document/genres.yaml, that these sentences make; null for news. */
export function genreOf(sentences: readonly string[]): string | null {
  return Object.entries(GENRES).find(([, { distinct, sure, share, sureWords, pattern }]) => {
    const found = sentences.map((sentence) => [...sentence.matchAll(pattern)].map(([, word]) => word!.toLowerCase()));
    const words = new Set(found.flat());
    return words.size >= distinct && [...words].filter((word) => sureWords.has(word)).length >= sure && found.filter(({ length }) => length > 0).length >= share * sentences.length;
  })?.[0] ?? null;
}
