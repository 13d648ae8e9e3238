import type { Token } from '../text/sentence.js';

const NOBODY: ReadonlySet<number> = new Set();
const DOERS = new Set(['nsubj', 'nsubjpass', 'poss']);
/** Steps up the tree to a clause's subject. */
const CLIMB = 8;

/** Who acts where a word stands, "Chad" in "Chad attacked its neighbour", "Chad's attack on its neighbour", "Chad said its ship was hit": whoever has something is most often who acts on it. */
export function doersAbove(tokens: readonly Token[], word: number): ReadonlySet<number> {
  for (let t = tokens[word]!, i = 0; t.head >= 0 && i < CLIMB; t = tokens[t.head]!, i++) {
    const doers = tokens.filter((other) => other.head === t.head && other.index !== word && other.index !== t.index && DOERS.has(other.rel));
    if (doers.length) return new Set(doers.map(({ index }) => index));
  }
  return NOBODY;
}
