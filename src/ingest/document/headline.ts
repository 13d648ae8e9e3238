import type { Span } from '../../model/span.js';
import { normalize } from './normalize.js';

/** How far down a page its headline may stand. */
const SEARCHED = 10;
const LONGEST_HEADLINE = 140;
/** A shorter first line above a headline is the site's name. */
const SHORTEST_HEADLINE_WORDS = 4;
const FULL_STOP = /[.!;:,…]["”’')\]]*$/;

/** Index of the paragraph that repeats `title`, or, without a title, of a first line that reads as one; -1 for none. */
export function findHeadline(text: string, paragraphs: readonly Span[], title: string | null | undefined): number {
  const lines = paragraphs.slice(0, SEARCHED).map(({ start, end }) => text.slice(start, end));
  if (title) return lines.map(normalize).indexOf(normalize(title));
  const [first, second, third] = lines;
  if (!first || !second || !isHeadline(first)) return -1;
  return third && isSiteName(first) && isHeadline(second) ? 1 : 0;
}

const isHeadline = (line: string): boolean => line.length <= LONGEST_HEADLINE && !line.includes('\n') && !FULL_STOP.test(line);

const isSiteName = (line: string): boolean => line.split(/\s+/).length < SHORTEST_HEADLINE_WORDS;
