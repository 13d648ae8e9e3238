import { hasSubject } from './has-subject.js';
import type { Token } from './sentence.js';

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;
const PART_OF_DAY = /^(?:night|morning|afternoon|evening|noon)s?$/i;
const CLAUSES = new Set(['xcomp', 'advcl', 'acl']);

/**
 * Parts a day from what the parser took into its phrase: in "On Friday thousands of miners marched" thousands march, and in
 * "accused Chad on Friday of lying" Chad is accused of lying. Told by the names of days and months alone.
 */
export function mendDates(tokens: readonly Token[]): readonly Token[] {
  const mended = new Map(tokens.flatMap((t) => [...swallowedSubject(tokens, t), ...swallowedClause(tokens, t), ...swallowedName(tokens, t)]).map((t) => [t.index, t]));
  return mended.size ? tokens.map((t) => mended.get(t.index) ?? t) : tokens;
}

/** `on` before a day and, without a comma, the noun that should be the subject of the verb. */
function swallowedSubject(tokens: readonly Token[], on: Token): Token[] {
  if (on.rel !== 'prep' || !/^(?:on|in)$/i.test(on.text)) return [];
  const noun = tokens.find((t) => t.head === on.index && t.rel === 'pobj');
  const verb = tokens[on.head];
  const day = dayBehind(tokens, on);
  if (!noun || !verb || !day || noun.index <= day.index || verb.index < noun.index || PART_OF_DAY.test(noun.text) || noun.tag === 'CD') return [];
  if (!verb.tag.startsWith('V') || hasSubject(tokens, verb)) return [];
  const number = tokens.slice(on.index + 1, day.index).map((t) => ({ ...t, head: day.index, rel: 'nmod' }));
  return [...number, { ...day, head: on.index, rel: 'pobj' }, { ...noun, head: verb.index, rel: 'nsubj' }];
}

/** "Norway Friday condemned Chad": a name that the parser took for a part of the day is the subject, and the day says when. */
function swallowedName(tokens: readonly Token[], day: Token): Token[] {
  const [name, verb] = [tokens[day.index - 1], tokens[day.head]];
  if (!DAY.test(day.text) || name?.head !== day.index || name.upos !== 'PROPN' || !verb?.tag.startsWith('V') || verb.index < day.index) return [];
  if (day.rel !== 'nsubj' && hasSubject(tokens, verb)) return [];
  const parts = tokens.filter((t) => t.head === day.index && t !== name).map((t) => ({ ...t, head: name.index }));
  return [...parts, { ...name, head: verb.index, rel: 'nsubj' }, { ...day, rel: 'npadvmod' }];
}

/** "Friday" of "on Friday", "May" of "on 10 May" and "in May". */
function dayBehind(tokens: readonly Token[], on: Token): Token | undefined {
  const [first, second] = [tokens[on.index + 1], tokens[on.index + 2]];
  if (first && (DAY.test(first.text) || MONTH.test(first.text))) return first;
  return first?.tag === 'CD' && second && MONTH.test(second.text) ? second : undefined;
}

/** A gerund behind *of* or an infinitive that hangs on a day belongs to the verb above the day. */
function swallowedClause(tokens: readonly Token[], t: Token): Token[] {
  const day = tokens[t.head];
  if (!day || !DAY.test(day.text) || t.index < day.index) return [];
  const gerund = t.rel === 'prep' && t.lemma === 'of' && tokens.some((c) => c.head === t.index && c.rel === 'pcomp');
  const infinitive = CLAUSES.has(t.rel) && tokens.some((c) => c.head === t.index && c.tag === 'TO');
  const verb = tokens[tokens[day.head]?.head ?? -1];
  return (gerund || infinitive) && day.rel === 'pobj' && verb?.tag.startsWith('V') ? [{ ...t, head: verb.index, rel: infinitive ? 'xcomp' : 'prep' }] : [];
}
