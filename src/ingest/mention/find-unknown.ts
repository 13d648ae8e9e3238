import type { Gazetteer } from '../../lexicon/gazetteer/gazetteer.js';
import { slug } from '../../lexicon/gazetteer/pieces.js';
import type { Actor } from '../../model/actor.js';
import type { ActorKind } from '../../model/kinds.js';
import type { NameLabel, NameSpan, Token } from '../text/sentence.js';
import { introducedNames } from './introduced-names.js';
import { labelOf } from './label-of.js';
import type { Candidate, Mention } from './mention.js';
import type { Others } from './no-actors.js';
import type { SentenceView } from './sentence-view.js';
import { longestEnding } from './noun-phrase.js';
import { headOf } from './sentence-view.js';

const KIND: Partial<Record<NameLabel, ActorKind>> = { PERSON: 'PERSON', ORG: 'ORGANIZATION', FAC: 'ORGANIZATION', NORP: 'POPULATION' };
const PLACES = new Set<NameLabel>(['GPE', 'LOC', 'FAC']);

/** Names that only the name finder knows: people, organisations and places that have no row. */
export function findUnknown(view: SentenceView, gazetteer: Gazetteer, taken: (token: number) => boolean, composed: readonly Mention[], noActors: Others): Mention[] {
  const introduced = introducedNames(view);
  const others = view.sentence.names.filter((name) => ![...introduced, ...composed].some((whole) => whole.first <= name.last && name.first <= whole.last));
  return [...introduced, ...others].flatMap((span) => {
    const { first, last } = trim(view, withoutOwner(view, span, taken), gazetteer);
    if (first > last || taken(headOf(view.tokens, first, last)) || !/\p{Lu}/u.test(view.tokens[first]!.text)) return [];
    if (span.label === 'PERSON' && taken(last)) return [];
    if (isPartOfTitle(view, first, last, gazetteer)) return [];
    const label = labelOf(view, { first, last, label: span.label }, gazetteer, noActors);
    const mention = label && unknownMention(view, first, last, label);
    return mention ? [mention] : [];
  });
}

/** How far behind a name a title that it is part of may end. */
const REACH = 2;

/** "State" of "Secretary of State", "Defense" of "Defense Secretary": a word of a title, not a name. */
function isPartOfTitle(view: SentenceView, first: number, last: number, { titles }: Gazetteer): boolean {
  for (let end = last; end <= last + REACH && end < view.tokens.length; end++) {
    const title = longestEnding(view, end, titles);
    if (title && title.first <= first && (title.first < first || end > last || first === last)) return true;
  }
  return false;
}

/** "Foreign Ministry's Second Department" is the department: whom a name's beginning names already has a mention of its own. */
function withoutOwner({ tokens }: SentenceView, span: NameSpan, taken: (token: number) => boolean): NameSpan {
  for (let at = span.last - 1; at > span.first; at--) if (tokens[at]!.tag === 'POS' && taken(at - 1)) return { ...span, first: at + 1 };
  return span;
}

/** Leaves out what is no part of the name: "the", titles, a possessive at the end. */
function trim({ tokens }: SentenceView, span: NameSpan, { titles, organizationWords: { days } }: Gazetteer): { first: number; last: number } {
  let { first, last } = span;
  const extra = (index: number): boolean => tokens[index]!.rel === 'det' || (span.label === 'PERSON' && titles.has(tokens[index]!.text.toLowerCase()));
  while (first < last && extra(first)) first++;
  while (last > first && (['case', 'punct'].includes(tokens[last]!.rel) || days.has(tokens[last]!.text.toLowerCase()))) last--;
  while (isOneWord(tokens[last], tokens[last + 1])) last++;
  return { first, last };
}

/** A word that the tokens cut at a letter of another alphabet's. */
const isOneWord = (token: Token | undefined, next: Token | undefined): boolean => token?.end === next?.start && /\p{L}$/u.test(token?.text ?? '') && /^\p{Ll}/u.test(next?.text ?? '');

function unknownMention({ tokens, sentence }: SentenceView, first: number, last: number, label: NameLabel): Mention | null {
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  if (NO_NAME.test(text) || IN_ADDRESS.test(sentence.text.slice(end - sentence.start))) return null;
  const candidates = candidatesFor(text.replace(/['’]s$/, ''), label);
  if (!candidates.length) return null;
  return { text, start, end, sentence: sentence.index, first, last, head: headOf(tokens, first, last), form: candidates[0]!.as === 'PLACE' ? 'PLACE' : 'NAME', candidates, by: 'name-finder' };
}

/** "I'm", "They've". */
const NO_NAME = /^\p{L}+['’](?:m|re|ve|ll|d|t)$/iu;
/** What follows a word that is part of an address: "Space.com", "name@host". */
const IN_ADDRESS = /^(?:@|\.\p{Ll}{2,})/u;

function candidatesFor(name: string, label: NameLabel): Candidate[] {
  const kind = KIND[label];
  const id = slug(name);
  if (!id) return [];
  const actor: Actor | null = kind ? { id, name, kind, country: null } : null;
  const place = PLACES.has(label) ? { name, country: null, latitude: null, longitude: null } : null;
  if (!actor && !place) return [];
  return [{ id, as: actor ? 'ACTOR' : 'PLACE', prior: 0.4, why: `name finder: ${label}`, actor, place }];
}
