import type { Gazetteer } from '../../lexicon/gazetteer/gazetteer.js';
import type { Sentence } from '../text/sentence.js';
import { addTitle, titleTokens } from './add-title.js';
import { findAcronyms, readAcronyms, type Acronyms } from './find-acronyms.js';
import { findNames, withoutDoubtfulSurname } from './find-names.js';
import { findNouns } from './find-nouns.js';
import { findOrganizations } from './find-organizations.js';
import { findOrgans } from './find-organs.js';
import { findPlaceNouns } from './find-place-nouns.js';
import { findPronouns } from './find-pronouns.js';
import { findUnknown } from './find-unknown.js';
import type { Mention } from './mention.js';
import { readOthers, type Others } from './no-actors.js';
import type { SentenceView } from './sentence-view.js';
import { viewOf } from './sentence-view.js';

/** Everything that names or points to an actor or a place, in text order; what holds others comes first. */
export function findMentions(sentences: readonly Sentence[], gazetteer: Gazetteer): Mention[] {
  const views = sentences.map(viewOf);
  const noActors = readOthers(sentences, gazetteer.noActors);
  const first = views.map((view) => findInSentence(view, gazetteer, noActors, new Map()));
  const acronyms = readAcronyms(views, first.flat());
  const found = acronyms.size ? views.map((view, i) => (view.tokens.some(({ text }) => acronyms.has(text)) ? findInSentence(view, gazetteer, noActors, acronyms) : first[i]!)) : first;
  const fullNames = new Set(found.flat().filter(isFullName).map(({ text }) => lastWord(text)));
  return found.flatMap((mentions, i) => mentions.flatMap((mention) => (fullNames.has(lastWord(mention.text)) ? [asPerson(mention)] : withoutDoubtfulSurname(sentences[i]!, mention, gazetteer))));
}

const isFullName = ({ candidates, text }: Mention): boolean => candidates[0]?.actor?.kind === 'PERSON' && text.includes(' ');
const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1).toLowerCase();

/** A single word without a row that is the family name of someone whom the document names in full is that person. */
function asPerson(mention: Mention): Mention {
  const [best] = mention.candidates;
  if (mention.by !== 'name-finder' || mention.text.includes(' ') || !best || best.actor?.kind === 'PERSON') return mention;
  const actor = { id: best.id, name: best.actor?.name ?? mention.text, kind: 'PERSON', country: null } as const;
  return { ...mention, form: 'NAME', candidates: [{ ...best, as: 'ACTOR', actor, place: null, why: 'family name of someone named in full' }] };
}

function findInSentence(view: SentenceView, gazetteer: Gazetteer, noActors: Others, acronyms: Acronyms): Mention[] {
  const heads = new Set<number>();
  const taken = new Set<number>();
  const named = (token: number): boolean => heads.has(token);
  const isTaken = (token: number): boolean => taken.has(token);
  const take = (mentions: readonly Mention[]): readonly Mention[] => {
    for (const { first, last, head } of mentions) {
      heads.add(head);
      for (let token = first; token <= last; token++) taken.add(token);
    }
    return mentions;
  };
  const { known, composed } = findOrganizations(view, gazetteer, findNames(view, gazetteer), noActors);
  const whole = [...composed, ...findAcronyms(view, acronyms, known)];
  take([...known, ...whole]);
  const organs = take(findOrgans(view, gazetteer, known, isTaken, named));
  const unknown = take(findUnknown(view, gazetteer, isTaken, whole, noActors));
  const names = [...known, ...whole, ...unknown].map((mention) => addTitle(view, mention, gazetteer, named));
  for (const token of titleTokens(view, names, gazetteer)) taken.add(token);
  const nouns = findNouns(view, gazetteer, isTaken, named);
  const places = findPlaceNouns(view, gazetteer, isTaken, named);
  return [...names, ...organs, ...nouns, ...places, ...findPronouns(view)].sort((a, b) => a.start - b.start || b.end - a.end);
}
