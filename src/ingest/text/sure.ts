import type { Codes } from './codes.js';
import { hashFeature } from './hash.js';

/** What nearly always has one answer, so that nothing need be weighed: keys in ascending order, and the answers' numbers. */
export interface Sure {
  readonly keys: Int32Array;
  readonly answers: Uint8Array;
}

export const answersOf = ({ keys, answers }: Sure): ReadonlyMap<number, number> => new Map(Array.from(keys, (key, i) => [key, answers[i]!] as const));

/** Tells the tag of a word as it is written: *the*, *Tuesday*. */
export const wordKey = ({ word, shape }: Codes, i: number): number => hashFeature(0, word[i]!, shape[i]!);

/** Tells the label of an arc from the two tags and the side: a `DT` before its `NN` is its det. */
export const arcKey = ({ tag }: Codes, head: number, dependant: number): number => hashFeature(head < dependant ? 1 : 2, tag[head]!, tag[dependant]!);
