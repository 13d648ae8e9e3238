import type { Gazetteer } from '../../lexicon/gazetteer/gazetteer.js';
import type { NameLabel, NameSpan } from '../text/sentence.js';
import type { Other, Others } from './no-actors.js';
import { longestEnding } from './noun-phrase.js';
import type { SentenceView } from './sentence-view.js';

const LABEL: Readonly<Record<Other, NameLabel | null>> = { THING: null, BUILDING: 'FAC', PLACE: 'LOC' };
const MODIFIERS = new Set(['amod', 'compound', 'nmod']);

/** What a name that only the name finder knows is, by the words around it; null where it is no name of an actor or a place. */
export function labelOf(view: SentenceView, { first, last, label }: NameSpan, gazetteer: Gazetteer, others: Others): NameLabel | null {
  const words = view.tokens.slice(first, last + 1).map(({ text }) => text.toLowerCase());
  const other = others.get(words.join(' '));
  if (other) return LABEL[other];
  if (label === 'NORP' && MODIFIERS.has(view.tokens[last]!.rel)) return null;
  if (first === last && gazetteer.organizationWords.heads.has(words[0]!)) return null;
  return (label === 'ORG' || label === 'GPE') && isBesideTitle(view, first, last, gazetteer) ? 'PERSON' : label;
}

/** "the ministry's spokeswoman, Maly Socheata", "Secretary-General Wilfred Tangau": whoever stands beside a title is a person. */
function isBesideTitle(view: SentenceView, first: number, last: number, { titles }: Gazetteer): boolean {
  const { rel, head, tag } = view.tokens[last]!;
  if (tag === 'NNPS' || last === first) return false;
  if (rel === 'appos' && head < first) return longestEnding(view, head, titles) !== null && view.tokens[head]!.tag === 'NN';
  return first > 0 && view.tokens[first - 1]!.head === last && view.tokens[first - 1]!.tag === 'NNP' && longestEnding(view, first - 1, titles) !== null;
}
