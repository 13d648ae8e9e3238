import type { KindInfo } from '../../lexicon/ontology.js';
import type { Place, When } from '../../model/event.js';
import type { Status } from '../../model/kinds.js';
import type { Sentence, Token } from '../text/sentence.js';
import { children } from '../text/tree.js';
import type { Surroundings } from './build.js';
import type { Context } from './context.js';
import { dateOf } from './date-of.js';
import type { Draft } from './draft.js';
import { placeOf } from './where.js';

/** What an event is and how it is told. */
interface Told {
  readonly info: KindInfo;
  readonly status: Status;
  /** The verb that tells it where it is an act of speech itself: then it is of the day on which that was said. */
  readonly telling: Token | null;
  /** Triggers that are nouns. */
  readonly nouns: ReadonlySet<number>;
}

/** When and where what a draft tells happened. */
export function dayAndPlace(around: Surroundings, draft: Draft, { verb }: Context, { info, status, telling, nouns }: Told): { when: When | null; place: Place | null } {
  const { sentence: s, mentions, lexicon, day } = around;
  const { trigger } = draft.proposal;
  const material = info.quad.startsWith('MATERIAL');
  const dates = isAhead(s, verb, status) ? around.dates.map((date) => ({ ...date, when: date.ahead })) : around.dates;
  const calendar = { dates, day, nouns, links: lexicon.rules.links, done: material || info.reciprocal };
  const when = dateOf(s, s.tokens[trigger]!, verb, calendar) ?? (telling && dateOf(s, telling, telling, calendar));
  const place = placeOf(s, trigger, verb.index, material, mentions);
  return { when, place: isAddressed(place, draft, info) ? null : place };
}

/** What is planned or may come, "before they meet on 10 March": its days are the next such ones. */
const isAhead = (s: Sentence, { index, tag }: Token, status: Status): boolean =>
  status === 'PLANNED' || (status === 'HYPOTHETICAL' && tag === 'VB') || (PRESENT.has(tag) && children(s, index, 'mark').length > 0);

const PRESENT: ReadonlySet<string> = new Set(['VBP', 'VBZ']);

/** "Hit back at Moscow": who is spoken to is not where. */
const isAddressed = (place: Place | null, { target }: Draft, { quad }: KindInfo): boolean => quad === 'VERBAL_CONFLICT' && target.some((p) => p.actor && p.text === place?.name);
