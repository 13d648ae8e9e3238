import { FINE_BITS } from './groups.js';
import { hashText } from './hash.js';
import type { Upos } from './sentence.js';

/** What the models see of a token before anything is known of its sentence. */
export interface Plain {
  readonly text: string;
  readonly upos: Upos;
}

/**
 * A sentence as numbers, one array for each trait. Tokens count from 1; 0 is "nothing there", and the last place (`size` + 1)
 * is the sentence's end, which is also the root of its tree. All but `shape` and the groups are hashes.
 */
export interface Codes {
  readonly size: number;
  /** Lower-case word, its digits made alike. */
  readonly word: Int32Array;
  /** The word's part after its last hyphen. */
  readonly tail: Int32Array;
  readonly suffix1: Int32Array;
  readonly suffix2: Int32Array;
  readonly suffix3: Int32Array;
  readonly suffix4: Int32Array;
  readonly prefix: Int32Array;
  /** How the word is written: a `Shape`. */
  readonly shape: Int32Array;
  /** wink-nlp's part of speech. */
  readonly upos: Int32Array;
  /** Penn tag, written by the tagger. */
  readonly tag: Int32Array;
  /** Lemma, written by the lemmatiser. */
  readonly lemma: Int32Array;
  /** The word's group and coarse group, from 1; 0 where it has none. */
  readonly group: Int32Array;
  readonly coarse: Int32Array;
}

const Shape = { small: 1, number: 2, capital: 3, first: 4, capitals: 5, headline: 6, mark: 7 } as const;
/** Of the words long enough to tell, the share with a capital that makes a headline. */
const HEADLINE_SHARE = 0.75;
const END = hashText('</s>');

export function encode(tokens: readonly Plain[], groupOf: (hash: number) => number): Codes {
  const row = (): Int32Array => new Int32Array(tokens.length + 2);
  const codes: Codes = { size: tokens.length, word: row(), tail: row(), suffix1: row(), suffix2: row(), suffix3: row(), suffix4: row(), prefix: row(), shape: row(), upos: row(), tag: row(), lemma: row(), group: row(), coarse: row() };
  const headline = isHeadline(tokens);
  tokens.forEach((token, i) => {
    const word = token.text.toLowerCase().replace(/\d/g, '0');
    encodeWord(codes, i + 1, word, groupOf);
    codes.shape[i + 1] = shapeOf(token.text, i === 0, headline);
    codes.upos[i + 1] = hashText(token.upos);
  });
  for (const trait of [codes.word, codes.tail, codes.upos, codes.tag, codes.lemma]) trait[tokens.length + 1] = END;
  return codes;
}

function encodeWord(codes: Codes, at: number, word: string, groupOf: (hash: number) => number): void {
  const length = word.length;
  codes.word[at] = hashText(word);
  codes.tail[at] = hashText(word, word.lastIndexOf('-', length - 2) + 1);
  codes.suffix1[at] = hashText(word, length - 1);
  codes.suffix2[at] = hashText(word, Math.max(0, length - 2));
  codes.suffix3[at] = hashText(word, Math.max(0, length - 3));
  codes.suffix4[at] = hashText(word, Math.max(0, length - 4));
  codes.prefix[at] = hashText(word, 0, 3);
  codes.group[at] = groupOf(codes.word[at]!) || groupOf(codes.tail[at]!);
  codes.coarse[at] = (codes.group[at]! + (1 << FINE_BITS) - 1) >> FINE_BITS;
}

function shapeOf(text: string, first: boolean, headline: boolean): number {
  const initial = text.charAt(0);
  if (/\d/.test(initial)) return Shape.number;
  if (initial.toLowerCase() === initial) return initial.toUpperCase() === initial ? Shape.mark : Shape.small;
  if (headline) return Shape.headline;
  if (text.length > 1 && text.toUpperCase() === text) return Shape.capitals;
  return first ? Shape.first : Shape.capital;
}

function isHeadline(tokens: readonly Plain[]): boolean {
  const long = tokens.filter((token) => /^\p{L}{4}/u.test(token.text));
  return long.length > 3 && long.filter((token) => /^\p{Lu}/u.test(token.text)).length >= long.length * HEADLINE_SHARE;
}
