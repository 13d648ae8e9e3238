import type { Gazetteer, Title } from '../../lexicon/gazetteer/gazetteer.js';
import type { NameReading, NameRole } from '../../lexicon/gazetteer/reading.js';
import type { Match, Trie } from '../../lexicon/gazetteer/trie.js';
import type { NameLabel, Sentence } from '../text/sentence.js';
import type { Candidate, Mention, MentionForm } from './mention.js';
import type { SentenceView, TokenPiece } from './sentence-view.js';
import { headOf } from './sentence-view.js';

const FORM: Partial<Record<NameRole, MentionForm>> = { DEMONYM: 'DEMONYM', PEOPLE: 'POPULATION' };
const NEEDS_PROPER_NOUN = new Set<NameRole>(['CITY', 'SURNAME', 'REGION']);

/** Names that the gazetteer has: longest first, each with all it may stand for. */
export function findNames(view: SentenceView, { names, titles }: Gazetteer): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < view.pieces.length;) {
    const match = longestAt(view.pieces, at, names);
    const mention = match && nameMention(view, match.from, match.to, match.values, titles);
    if (mention) mentions.push(mention);
    at = mention ? match.to : at + 1;
  }
  return mentions;
}

/** The longest name at a piece; behind an article that is part of a short one ("the UN") a longer one may start ("UN Security Council"). */
function longestAt(pieces: readonly TokenPiece[], at: number, names: Trie<NameReading>): Match<NameReading> | null {
  const match = names.longest(pieces, at);
  const behind = match && pieces[at]!.key === 'the' ? names.longest(pieces, at + 1) : null;
  return behind && behind.to > match!.to ? behind : match;
}

function nameMention(view: SentenceView, from: number, to: number, values: readonly NameReading[], titles: ReadonlyMap<string, Title>): Mention | null {
  const { tokens, pieces, sentence } = view;
  const [first, last] = [pieces[from]!.token, pieces[to - 1]!.token];
  const [start, end] = [pieces[from]!.start, pieces[to - 1]!.end];
  const head = headOf(tokens, first, last);
  const proper = tokens.slice(first, last + 1).some((token) => token.tag.startsWith('NNP') || token.upos === 'PROPN') || sentence.names.some((name) => name.first <= first && last <= name.last);
  const inLonger = (labels: readonly NameLabel[]): boolean => sentence.names.some((name) => labels.includes(name.label) && name.first <= first && last <= name.last && name.last - name.first > last - first);
  const [inPerson, inPlace, inOther] = [inLonger(['PERSON']), inLonger(['GPE', 'LOC']), inLonger(['GPE', 'LOC', 'FAC', 'ORG'])];
  const whole = start === tokens[first]!.start && end === tokens[last]!.end;
  const isTitle = tokens[head]!.rel === 'compound' && titles.has(tokens[head]!.text.toLowerCase());
  const readings = values.filter(({ role }) => (whole && !isTitle) || role !== 'SURNAME').filter(({ role }) => (proper || !NEEDS_PROPER_NOUN.has(role)) && !(inPerson && role !== 'DEMONYM' && role !== 'PEOPLE') && !(inPlace && role === 'CITY') && !(inOther && role === 'SURNAME'));
  if (!readings.length) return null;
  const form = FORM[fit(view, head, readings)[0]!.role] ?? 'NAME';
  return { text: sentence.text.slice(start - sentence.start, end - sentence.start), start, end, sentence: sentence.index, first, last, head, form, candidates: fit(view, head, readings).map(toCandidate), by: 'gazetteer' };
}

/** "The French" are people, "the French president" and "French" alone are not. */
function fit(view: SentenceView, head: number, readings: readonly NameReading[]): readonly NameReading[] {
  const { tag, upos } = view.tokens[head]!;
  const noun = tag === 'NNS' || tag === 'NNPS' || (upos !== 'ADJ' && !['compound', 'nmod', 'amod'].includes(view.tokens[head]!.rel));
  const order = (reading: NameReading): number => reading.prior - ((reading.role === 'PEOPLE') !== noun && readings.length > 1 && (reading.role === 'PEOPLE' || reading.role === 'DEMONYM') ? 0.5 : 0);
  return [...readings].sort((a, b) => order(b) - order(a));
}

function toCandidate({ role, actor, place, prior }: NameReading): Candidate {
  const isPlace = role === 'CITY' || role === 'REGION';
  return { id: isPlace ? place!.name : actor!.id, as: isPlace ? 'PLACE' : 'ACTOR', prior, why: `gazetteer: ${role}`, role, actor, place };
}

/**
 * Leaves out the family name that a word might be, where the article gives it no title or given name and the word also names a place ("Nepal")
 * or is a common one ("May", "Friday") that the name finder takes for no person's.
 */
export function withoutDoubtfulSurname({ names }: Sentence, mention: Mention, { commonSurnames }: Gazetteer): Mention[] {
  if (mention.noun) return [mention];
  const others = mention.candidates.filter(({ role }) => role !== 'SURNAME');
  if (others.length) return [{ ...mention, candidates: others }];
  const found = names.some(({ first, last, label }) => label === 'PERSON' && first <= mention.first && mention.last <= last);
  return found || !commonSurnames.has(mention.text.toLowerCase()) ? [mention] : [];
}
