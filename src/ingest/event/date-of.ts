import type { When } from '../../model/event.js';
import type { Links } from '../../lexicon/rules/rule.js';
import type { Sentence, Token } from '../text/sentence.js';
import { children } from '../text/tree.js';
import { isVerb } from './arguments.js';
import { continued, occasionOf } from './continued.js';
import { DAY, iso, type StatedDate } from './when.js';

/** What dates an event in its sentence are chosen from. */
export interface Calendar {
  readonly links: Links;
  readonly dates: readonly StatedDate[];
  /** Triggers that are nouns: a date beside one is its own. */
  readonly nouns: ReadonlySet<number>;
}

/** The date of what `trigger` tells, carried by `verb`: its own, else that of the clause that it continues or that is measured from. */
export function dateOf(s: Sentence, trigger: Token, verb: Token, calendar: Calendar): When | null {
  return ownDate(s, trigger, verb, calendar) ?? whenDate(s, verb, calendar) ?? measuredDate(s, verb, calendar) ?? sharedDate(s, verb, calendar);
}

function ownDate(s: Sentence, trigger: Token, verb: Token, { dates, nouns }: Calendar): When | null {
  const owners = dates.map((d) => ({ d, owner: ownerOf(s, d.head, nouns) }));
  const own = owners.find(({ owner }) => owner === trigger.index) ?? owners.find(({ owner }) => owner === verb.index);
  return own?.d.when ?? null;
}

function ownerOf(s: Sentence, head: number, nouns: ReadonlySet<number>): number {
  for (let t = s.tokens[head]!; t.head >= 0; t = s.tokens[t.head]!) {
    if ((isVerb(s.tokens[t.head]!) && !isBehindAside(s, t)) || nouns.has(t.head)) return t.head;
  }
  return head;
}

/** "Boarded boats near a reef, also known as a shoal, on Monday": what stands behind the comma is no part of the aside. */
const isBehindAside = (s: Sentence, { index, head }: Token): boolean => s.tokens[index - 1]?.text === ',' && ASIDES.has(s.tokens[head]!.rel);

const ASIDES = new Set(['acl', 'relcl']);

/** "In May 1998, when troops stormed the town": the date just before *when*. */
function whenDate(s: Sentence, verb: Token, { dates }: Calendar): When | null {
  const when = children(s, verb.index).find((t) => t.lemma === 'when');
  if (!when) return null;
  return dates.find((d) => d.last < when.index && s.tokens.slice(d.last + 1, when.index).every((t) => t.rel === 'punct'))?.when ?? null;
}

const COUNT = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const DAYS = new RegExp(String.raw`\b(a|${COUNT.join('|')}|\d+)\s+days?\s*$`, 'i');

/** "…, three days after X had freed Y": counted from the day of the clause above. */
function measuredDate(s: Sentence, verb: Token, calendar: Calendar): When | null {
  const mark = children(s, verb.index).find((t) => /^(after|before)$/i.test(t.text));
  const measure = mark && DAYS.exec(s.text.slice(0, mark.start - s.start));
  if (!measure) return null;
  const from = clausesBeside(s, verb).map((clause) => dateOf(s, clause, clause, calendar)).find(Boolean);
  if (from?.precision !== 'DAY') return null;
  const sign = /^after$/i.test(mark.text) ? -1 : 1;
  const at = iso(new Date(Date.parse(from.start) + sign * amount(measure[1]!.toLowerCase()) * DAY));
  return { start: at, end: at, precision: 'DAY', basis: 'RELATIVE' };
}

/** The clause above, or where that only says who speaks, what is said: "Norway bombed the town on Tuesday, Chad said, three days after …". */
function clausesBeside(s: Sentence, verb: Token): Token[] {
  const above = s.tokens[verb.head];
  return above ? [above, ...children(s, above.index, 'ccomp').filter((t) => t.index !== verb.index)] : children(s, verb.index, 'ccomp').filter((t) => t.index < verb.index);
}

function amount(word: string): number {
  if (word === 'a') return 1;
  return COUNT.includes(word) ? COUNT.indexOf(word) + 1 : Number(word);
}

/** "Met on Tuesday and agreed", "bombed the town on Tuesday, killing two", "agreed on Tuesday at talks": told with the clause that it goes on from, or that opens it: "speaking on Tuesday, Chad threatened". */
function sharedDate(s: Sentence, verb: Token, calendar: Calendar): When | null {
  const [above, opening] = [continued(s, verb) ?? occasionOf(s, verb, calendar.links), openingOf(s, verb)];
  return (above ? dateOf(s, above, above, calendar) : null) ?? (opening ? ownDate(s, opening, opening, calendar) : null);
}

const openingOf = (s: Sentence, verb: Token): Token | undefined => children(s, verb.index, 'advcl').find((t) => t.index < verb.index && t.tag === 'VBG' && !children(s, t.index, 'mark', 'nsubj').length);
