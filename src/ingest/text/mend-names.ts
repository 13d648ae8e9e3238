import type { Token } from './sentence.js';

/**
 * Hangs names beside the title that they bear: in "the presidents of Chad and Peru, Ada Okoro and Ola Berg, met" the parser counts Okoro and Berg
 * among the countries. Told by a list that has its "and" already, and a name behind the comma after it.
 */
export function mendNames(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((name) => {
    const last = tokens[name.head];
    if (name.rel !== 'conj' || name.upos !== 'PROPN' || last?.rel !== 'conj' || !isClosed(tokens, last)) return name;
    const first = tokens.findIndex((t) => t.index === name.index || (t.head === name.index && t.rel === 'compound'));
    const title = titleAbove(tokens, last);
    return title && tokens[first - 1]?.text === ',' ? { ...name, head: title.index, rel: 'appos' } : name;
  });
}

/** Behind "and": the list ends with it. */
const isClosed = (tokens: readonly Token[], { head, index }: Token): boolean => tokens.some((t) => t.head === head && t.rel === 'cc' && t.index < index);

/** "The presidents of" some: a plural that they belong to. */
function titleAbove(tokens: readonly Token[], member: Token): Token | undefined {
  let t = member;
  while (t.rel === 'conj') t = tokens[t.head]!;
  const of = t.rel === 'pobj' ? tokens[t.head] : undefined;
  const title = of?.lemma === 'of' ? tokens[of.head] : undefined;
  return title?.tag === 'NNS' ? title : undefined;
}
