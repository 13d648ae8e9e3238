import type { Span } from '../../model/span.js';
import { mendTokens } from './tokens.js';
import { readTokens, type WinkToken } from './wink.js';
import type { SegmentationWords } from './words.js';

/** wink-nlp's time grows with the square of an unbroken run of characters, so that a longer one is cut. */
const LONGEST_RUN = 200;
/** Longer sentences are cut at the last comma or stop that fits: lists and tables, not prose. */
export const LONGEST_SENTENCE = 200;
/** How many tokens after a quoted exclamation may lie before its verb of speech. */
const SPEAKER_WORDS = 8;

/** Cuts a paragraph of `text` into sentences of tokens. Offsets count into `text`; every sentence has a token. */
export function segment(text: string, paragraph: Span, words: SegmentationWords): WinkToken[][] {
  const tokens = cutRuns(text, paragraph).flatMap(({ start, end }) => readTokens(text.slice(start, end), start));
  const sentences: WinkToken[][] = [];
  for (const token of mendTokens(tokens, words.abbreviations)) {
    if (token.opens || sentences.length === 0) sentences.push([token]);
    else sentences.at(-1)?.push(token);
  }
  return rejoin(sentences, words.speech).flatMap(cutLong);
}

function cutRuns(text: string, { start, end }: Span): Span[] {
  const cuts = [start];
  for (let i = start, run = 0; i < end; i++) {
    run = /\s/.test(text.charAt(i)) ? 0 : run + 1;
    if (run > LONGEST_RUN) { cuts.push(i); run = 1; }
  }
  return cuts.map((cut, i) => ({ start: cut, end: cuts[i + 1] ?? end }));
}

/** Joins what wink-nlp cut in the middle: before a small letter, and between a quoted exclamation and who said it. */
function rejoin(sentences: readonly WinkToken[][], speech: ReadonlySet<string>): WinkToken[][] {
  const whole: WinkToken[][] = [];
  for (const sentence of sentences) {
    const last = whole.at(-1);
    if (last && (/^\p{Ll}/u.test(sentence[0]?.text ?? '') || isSpeakerOf(last, sentence, speech))) last.push(...sentence);
    else whole.push(sentence);
  }
  return whole;
}

function isSpeakerOf(quoted: readonly WinkToken[], sentence: readonly WinkToken[], speech: ReadonlySet<string>): boolean {
  if (!/^[!?]["”’']$/.test(quoted.slice(-2).map((token) => token.text).join(''))) return false;
  const verb = sentence.findIndex((token) => speech.has(token.text.toLowerCase()));
  return verb > 0 && verb < SPEAKER_WORDS && sentence.slice(0, verb).every((token) => /^[\p{L}\p{N}'’.-]+$/u.test(token.text));
}

function cutLong(sentence: WinkToken[]): WinkToken[][] {
  const pieces: WinkToken[][] = [];
  let rest = sentence;
  while (rest.length > LONGEST_SENTENCE) {
    const stop = rest.slice(0, LONGEST_SENTENCE).findLastIndex((token) => /^[.,;:|•–—]$/.test(token.text)) + 1;
    pieces.push(rest.slice(0, stop || LONGEST_SENTENCE));
    rest = rest.slice(stop || LONGEST_SENTENCE);
  }
  return [...pieces, rest];
}
