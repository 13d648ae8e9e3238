import type { When } from '../../model/event.js';
import type { Sentence, Token } from '../text/sentence.js';
import { isVerb } from './arguments.js';
import type { Calendar } from './date-of.js';

/** The date that the tree hangs on an event's trigger, or else on its verb. */
export function ownDate(s: Sentence, trigger: Token, verb: Token, { dates, nouns }: Calendar): When | null {
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
const isBehindAside = (s: Sentence, { index, head }: Token): boolean => s.tokens[index - 1]?.text === ',' && isAside(s.tokens[head]!);

const isAside = ({ rel, tag }: Token): boolean => ASIDES.has(rel) || (rel === 'parataxis' && tag === 'VBN');
const ASIDES = new Set(['acl', 'relcl']);
