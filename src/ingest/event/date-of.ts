import type { When } from '../../model/event.js';
import type { Links } from '../../lexicon/rules/rule.js';
import type { Sentence, Token } from '../text/sentence.js';
import { children } from '../text/tree.js';
import { isVerb } from './arguments.js';
import { continued, eventAbove, occasionOf } from './continued.js';
import { ownDate } from './own-date.js';
import { amount, COUNTED, daysFrom } from './reckoned.js';
import type { StatedDate } from './when.js';

/** What dates an event in its sentence are chosen from. */
export interface Calendar {
  readonly links: Links;
  readonly dates: readonly StatedDate[];
  /** Triggers that are nouns: a date beside one is its own. */
  readonly nouns: ReadonlySet<number>;
  /** The day that the sentences before told of last. */
  readonly day: string | null;
  /** It is no speech, so that it belongs to the event whose noun its clause hangs on. */
  readonly done: boolean;
}

/** The date of what `trigger` tells, carried by `verb`: its own, else that of the clause that it continues or that is measured from. */
export function dateOf(s: Sentence, trigger: Token, verb: Token, calendar: Calendar): When | null {
  return ownDate(s, trigger, verb, calendar) ?? whenDate(s, verb, calendar) ?? measuredDate(s, verb, calendar) ?? sharedDate(s, verb, calendar);
}

/** "In May 1998, when troops stormed the town": the date just before *when*. */
function whenDate(s: Sentence, verb: Token, { dates }: Calendar): When | null {
  const when = children(s, verb.index).find((t) => t.lemma === 'when');
  if (!when) return null;
  return dates.find((d) => d.last < when.index && s.tokens.slice(d.last + 1, when.index).every((t) => t.rel === 'punct'))?.when ?? null;
}

const DAYS = new RegExp(String.raw`\b(${COUNTED})\s+days?\s*$`, 'i');

/** "…, three days after X had freed Y": counted from the day of the clause above. */
function measuredDate(s: Sentence, verb: Token, calendar: Calendar): When | null {
  const mark = children(s, verb.index).find((t) => /^(after|before)$/i.test(t.text));
  const measure = mark && DAYS.exec(s.text.slice(0, mark.start - s.start));
  if (!measure) return null;
  const from = clausesBeside(s, verb).map((clause) => dateOf(s, clause, clause, calendar)).find(Boolean);
  const day = from ? dayOf(from) : calendar.day;
  return day === null ? null : daysFrom(day, (/^after$/i.test(mark.text) ? -1 : 1) * amount(measure[1]!));
}

const dayOf = ({ precision, start }: When): string | null => (precision === 'DAY' ? start : null);

/** The clause above, or where that only says who speaks, what is said: "Norway bombed the town on Tuesday, Chad said, three days after …". */
function clausesBeside(s: Sentence, verb: Token): Token[] {
  const above = s.tokens[verb.head];
  return above ? [above, ...children(s, above.index, 'ccomp').filter((t) => t.index !== verb.index)] : children(s, verb.index, 'ccomp').filter((t) => t.index < verb.index);
}

/** "Met on Tuesday and agreed", "bombed the town on Tuesday, killing two", "agreed on Tuesday at talks chaired by Chad": told with the clause that it goes on from, or that opens it: "speaking on Tuesday, Chad threatened". */
function sharedDate(s: Sentence, verb: Token, calendar: Calendar): When | null {
  const above = continued(s, verb) ?? occasionOf(s, verb, calendar.links);
  const [event, opening] = [calendar.done ? eventAbove(s, verb, calendar.links) : null, openingOf(s, verb)];
  return (above ? dateOf(s, above, above, calendar) : null)
    ?? (event ? dateOf(s, event, event, { ...calendar, nouns: new Set([...calendar.nouns, event.index]) }) : null)
    ?? (opening ? ownDate(s, opening, opening, calendar) : null)
    ?? besideDate(s, verb, calendar);
}

/** "Norway cut ties on Monday, and Peru sent its envoy home": one day's news. */
function besideDate(s: Sentence, verb: Token, calendar: Calendar): When | null {
  const above = s.tokens[verb.head];
  const date = above && verb.rel === 'conj' && isVerb(verb) && verb.tag === above.tag ? ownDate(s, above, above, calendar) : null;
  return date?.precision === 'DAY' ? date : null;
}

const openingOf = (s: Sentence, verb: Token): Token | undefined => children(s, verb.index, 'advcl').find((t) => t.index < verb.index && t.tag === 'VBG' && !children(s, t.index, 'mark', 'nsubj').length);
