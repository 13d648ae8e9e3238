import { encode, type Codes } from '../../src/ingest/text/codes.js';
import { hashText } from '../../src/ingest/text/hash.js';
import { marksOf } from '../../src/ingest/text/names.js';
import type { Taught } from './collapse.js';

/** The classes that the models tell apart. */
export interface Classes {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly marks: readonly string[];
}

/** A sentence as the trainers want it: codes, and the right answer for each token by number. */
export interface Example {
  readonly taught: Taught;
  readonly codes: Codes;
  readonly tags: Int32Array;
  /** Heads as transitions count them: from 1, the root behind the last token. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly marks: Int32Array;
}

export function classesOf(sentences: readonly Taught[]): Classes {
  const sorted = (values: string[]): string[] => [...new Set(values)].sort();
  return {
    tags: sorted(sentences.flatMap((s) => s.tokens.map((token) => token.tag))),
    labels: sorted(['root', 'dep', ...sentences.flatMap((s) => s.tokens.map((token) => token.rel))]),
    marks: sorted(sentences.flatMap((s) => marksOf(s.names, s.tokens.length))),
  };
}

export function exampleOf(taught: Taught, classes: Classes, groupOf: (hash: number) => number): Example {
  const { tokens } = taught;
  const size = tokens.length;
  const codes = encode(tokens.map(({ text, wink }) => ({ text, upos: wink })), groupOf);
  const numbers = (values: readonly string[], names: readonly string[]): Int32Array => Int32Array.from(values, (value) => names.indexOf(value));
  return {
    taught,
    codes,
    tags: numbers(tokens.map((token) => token.tag), classes.tags),
    heads: Int32Array.from([0, ...tokens.map(({ head }) => (head < 0 ? size + 1 : head + 1)), 0]),
    labels: numbers(['', ...tokens.map((token) => token.rel)], classes.labels),
    marks: numbers(marksOf(taught.names, size), classes.marks),
  };
}

/** Writes tags, and the lemmas that follow from them, to an example's codes. */
export function writeTags({ codes, taught }: Example, tags: readonly string[], lemmatise: (text: string, tag: string) => string): void {
  tags.forEach((tag, i) => {
    codes.tag[i + 1] = hashText(tag);
    codes.lemma[i + 1] = hashText(lemmatise(taught.tokens[i]!.text, tag));
  });
}
