import type { Span } from '../../model/span.js';

/** A text in which words were looked for. */
export interface Match {
  readonly text: string;
  /** How well they fit, from 0 to 1. */
  readonly score: number;
  readonly highlights: readonly Span[];
}

const WHOLE = 1;
const BEGINNING = 0.8;
const INSIDE = 0.5;
const IN_ORDER = 0.9;

/** Where words stand in a text, and how well they fit: whole words better than beginnings, those better than parts, all in one place best, a short text better than a long one. */
export function matchWords(text: string, words: readonly string[]): Match | null {
  const lower = text.toLowerCase();
  const found = words.map(word => bestPlace(lower, word));
  if (found.some(place => place === null)) return null;
  const places = found as readonly Place[];
  const fit = places.reduce((sum, { fit: one }) => sum + one, 0) / places.length;
  const together = lower.includes(words.join(' ')) ? 1 : IN_ORDER;
  const share = Math.min(1, words.join(' ').length / text.length);
  return { text, score: fit * together * (0.7 + 0.3 * share), highlights: merged(places) };
}

interface Place extends Span {
  readonly fit: number;
}

/** Lower case may be longer than the text in a few scripts; then nothing is marked rather than something wrong. */
function bestPlace(text: string, word: string): Place | null {
  let best: Place | null = null;
  for (let start = text.indexOf(word); start >= 0 && best?.fit !== WHOLE; start = text.indexOf(word, start + 1)) {
    const end = start + word.length;
    const fit: number = isEdge(text, start) ? (isEdge(text, end) ? WHOLE : BEGINNING) : INSIDE;
    if (best === null || fit > best.fit) best = { start, end, fit };
  }
  return best;
}

/** Whether a word begins or ends at an offset. */
const isEdge = (text: string, at: number): boolean => !/[\p{L}\p{N}]{2}/u.test(text.slice(Math.max(0, at - 1), at + 1));

function merged(places: readonly Place[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last !== undefined && start <= last.end) spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else spans.push({ start, end });
  }
  return spans;
}
