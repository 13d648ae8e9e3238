import type { Gazetteer } from '../../lexicon/gazetteer/gazetteer.js';
import { kept } from '../../model/kept.js';
import type { NounPhrase } from './mention.js';
import type { SentenceView } from './sentence-view.js';
import { ownersOf } from './owners.js';

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both', 'either']);
const LONGEST = 4;

/** The longest phrase of a list that ends at a token, whose last word is taken in its base form. */
export function longestEnding<V>(view: SentenceView, last: number, phrases: ReadonlyMap<string, V>): { first: number; value: V } | null {
  const { tokens } = view;
  const ends = endsOf(phrases);
  const ending = [tokens[last]!.text.toLowerCase(), tokens[last]!.lemma].filter((word) => ends.has(endOf(word)));
  if (!ending.length) return null;
  for (let first = Math.max(0, last - LONGEST + 1); first <= last; first++) {
    const before = tokens.slice(first, last).map((token) => token.text.toLowerCase()).join(' ').replaceAll(' - ', '-');
    for (const word of ending) {
      const value = phrases.get(before ? `${before} ${word}` : word);
      if (value !== undefined) return { first, value };
    }
  }
  return null;
}

const endOf = (phrase: string): string => phrase.slice(Math.max(phrase.lastIndexOf(' '), phrase.lastIndexOf('-')) + 1);

/** The last words of a list's phrases: most words end none. */
const endsOf = kept((phrases: ReadonlyMap<string, unknown>): ReadonlySet<string> => new Set([...phrases.keys()].map(endOf)));

/** What the words around a noun `[first, last]` say of it. */
export function describeNoun(view: SentenceView, first: number, last: number, named: (token: number) => boolean, gazetteer: Gazetteer,
  given: Pick<NounPhrase, 'kind' | 'noun' | 'office' | 'title' | 'organ'>, head = last): NounPhrase {
  const { tokens, children } = view;
  const inside = children[head]!.filter((child) => child < first);
  const determiner = inside.map((child) => tokens[child]!).find((token) => token.rel === 'det' || token.rel === 'preconj');
  const isCamp = (token: number): boolean => view.sentence.names.some((name) => name.label === 'NORP' && name.first <= token && token <= name.last);
  const words = inside.filter((child) => !named(child) && ['ADJ', 'NOUN', 'PROPN', 'VERB'].includes(tokens[child]!.upos) && tokens[child]!.rel !== 'poss');
  const modifiers = words.map((child) => (isCamp(child) ? tokens[child]!.text : tokens[child]!.text.toLowerCase()));
  return {
    ...given,
    possessor: inside.find((child) => tokens[child]!.rel === 'poss') ?? inside.findLast((child) => tokens[child]!.rel === 'compound') ?? null,
    modifiers: given.title ? modifiers.filter((word) => gazetteer.modifiers.has(word)) : modifiers,
    camp: words.some(isCamp),
    plural: tokens[head]!.tag.endsWith('S') && tokens[head]!.tag.startsWith('NN'),
    definite: determiner ? DEFINITE.has(determiner.text.toLowerCase()) : inside.some((child) => tokens[child]!.rel === 'poss'),
    owners: ownersOf(view, head, (token) => named(token) && !isStance(tokens[token]!.text, gazetteer)).filter(({ token }) => token < first || token > last),
  };
}

/** "anti-Syrian", "Iran-backed" say how someone stands to a country, not whose they are. */
function isStance(text: string, { stances }: Gazetteer): boolean {
  const parts = text.toLowerCase().split(/[-‐‑]/);
  return parts.length > 1 && (stances.has(`${parts[0]}-`) || stances.has(`-${parts.at(-1)}`));
}
