import type { Participant } from '../../model/event.js';
import type { Sentence } from '../text/sentence.js';
import { children } from '../text/tree.js';
import { conjuncts, deepObject } from './arguments.js';
import type { Bound } from './binding.js';
import { nearestInside } from './nearest-inside.js';
import { participantsAt } from './participants.js';
import type { Proposal } from './propose.js';
import type { SentenceMentions } from './sentence-mentions.js';

/** Who or what a part that a rule bound is. @param exclude actors that it cannot be */
export function partAt(s: Sentence, part: Bound, mentions: SentenceMentions, exclude: ReadonlySet<string>): Participant[] {
  if (part.locative && !mentions.actorsAt(part.head).length && !mentions.placeAt(part.head)) return [];
  if (isLabelled(s, part)) return [];
  if (!part.inside) return participantsAt(s, part.head, mentions, exclude);
  const own = conjuncts(s, part.head).some((i) => mentions.actorsAt(i).length) ? participantsAt(s, part.head, mentions, exclude) : [];
  return own.length ? own : nearestInside(s, part.head, mentions, exclude) ?? [];
}

/** "Called the Norwegian account a lie", "called it false" calls nobody. */
export const isLabelled = (s: Sentence, { role, head }: Bound): boolean => role === 'party' && s.tokens[head]!.rel === 'dobj' && children(s, s.tokens[head]!.head, 'oprd').length > 0;

/** "Flew to Baku", "lashed out at Baku": Azerbaijan, unless whoever acts is at home there. */
export function hostsOf(found: readonly Participant[], head: number, mentions: SentenceMentions, source: readonly Participant[]): Participant[] {
  const capital = mentions.placeAt(head)?.candidates.find(({ role }) => role === 'CAPITAL')?.actor;
  return found.map((p) => (p.actor || !capital || source.some(({ actor }) => actor?.country === capital.country) ? p : { ...p, actor: capital }));
}

/** The same actor, or one of the same country: "Macron warned that his country would hit back". */
export function sameSide(found: readonly Participant[], source: readonly Participant[]): boolean {
  return found.some((p) => source.some((q) => p.actor && q.actor && (p.actor.id === q.actor.id || (p.actor.country !== null && p.actor.country === q.actor.country))));
}

/** "Accused each other": each of them does it to the others. */
export const isEachOther = (s: Sentence, head: number): boolean => /\b(each other|one another)$/i.test(s.text.slice(0, s.tokens[head]!.end - s.start));

/** "Expelled the Norwegian ambassador": whose the rule's own word is. */
export function ownsAnchor(s: Sentence, { trigger, binding }: Proposal & { by: 'verb' }, target: readonly Participant[], mentions: SentenceMentions): boolean {
  const object = deepObject(s, trigger);
  const owners = binding.anchors.includes(object) ? children(s, object).filter((t) => OWNER.has(t.rel)).flatMap((t) => mentions.actorsAt(t.index)) : [];
  return owners.some((m) => target.some((p) => p.actor?.id === m.actor!.id));
}

const OWNER = new Set(['poss', 'nmod', 'compound', 'amod']);
