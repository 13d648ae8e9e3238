import type { Gazetteer } from '../../lexicon/gazetteer/gazetteer.js';
import type { OrganizationWords } from '../../lexicon/gazetteer/words.js';
import type { Token } from '../text/sentence.js';
import type { Mention } from './mention.js';
import type { SentenceView } from './sentence-view.js';

/** Tokens `[first, last]` that make the name of an organisation, around the word that says what it is. */
export interface OrganizationName {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** Names of organisations by the words they are made of: "Progressive Conservative Party of Canada", "Forum for International Policy". */
export function organizationNames({ tokens, sentence }: SentenceView, { organizationWords: words, titles }: Gazetteer, known: readonly Mention[]): OrganizationName[] {
  const names: OrganizationName[] = [];
  const text: Text = { tokens, words, titles, known: new Map(known.map((mention) => [mention.first, mention])), peoples: new Set(known.filter(isNoOrganization).map(({ last }) => last)) };
  for (let head = 0; head < tokens.length; head++) {
    if (!isHead(text, head)) continue;
    while (isHead(text, head + 1)) head++;
    const start = startOf(text, head, (names.at(-1)?.last ?? -1) + 1);
    const first = (known.find((name) => name.first < start && start <= name.last && name.last < head)?.last ?? start - 1) + 1;
    const last = endOf(text, head);
    const found = sentence.names.find((name) => name.label === 'ORG' && isCapital(tokens[name.first]) && name.first <= first && last <= name.last && !(name.last > last && text.peoples.has(last)) && !isOwned(tokens, name.first, first));
    if (first < head || last > head) names.push(found ? { first: found.first, last: found.last, head } : { first, last, head });
    head = Math.max(last, found?.last ?? last);
  }
  return names;
}

interface Text {
  readonly tokens: readonly Token[];
  readonly words: OrganizationWords;
  readonly titles: ReadonlyMap<string, unknown>;
  /** Names that have a row, by their first token. */
  readonly known: ReadonlyMap<number, Mention>;
  /** Tokens that end the name of a people, state or place. */
  readonly peoples: ReadonlySet<number>;
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
const isHead = (text: Text, at: number): boolean => {
  const { tokens, words } = text;
  return isCapital(tokens[at]) ? words.heads.has(tokens[at]!.text.toLowerCase()) : words.small.has(tokens[at]?.text ?? '') && at > 0 && isPart(text, at - 1) && !text.peoples.has(at - 1);
};
const isPart = ({ tokens, words }: Text, at: number): boolean =>
  isCapital(tokens[at]) && tokens[at]!.upos !== 'PRON' && tokens[at]!.upos !== 'ADP' && !words.outside.has(tokens[at]!.text.toLowerCase()) && !words.days.has(tokens[at]!.text.toLowerCase());

/** Where the capital words before a head begin; "Workers'" and "People's" are of them. */
function startOf(text: Text, head: number, from: number): number {
  const { tokens, words } = text;
  let first = head;
  while (first > from) {
    const owner = tokens[first - 1]!.tag === 'POS' && words.possessors.has(tokens[first - 2]?.text.toLowerCase() ?? '') ? first - 2 : first - 1;
    if (owner < from || !isPart(text, owner)) break;
    first = owner;
  }
  return first;
}

/** Where what follows a head ends: a place after "of", capital words after "of", "for the" and the like, and those joined to them by "and". */
function endOf(text: Text, head: number): number {
  const { tokens, words: { of, about, on }, known, titles } = text;
  for (let last = head; ;) {
    const word = tokens[last + 1]?.text.toLowerCase() ?? '';
    const joins = of.has(word) || about.has(word) || (on.has(word) && isInside(tokens[last + 1]!.head, head, last)) || (word === 'and' && last > head && isJoined(text, last + 2, head, last));
    const next = last + (joins ? (tokens[last + 2]?.text === 'the' ? 3 : 2) : 1);
    if ((!joins && last === head) || !isPart(text, next) || titles.has(tokens[next]!.text.toLowerCase())) return last;
    const name = known.get(next);
    if (name && isPlace(name) && !isHead(text, tokens[name.last]!.head)) return of.has(word) ? name.last : last;
    last = name?.last ?? next;
  }
}

const PLACES = new Set(['STATE', 'CAPITAL', 'METONYM', 'REGION', 'CITY']);
const isPlace = ({ candidates }: Mention): boolean => PLACES.has(candidates[0]?.role ?? '');
/** "Foreign Ministry's Second Department": what stands before is whose it is. */
const isOwned = (tokens: readonly Token[], from: number, to: number): boolean => tokens.slice(from, to).some(({ tag }) => tag === 'POS');
const isNoOrganization = ({ candidates }: Mention): boolean => candidates[0]?.role !== 'ORGANIZATION';
const isInside = (token: number, head: number, last: number): boolean => head <= token && token <= last;

/** "Liberals and Democrats", "Strategic and International Studies": the parser joins what follows "and" to what stands behind the head. */
function isJoined(text: Text, from: number, head: number, last: number): boolean {
  for (let at = from; isPart(text, at); at++) if (text.tokens[at]!.rel === 'conj' && text.tokens[at]!.head > head && text.tokens[at]!.head <= last) return true;
  return text.tokens[last]!.upos === 'ADJ' || (isPlural(text.tokens[last]) && isPlural(text.tokens[from]));
}

const isPlural = (token: Token | undefined): boolean => token?.tag.endsWith('S') ?? false;
