import type { Piece } from '../../lexicon/gazetteer/pieces.js';
import { cutPieces } from '../../lexicon/gazetteer/pieces.js';
import type { Sentence, Token } from '../text/sentence.js';
import { isNoun } from '../text/tree.js';

/** A piece of a sentence, with the token that it is part of. */
export interface TokenPiece extends Piece {
  readonly token: number;
}

/** A sentence with what finders ask of it again and again. */
export interface SentenceView {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly pieces: readonly TokenPiece[];
  readonly children: readonly (readonly number[])[];
}

export function viewOf(sentence: Sentence): SentenceView {
  const { tokens } = sentence;
  const children: number[][] = tokens.map(() => []);
  for (const { head, index } of tokens) children[head]?.push(index);
  const pieces = tokens.flatMap((token) => (token.tag === 'POS' ? [] : cutPieces(token.text, token.start).map((piece) => ({ ...piece, token: token.index }))));
  return { sentence, tokens, pieces, children };
}

/** The token of `[first, last]` whose head lies outside; the last one where there are several. */
export function headOf(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last; i >= first; i--) {
    const { head, rel, upos } = tokens[i]!;
    if ((head < first || head > last) && upos !== 'PUNCT' && rel !== 'case') return i;
  }
  return last;
}

export const isNominal = (token: Token | undefined): boolean => token !== undefined && (isNoun(token) || token.tag.startsWith('NN'));
