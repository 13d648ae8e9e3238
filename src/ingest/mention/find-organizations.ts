import type { Gazetteer } from '../../lexicon/gazetteer/gazetteer.js';
import { slug } from '../../lexicon/gazetteer/pieces.js';
import type { Actor } from '../../model/actor.js';
import type { Mention } from './mention.js';
import type { Others } from './no-actors.js';
import { organizationNames, type OrganizationName } from './organization-names.js';
import { headOf, type SentenceView } from './sentence-view.js';

/** Names with a row, and organisations whose names hold them and more. */
export interface Organizations {
  readonly known: readonly Mention[];
  readonly composed: readonly Mention[];
}

const PLACES = new Set(['STATE', 'DEMONYM', 'CAPITAL', 'REGION', 'CITY', 'METONYM']);
const isPlace = ({ candidates }: Mention): boolean => PLACES.has(candidates[0]?.role ?? '');
const holds = (outer: { first: number; last: number }, inner: { first: number; last: number }): boolean => outer.first <= inner.first && inner.last <= outer.last;

/** Reads names of organisations by their words; inside of one only places keep mentions of their own, which tell its country. */
export function findOrganizations(view: SentenceView, gazetteer: Gazetteer, known: readonly Mention[], noActors: Others): Organizations {
  const names = organizationNames(view, gazetteer, known).filter((name) => !known.some((mention) => holds(mention, name)) && !isOrgan(view, gazetteer, name.head) && !noActors.has(textOf(view, name)));
  return {
    known: known.filter((mention) => isPlace(mention) || !names.some((name) => name.first <= mention.last && mention.first <= name.last)),
    composed: names.map((name) => composed(view, gazetteer, name, known.filter((mention) => holds(name, mention)))),
  };
}

const textOf = ({ tokens }: SentenceView, { first, last }: OrganizationName): string => tokens.slice(first, last + 1).map(({ text }) => text.toLowerCase()).join(' ');

const isOrgan = ({ pieces }: SentenceView, { organs }: Gazetteer, head: number): boolean => pieces.some((_, at) => {
  const match = organs.longest(pieces, at);
  return match !== null && pieces[at]!.token <= head && head <= pieces[match.to - 1]!.token;
});

function composed({ tokens, sentence }: SentenceView, gazetteer: Gazetteer, { first, last, head }: OrganizationName, inside: readonly Mention[]): Mention {
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  const span = { text, start, end, sentence: sentence.index, first, last, head: headOf(tokens, first, last), form: 'NAME' as const };
  const row = rowOf(tokens.slice(first, last + 1).map(({ index, text: word }) => ({ index, word: word.toLowerCase() })), gazetteer, inside);
  if (row) return { ...span, candidates: row.candidates, by: row.by };
  const kind = gazetteer.organizationWords.heads.get(tokens[head]!.text.toLowerCase())!;
  const actor: Actor = { id: slug(text), name: text, kind, country: null };
  return { ...span, candidates: [{ id: actor.id, as: 'ACTOR', prior: 0.4, why: `named as a ${tokens[head]!.text}`, actor, place: null }], by: 'organization-name' };
}

/** The row of an organisation to whose name the text adds no more than its country or what it is: "British Labour Party", "Hamas Movement". */
function rowOf(words: readonly { index: number; word: string }[], { organizationWords: { heads, of } }: Gazetteer, inside: readonly Mention[]): Mention | null {
  const rows = inside.filter((mention) => !isPlace(mention));
  const [row] = rows;
  const actor = row?.candidates[0]?.actor;
  if (!row || !actor || rows.length > 1 || actor.kind === 'PERSON' || actor.kind === 'POPULATION') return null;
  const isOwn = (token: number): boolean => inside.some((mention) => mention.first <= token && token <= mention.last && (mention === row || mention.candidates[0]?.actor?.country === actor.country));
  return words.every(({ index, word }) => isOwn(index) || heads.has(word) || of.has(word) || word === 'the') ? row : null;
}
