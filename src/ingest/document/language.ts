import { LANGUAGES } from './patterns.js';

/** A text with fewer words is taken on trust. */
const FEWEST_WORDS = 8;
/** From so many words on, English without its commonest words is no English. */
const RUNNING_TEXT = 30;

/**
 * What language a text is in if it is not English, for a message ("French", "a non-Latin script"); null for English, and for
 * what is too short to tell.
 */
export function foreignLanguage(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= FEWEST_WORDS && latin < letters / 2) return 'a non-Latin script';
  // "Ukraine's" holds no Czech "s".
  const words = text.toLowerCase().replace(/['’]s(?!\p{L})/gu, '').match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const [best, ...others] = shares(words);
  if (!best || best.language === 'English') return null;
  const english = others.find(({ language }) => language === 'English')?.share ?? 0;
  if (best.share >= 0.2 && best.share > english * 1.2) return best.language;
  return words.length >= RUNNING_TEXT && english < 0.1 ? 'an unknown language' : null;
}

function shares(words: readonly string[]): { language: string; share: number }[] {
  return [...LANGUAGES]
    .map(([language, common]) => ({ language, share: words.filter((word) => common.has(word)).length / words.length }))
    .sort((a, b) => b.share - a.share);
}
