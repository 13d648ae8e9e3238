import { kept } from '../../model/kept.js';
import { overlaps, type Span } from '../../model/span.js';
import type { Sentence, Token } from './sentence.js';

/** Tokens that hang on token `i`, in order of the text; with `rels`, only those with one of these relations. */
export function children(sentence: Sentence, i: number, ...rels: readonly string[]): readonly Token[] {
  const all = childLists(sentence)[i]!;
  return rels.length ? all.filter((token) => rels.includes(token.rel)) : all;
}

/** The first child with one of these relations. */
export const child = (sentence: Sentence, i: number, ...rels: readonly string[]): Token | undefined =>
  childLists(sentence)[i]!.find((token) => rels.includes(token.rel));

/** Children of every token of a sentence. */
const childLists = kept((sentence: Sentence): readonly Token[][] => {
  const lists: Token[][] = sentence.tokens.map(() => []);
  for (const token of sentence.tokens) lists[token.head]?.push(token);
  return lists;
});

/** Indices of token `i` and of all below it, ascending; not below children that have one of the relations `without`. */
export function subtree(sentence: Sentence, i: number, without: readonly string[] = []): number[] {
  const found = [i];
  for (let at = 0; at < found.length; at++) {
    for (const token of children(sentence, found[at]!)) if (!without.includes(token.rel)) found.push(token.index);
  }
  return found.sort((a, b) => a - b);
}

/** The tokens said side by side with `i`, in order: *Iran*, *Russia* and *China* for "Iran, Russia and China", `i` being any of them. */
export function conjuncts(sentence: Sentence, i: number): Token[] {
  const first = firstConjunct(sentence, i);
  const later = (at: number): Token[] => children(sentence, at, 'conj').flatMap((token) => [token, ...later(token.index)]);
  return [sentence.tokens[first]!, ...later(first)];
}

/** The conjunct that the others hang on: *Iran* of "Iran, Russia and China". */
function firstConjunct(sentence: Sentence, i: number): number {
  let at = i;
  while (sentence.tokens[at]!.rel === 'conj') at = sentence.tokens[at]!.head;
  return at;
}

export const isNoun = ({ upos }: Token): boolean => upos === 'NOUN' || upos === 'PROPN';

/** The tokens that a span of the article covers, wholly or in part. */
export const tokensIn = (sentence: Sentence, span: Span): Token[] => sentence.tokens.filter((token) => overlaps(token, span));

/** The first of some tokens that hangs on none of them. */
export const headAmong = (tokens: readonly Token[]): Token | undefined => tokens.find(({ head }) => !tokens.some(({ index }) => index === head));

/** "To leave": the verb has its *to*. */
export const isInfinitive = (s: Sentence, verb: number): boolean => children(s, verb).some(({ tag }) => tag === 'TO');
