import type { Mention } from './mention.js';
import type { SentenceView } from './sentence-view.js';

const PRONOUNS = new Set(['he', 'him', 'his', 'she', 'her', 'it', 'its', 'they', 'them', 'their', 'himself', 'herself', 'itself', 'themselves']);

/** Pronouns of the third person, less the "it" that stands for nothing. */
export function findPronouns({ tokens, sentence }: SentenceView): Mention[] {
  return tokens.filter(({ text, rel }) => rel !== 'expl' && PRONOUNS.has(text.toLowerCase())).map(({ text, start, end, index }) => (
    { text, start, end, sentence: sentence.index, first: index, last: index, head: index, form: 'PRONOUN', candidates: [], by: 'pronoun' }));
}
