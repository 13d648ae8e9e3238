import type { Codes } from './codes.js';
import { hashFeature as f, hashText } from './hash.js';
import { best, type Scorer } from './linear.js';
import { answersOf, wordKey, type Sure } from './sure.js';

export const TAG_FEATURES = 52;

/** Writes the features of token `i` (from 1) and the tags before it; returns how many. */
export function tagFeatures(codes: Codes, i: number, out: Int32Array): number {
  const { size, word, tail, suffix1, suffix2, suffix3, suffix4, prefix, shape, upos, tag, group } = codes;
  const [a, b] = [i - 1, Math.max(0, i - 2)];
  const [n, m] = [i + 1, Math.min(size + 1, i + 2)];
  const [w, s3, u, sh] = [word[i]!, suffix3[i]!, upos[i]!, shape[i]!];
  const [ta, tb, ua, un, wa, wn] = [tag[a]!, tag[b]!, upos[a]!, upos[n]!, word[a]!, word[n]!];
  let k = 0;
  out[k++] = f(1, 1);
  out[k++] = f(2, w);
  out[k++] = f(3, s3);
  out[k++] = f(4, suffix2[i]!);
  out[k++] = f(5, suffix4[i]!);
  out[k++] = f(6, suffix1[i]!, u);
  out[k++] = f(7, prefix[i]!);
  out[k++] = f(8, sh);
  out[k++] = f(9, sh, u);
  out[k++] = f(10, tail[i]!, sh);
  out[k++] = f(11, u);
  out[k++] = f(12, ua, u);
  out[k++] = f(13, u, un);
  out[k++] = f(14, ua, u, un);
  out[k++] = f(15, upos[b]!, ua, u);
  out[k++] = f(16, u, un, upos[m]!);
  out[k++] = f(17, ta);
  out[k++] = f(18, tb, ta);
  out[k++] = f(19, ta, w);
  out[k++] = f(20, ta, u);
  out[k++] = f(21, ta, u, un);
  out[k++] = f(22, ta, s3);
  out[k++] = f(23, wa);
  out[k++] = f(24, wa, w);
  out[k++] = f(25, wn);
  out[k++] = f(26, w, wn);
  out[k++] = f(27, word[b]!);
  out[k++] = f(28, word[m]!);
  out[k++] = f(29, suffix3[n]!, u);
  out[k++] = f(30, suffix3[a]!, u);
  out[k++] = f(31, w, u);
  out[k++] = f(32, ta, wn);
  out[k++] = f(33, s3, un);
  out[k++] = f(34, tb, w);
  out[k++] = f(35, sh, s3);
  out[k++] = f(36, sh, ta, shape[n]!);
  out[k++] = f(37, w, sh);
  out[k++] = f(38, wn, s3);
  out[k++] = f(39, suffix2[i]!, ta, suffix2[n]!);
  out[k++] = f(40, tb, ta, w);
  out[k++] = f(41, group[i]!, s3);
  out[k++] = f(42, group[i]!, u);
  out[k++] = f(43, group[a]!, group[i]!);
  out[k++] = f(44, group[i]!, group[n]!);
  out[k++] = f(45, ta, group[n]!, u);
  out[k++] = f(46, ta, group[i]!, un);
  return k;
}

/**
 * A tagger that writes the Penn tag of every token to `codes.tag`, from left to right, and returns their numbers in `tags`.
 * Only words that aren't sure of their tag are weighed.
 */
export function createTagger(scorer: Scorer, tags: readonly string[], sure: Sure): (codes: Codes) => number[] {
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float32Array(tags.length);
  const hashes = tags.map((tag) => hashText(tag));
  const known = answersOf(sure);
  const choose = (codes: Codes, i: number): number => {
    scorer.score(features, tagFeatures(codes, i, features), scores);
    return best(scores);
  };
  return (codes) => {
    const found: number[] = [];
    for (let i = 1; i <= codes.size; i++) {
      const tag = known.get(wordKey(codes, i)) ?? choose(codes, i);
      codes.tag[i] = hashes[tag]!;
      found.push(tag);
    }
    return found;
  };
}
