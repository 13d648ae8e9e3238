import type { Gazetteer, Title } from '../../lexicon/gazetteer/gazetteer.js';
import type { ActorNoun } from '../../lexicon/gazetteer/words.js';
import type { Mention, NounPhrase } from './mention.js';
import { describeNoun, longestEnding } from './noun-phrase.js';
import type { SentenceView } from './sentence-view.js';
import { isNominal } from './sentence-view.js';

type Given = Pick<NounPhrase, 'kind' | 'noun' | 'office' | 'title' | 'organ'>;

/** Actors without a name: "Iranian diplomats", "the foreign minister", "protesters". */
export function findNouns(view: SentenceView, gazetteer: Gazetteer, taken: (token: number) => boolean, named: (token: number) => boolean): Mention[] {
  return view.tokens.flatMap((token) => {
    if (taken(token.index) || !isNominal(token)) return [];
    const found = readNoun(view, token.index, gazetteer);
    return found && !taken(found.first) ? nounMention(view, found.first, token.index, found.given, found.weak, named, gazetteer) : [];
  });
}

function readNoun(view: SentenceView, last: number, gazetteer: Gazetteer): { first: number; given: Given; weak: boolean } | null {
  if (longestEnding(view, last, gazetteer.neverNouns)) return null;
  const title = longestEnding<Title>(view, last, gazetteer.titles);
  const noun = longestEnding<ActorNoun>(view, last, gazetteer.nouns);
  const plural = view.tokens[last]!.tag.endsWith('S') && view.tokens[last]!.tag.startsWith('NN');
  if (title && !plural && (!noun || title.first <= noun.first)) {
    const office = title.value.office ?? (title.value.leader ? 'leader' : null);
    return { first: title.first, given: { kind: 'PERSON', noun: title.value.title, office, title: true, organ: null }, weak: false };
  }
  if (!noun) return null;
  return { first: noun.first, given: { kind: noun.value.kind, noun: noun.value.noun, office: null, title: false, organ: null }, weak: noun.value.weak };
}

function nounMention(view: SentenceView, first: number, last: number, given: Given, weak: boolean, named: (token: number) => boolean, gazetteer: Gazetteer): Mention[] {
  const { tokens, sentence } = view;
  const noun = describeNoun(view, first, last, named, gazetteer, given);
  if (weak && !noun.owners.length && !noun.definite) return [];
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  const form = given.title || (weak && !noun.owners.length) ? 'DESCRIPTION' : 'POPULATION';
  return [{ text: sentence.text.slice(start - sentence.start, end - sentence.start), start, end, sentence: sentence.index, first, last, head: last,
    form, candidates: [], by: given.title ? 'title' : weak ? 'weak-noun' : 'noun', noun }];
}
