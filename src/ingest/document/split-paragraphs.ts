import type { Span } from '../../model/span.js';

const WRAPPED = { shortest: 45, longest: 120 };
const SENTENCE_END = /[.!?]["”’')\]]*\s*$/;

/**
 * The paragraphs of a plain text: what blank lines part, or else its lines. Lines of one even length that break off
 * in mid-sentence are a paragraph wrapped to that width.
 */
export function splitParagraphs(text: string): Span[] {
  return blocks(text).flatMap((block) => {
    const lines = trimmedMatches(text, /[^\r\n]+/g, block);
    return isWrapped(text, lines) ? [block] : lines;
  });
}

function blocks(text: string): Span[] {
  return trimmedMatches(text, /[^\r\n](?:[^\r\n]|\r?\n(?![^\S\r\n]*(?:\r?\n|$)))*/g, { start: 0, end: text.length });
}

function isWrapped(text: string, lines: readonly Span[]): boolean {
  const inner = lines.slice(0, -1);
  const even = inner.every(({ start, end }) => end - start >= WRAPPED.shortest && end - start <= WRAPPED.longest);
  return even && inner.some(({ start, end }) => !SENTENCE_END.test(text.slice(start, end)));
}

/** Spans of what `pattern` finds in `within`, without the blanks at their ends. */
function trimmedMatches(text: string, pattern: RegExp, within: Span): Span[] {
  return [...text.slice(within.start, within.end).matchAll(pattern)].flatMap((match) => {
    const start = within.start + match.index + match[0].length - match[0].trimStart().length;
    const end = within.start + match.index + match[0].trimEnd().length;
    return end > start ? [{ start, end }] : [];
  });
}
