import type { NameSpan } from '../text/sentence.js';
import type { SentenceView } from './sentence-view.js';

const ACRONYM = /^\p{Lu}[\p{Lu}\p{Ll}]{0,6}\p{Lu}$/u;

/** Names that an acronym in brackets stands for: the words before it whose initials it is, "Popular Front for Unity (PFU)". */
export function introducedNames({ tokens }: SentenceView): NameSpan[] {
  return tokens.flatMap(({ text }, i) => {
    const introduces = ACRONYM.test(text) && tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')';
    const first = introduces ? firstOf(tokens.slice(0, i - 1).map((token) => token.text), text) : -1;
    return first >= 0 ? [{ first, last: i - 2, label: 'ORG' as const }] : [];
  });
}

/** Where the words at the end whose initials are the acronym's capitals begin; words without a capital may lie between them. -1 where they don't fit. */
function firstOf(words: readonly string[], acronym: string): number {
  const letters = [...acronym.replace(/\p{Ll}/gu, '')];
  let at = words.length;
  while (letters.length && at > 0) {
    const word = words[--at]!;
    if (word.charAt(0) === letters.at(-1)) letters.pop();
    else if (word.charAt(0).toLowerCase() !== word.charAt(0) || !/^\p{L}/u.test(word)) return -1;
  }
  return letters.length ? -1 : at;
}
