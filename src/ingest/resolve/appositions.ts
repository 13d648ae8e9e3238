import type { Mention } from '../mention/mention.js';
import type { Sentence, Token } from '../text/sentence.js';
import { headKey, type Context } from './context.js';
import { isPersonName } from './decide-name.js';
import type { ResolvedMention } from './resolution.js';

const CLIMB = 6;
const THROUGH = new Set(['pobj', 'prep', 'poss', 'compound', 'conj', 'appos', 'nmod']);

/** Pairs titles with the people they stand beside: "the director of the department, Zamir Kabulov"; "Kabulov, a director"; "Kabulov is director". */
export function findAppositions(mentions: readonly Mention[], sentences: readonly Sentence[]): Map<Mention, Mention> {
  const byHead = new Map(mentions.map((mention) => [headKey(mention.sentence, mention.head), mention]));
  const pairs = new Map<Mention, Mention>();
  for (const mention of mentions) {
    const tokens = sentences[mention.sentence]!.tokens;
    const beside = isPersonName(mention) ? titleAbove(tokens, mention, byHead) : mention.by === 'title' && !mention.noun!.plural ? personBeside(tokens, mention, byHead) : null;
    if (beside && isPersonName(mention) && !pairs.has(beside)) pairs.set(beside, mention);
    if (beside && !isPersonName(mention) && !pairs.has(mention)) pairs.set(mention, beside);
  }
  return pairs;
}

/** The title that a name after a comma belongs to; the parser hangs the name on the last noun of the title's phrase. */
function titleAbove(tokens: readonly Token[], name: Mention, byHead: ReadonlyMap<string, Mention>): Mention | null {
  if (tokens[name.head]!.rel !== 'appos') return null;
  for (let at = tokens[name.head]!.head, step = 0; at >= 0 && step < CLIMB; step++) {
    const title = byHead.get(headKey(name.sentence, at));
    if (title?.by === 'title' && !title.noun!.plural && title.first < name.first) return title;
    if (!THROUGH.has(tokens[at]!.rel)) return null;
    at = tokens[at]!.head;
  }
  return null;
}

function personBeside(tokens: readonly Token[], title: Mention, byHead: ReadonlyMap<string, Mention>): Mention | null {
  const { rel, head } = tokens[title.head]!;
  if (rel === 'appos') return person(byHead.get(headKey(title.sentence, head)));
  if (rel !== 'attr') return null;
  const subject = tokens.find((token) => token.head === head && token.rel === 'nsubj');
  return subject ? person(byHead.get(headKey(title.sentence, subject.index))) : null;
}

const person = (mention: Mention | undefined): Mention | null => (mention && isPersonName(mention) ? mention : null);

/** What is known to be meant by the words in apposition to a mention: "its neighbour, Chad". */
export const besideHead = ({ byHead, sentences }: Context, { sentence, head }: Mention): ResolvedMention[] =>
  sentences[sentence]!.tokens.filter((t) => t.head === head && t.rel === 'appos').flatMap((t) => byHead.get(headKey(sentence, t.index)) ?? []);

/** The titles that stand beside each person's name, of pairs as `findAppositions` gives them. */
export function titlesByPerson(beside: ReadonlyMap<Mention, Mention>): Map<Mention, Mention[]> {
  const titles = new Map<Mention, Mention[]>();
  for (const [title, person] of beside) titles.set(person, [...(titles.get(person) ?? []), title]);
  return titles;
}
