import type { Token, Upos } from '../../../src/ingest/text/sentence.js';

/** A tree from rows of text, upos, tag, head, rel. */
export const tree = (rows: readonly [string, Upos, string, number, string][]): Token[] =>
  rows.map(([text, upos, tag, head, rel], index) => ({ index, text, lemma: text, upos, tag, head, rel, start: 0, end: 0 }));

export const heads = (tokens: readonly Token[]): string[] => tokens.map(({ head, rel }) => `${rel} ${head}`);
