import type { NameSpan, Sentence, Token } from '../../src/ingest/text/sentence.js';
import type { GoldWord } from './conllu.js';

export interface Arc {
  readonly head: number;
  readonly rel: string;
  readonly tag: string;
}

/** All tokens of a text as one row, heads counting into it. */
export function inOneRow(sentences: readonly Pick<Sentence, 'tokens' | 'names'>[]): { tokens: Token[]; names: NameSpan[] } {
  const [tokens, names]: [Token[], NameSpan[]] = [[], []];
  for (const sentence of sentences) {
    const base = tokens.length;
    names.push(...sentence.names.map((name) => ({ ...name, first: name.first + base, last: name.last + base })));
    tokens.push(...sentence.tokens.map((token) => ({ ...token, head: token.head < 0 ? -1 : token.head + base })));
  }
  return { tokens, names };
}

/** A gold tree over the reader's tokens: of several gold words in a token the one whose head lies outside speaks for it. Null where they don't fit. */
export function onto(tokens: readonly { readonly start: number; readonly end: number }[], words: readonly GoldWord[]): Arc[] | null {
  const owner = words.map((word) => tokens.findIndex((token) => token.start <= word.start && word.end <= token.end));
  if (owner.includes(-1)) return null;
  const arcs = tokens.map((_, i): Arc | null => {
    const word = words.find((candidate, w) => owner[w] === i && (candidate.head < 0 || owner[candidate.head] !== i));
    return word ? { head: word.head < 0 ? -1 : owner[word.head]!, rel: word.rel, tag: '' } : null;
  });
  return arcs.every((arc) => arc !== null) ? arcs : null;
}
