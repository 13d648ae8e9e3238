import type { Gazetteer, Title } from '../../lexicon/gazetteer/gazetteer.js';
import type { ActorNoun } from '../../lexicon/gazetteer/words.js';
import type { Mention, NounPhrase } from './mention.js';
import { describeNoun, longestEnding } from './noun-phrase.js';
import type { SentenceView } from './sentence-view.js';
import { isNominal } from './sentence-view.js';

/** How far behind its noun a title may go on. */
const REACH = 4;

type Given = Pick<NounPhrase, 'kind' | 'noun' | 'office' | 'title' | 'organ'>;

/** Actors without a name: "Iranian diplomats", "the foreign minister", "protesters". */
export function findNouns(view: SentenceView, gazetteer: Gazetteer, taken: (token: number) => boolean, named: (token: number) => boolean): Mention[] {
  return view.tokens.flatMap((token) => {
    if (taken(token.index) || !isNominal(token) || opensTitle(view, token.index, gazetteer)) return [];
    if (gazetteer.crowds.has(token.text.toLowerCase())) return isCrowd(view, token.index) ? nounMention(view, token.index, token.index, CROWD, false, named, gazetteer) : [];
    const found = readNoun(view, token.index, gazetteer);
    if (!found) return [];
    const { first, given } = found.given.title ? behindTaken(found, taken, gazetteer) : found;
    return taken(first) ? [] : nounMention(view, first, token.index, given, found.weak, named, gazetteer);
  });
}

const CROWD: Given = { kind: 'POPULATION', noun: 'demonstrator', office: null, title: false, organ: null };

/** "Thousands marched", but not "thousands of dollars". */
const isCrowd = ({ tokens }: SentenceView, at: number): boolean => tokens[at]!.rel === 'nsubj' && tokens[at + 1]?.text !== 'of';

/** "Justice" of "Justice Minister" is no justice. */
const opensTitle = (view: SentenceView, token: number, { titles }: Gazetteer): boolean =>
  view.tokens[token + 1]?.rel !== 'prep' && [token + 1, token + 2].some((end) => end < view.tokens.length && isNominal(view.tokens[end]) && (longestEnding(view, end, titles)?.first ?? end) <= token);

function readNoun(view: SentenceView, last: number, gazetteer: Gazetteer): { first: number; given: Given; weak: boolean } | null {
  if (longestEnding(view, last, gazetteer.neverNouns)) return null;
  const title = longestTitle(view, last, gazetteer.titles);
  const noun = longestEnding<ActorNoun>(view, last, gazetteer.nouns);
  const plural = view.tokens[last]!.tag.endsWith('S') && view.tokens[last]!.tag.startsWith('NN');
  if (title && !plural && (!noun || title.first <= noun.first)) {
    const office = title.value.office ?? (title.value.leader ? 'leader' : null);
    return { first: title.first, given: { kind: 'PERSON', noun: title.value.title, office, title: true, organ: null }, weak: false };
  }
  if (title?.value.office && plural && !noun) return { first: title.first, given: { kind: 'POPULATION', noun: title.value.title, office: null, title: false, organ: null }, weak: true };
  if (!noun) return null;
  return { first: noun.first, given: { kind: noun.value.kind, noun: noun.value.noun, office: null, title: false, organ: gazetteer.organsById.get(noun.value.organ ?? '') ?? null }, weak: noun.value.weak };
}

/** "US envoy" is an envoy where "US" has a mention of its own; a title that says little without it stays whole ("Northern Ireland secretary"). */
function behindTaken({ first, given }: { first: number; given: Given }, taken: (token: number) => boolean, gazetteer: Gazetteer): { first: number; given: Given } {
  let [at, title] = [first, given.noun];
  while (taken(at)) {
    at++;
    title = title.slice(title.indexOf(' ') + 1);
  }
  return { first: at, given: gazetteer.openTitles.has(title) ? given : { ...given, noun: title } };
}

/** The longest title with this noun at its head; some go on behind it: "secretary of state". */
function longestTitle(view: SentenceView, noun: number, titles: ReadonlyMap<string, Title>): { first: number; value: Title } | null {
  if (view.tokens[noun + 1]?.rel === 'prep') {
    for (let last = Math.min(noun + REACH, view.tokens.length - 1); last > noun + 1; last--) {
      const found = longestEnding(view, last, titles);
      if (found && found.first <= noun && found.value.title.includes(` ${view.tokens[noun + 1]!.text} `)) return found;
    }
  }
  return longestEnding(view, noun, titles);
}

function nounMention(view: SentenceView, first: number, last: number, given: Given, weak: boolean, named: (token: number) => boolean, gazetteer: Gazetteer): Mention[] {
  const { tokens, sentence } = view;
  const noun = describeNoun(view, first, last, named, gazetteer, given);
  if (weak && !noun.owners.length && !noun.definite && !noun.camp) return [];
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  const form = given.title || (weak && !noun.owners.length && !noun.camp) ? 'DESCRIPTION' : 'POPULATION';
  return [{ text: sentence.text.slice(start - sentence.start, end - sentence.start), start, end, sentence: sentence.index, first, last, head: last,
    form, candidates: [], by: given.title ? 'title' : weak ? 'weak-noun' : 'noun', noun }];
}
