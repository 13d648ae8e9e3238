import type { Codes } from './codes.js';
import { hashFeature as f } from './hash.js';
import { best, type Scorer } from './linear.js';
import type { NameLabel, NameSpan } from './sentence.js';

export const NAME_FEATURES = 64;

/** Writes the features of token `i` (from 1): words, tags and shapes around it and the two name marks before it. */
export function nameFeatures(codes: Codes, i: number, last: number, last2: number, out: Int32Array): number {
  const { size, word, tail, tag, shape, prefix, suffix3, suffix4, suffix2, group, coarse } = codes;
  const [a, b, n, m] = [i - 1, Math.max(0, i - 2), i + 1, Math.min(size + 1, i + 2)];
  const [w, wa, wn, t, ta, tn, s, sa, sn] = [word[i]!, word[a]!, word[n]!, tag[i]!, tag[a]!, tag[n]!, shape[i]!, shape[a]!, shape[n]!];
  const wave = shape[b]! * 512 + sa * 64 + s * 8 + sn;
  let k = 0;
  out[k++] = f(401, 1);
  out[k++] = f(402, w);
  out[k++] = f(403, w, s);
  out[k++] = f(404, wa, s);
  out[k++] = f(405, wn, s);
  out[k++] = f(406, wa, w);
  out[k++] = f(407, w, wn);
  out[k++] = f(408, word[b]!, s);
  out[k++] = f(409, word[m]!, s);
  out[k++] = f(410, t, s);
  out[k++] = f(411, ta, t, s);
  out[k++] = f(412, t, tn, s);
  out[k++] = f(413, ta, t, tn);
  out[k++] = f(414, wave);
  out[k++] = f(415, wave, shape[m]!, t);
  out[k++] = f(416, prefix[i]!, s);
  out[k++] = f(417, suffix3[i]!, s);
  out[k++] = f(418, suffix4[i]!, s);
  out[k++] = f(419, suffix2[i]!, t);
  out[k++] = f(420, tail[i]!, t);
  out[k++] = f(421, last, s);
  out[k++] = f(422, last, last2, t);
  out[k++] = f(423, last, w);
  out[k++] = f(424, last, wn, s);
  out[k++] = f(425, last, t, tn);
  out[k++] = f(426, last, s, sn);
  out[k++] = f(427, last, wa, s);
  out[k++] = f(428, last, suffix3[i]!, s);
  out[k++] = f(429, suffix3[a]!, suffix3[i]!, s);
  out[k++] = f(430, suffix3[n]!, s, t);
  out[k++] = f(431, word[b]!, wa, s);
  out[k++] = f(432, wn, word[m]!, s);
  out[k++] = f(433, codes.lemma[a]!, t, tn);
  out[k++] = f(434, last, last2, w);
  out[k++] = f(435, headword(codes, i), s);
  out[k++] = f(436, headword(codes, i), last);
  out[k++] = f(437, before(codes, i), s);
  out[k++] = f(438, before(codes, i), last);
  out[k++] = f(439, group[i]!, s);
  out[k++] = f(440, group[i]!, last);
  out[k++] = f(441, group[a]!, s, t);
  out[k++] = f(442, group[n]!, s, t);
  out[k++] = f(443, group[a]!, group[i]!, s);
  out[k++] = f(444, group[i]!, group[n]!, s);
  out[k++] = f(445, coarse[a]!, coarse[i]!, coarse[n]! * 8 + s);
  out[k++] = f(446, group[b]!, group[a]!, s);
  out[k++] = f(447, group[n]!, group[m]!, s);
  return k;
}

/** The last word of the run of capitals that token `i` stands in: *Conference* of "Munich Security Conference". */
function headword(codes: Codes, i: number): number {
  let at = i;
  while (at < i + 5 && at < codes.size && isCapital(codes.shape[at + 1]!)) at++;
  return codes.word[at]!;
}

/** The word before the run of capitals that token `i` stands in: *minister* of "minister Ahmed Attaf". */
function before(codes: Codes, i: number): number {
  let at = i - 1;
  while (at > i - 5 && at > 0 && isCapital(codes.shape[at]!)) at--;
  return codes.word[Math.max(0, at)]!;
}

const isCapital = (shape: number): boolean => shape >= 3 && shape <= 6;

/** False where no name begins: neither token `i` nor the next has a capital. */
export const mayBegin = ({ shape }: Codes, i: number): boolean => isCapital(shape[i]!) || isCapital(shape[i + 1]!);

/** True after a mark whose name goes on. */
export const isOpen = (mark: string | undefined): boolean => /^[BI]/.test(mark ?? '');

/** A name finder that marks tokens from left to right where a name may be: `O` outside, else B, I, L or U (begin, inside, last, unit) and the label. */
export function createNameFinder(scorer: Scorer, marks: readonly string[]): (codes: Codes) => NameSpan[] {
  const features = new Int32Array(NAME_FEATURES);
  const scores = new Float32Array(marks.length);
  const outside = marks.indexOf('O');
  const choose = (codes: Codes, i: number, last: number, last2: number): number => {
    scorer.score(features, nameFeatures(codes, i, last, last2, features), scores);
    return best(scores);
  };
  return (codes) => {
    const found: string[] = [];
    for (let i = 1, last = 0, last2 = 0; i <= codes.size; i++) {
      const mark = mayBegin(codes, i) || isOpen(marks[last - 1]) ? choose(codes, i, last, last2) : outside;
      last2 = last;
      last = mark + 1;
      found.push(marks[mark]!);
    }
    return spansOf(found);
  };
}

/** Reads marks as spans, forgivingly: a name goes on for as long as its marks are I or L, and takes its first token's label. */
export function spansOf(marks: readonly string[]): NameSpan[] {
  const spans: NameSpan[] = [];
  let open = false;
  marks.forEach((mark, i) => {
    const kind = mark.charAt(0);
    if (kind === 'B' || kind === 'U' || (kind !== 'O' && !open)) spans.push({ first: i, last: i, label: mark.slice(2) as NameLabel });
    else if (kind !== 'O') spans[spans.length - 1] = { ...spans.at(-1)!, last: i };
    open = isOpen(mark);
  });
  return spans;
}

/** The marks that say the same as `spans`. */
export function marksOf(spans: readonly NameSpan[], size: number): string[] {
  const marks = new Array<string>(size).fill('O');
  for (const { first, last, label } of spans) {
    for (let i = first; i <= last; i++) marks[i] = `${first === last ? 'U' : i === first ? 'B' : i === last ? 'L' : 'I'}-${label}`;
  }
  return marks;
}
