import type { Gazetteer } from '../../lexicon/gazetteer/gazetteer.js';
import type { Token } from '../text/sentence.js';
import type { Mention } from './mention.js';
import { describeNoun } from './noun-phrase.js';
import type { SentenceView } from './sentence-view.js';

/** Places without a name that something happens in: "in the town", "in the Chadian capital"; those with a name beside them are told by it. */
export function findPlaceNouns(view: SentenceView, gazetteer: Gazetteer, taken: (token: number) => boolean, named: (token: number) => boolean): Mention[] {
  const { tokens, sentence, children } = view;
  const { settlements, locative } = gazetteer.placeWords;
  return tokens.flatMap((token): Mention[] => {
    const lemma = token.lemma;
    const inside = token.rel === 'pobj' && locative.has(tokens[token.head]!.text.toLowerCase());
    if (!inside || !settlements.has(lemma) || token.tag !== 'NN' || taken(token.index)) return [];
    if (children[token.index]!.some((child) => child > token.index && tellsWhich(tokens[child]!))) return [];
    const noun = describeNoun(view, token.index, token.index, named, gazetteer, { kind: 'POPULATION', noun: lemma, office: null, title: false, organ: null });
    const { index, start, end, text } = token;
    return noun.definite ? [{ text, start, end, sentence: sentence.index, first: index, last: index, head: index, form: 'PLACE', candidates: [], by: 'place-noun', noun }] : [];
  });
}

/** What tells behind a noun which place it is: "the town of Badme", "the capital, Lima", "the town where he lives". */
const tellsWhich = ({ rel, lemma }: Token): boolean => rel === 'appos' || rel === 'relcl' || rel === 'acl' || (rel === 'prep' && lemma === 'of');
