import type { Participant } from '../../model/event.js';
import type { Sentence } from '../text/sentence.js';
import { children, isInfinitive } from '../text/tree.js';
import { attached, deepObject } from './arguments.js';
import { nearestInside } from './nearest-inside.js';
import { acting, toParticipant } from './participant.js';
import { participantsAt } from './participants.js';
import type { Proposal } from './propose.js';
import type { SentenceMentions } from './sentence-mentions.js';

/** Where a rule's own target is not there: the nearest actor in the object, then behind a preposition of the verb; not who ordered it, "on the orders of Chad". */
export function reachTarget(s: Sentence, proposal: Proposal & { by: 'verb' }, mentions: SentenceMentions, exclude: ReadonlySet<string>, reach: readonly string[]): Participant[] {
  const object = deepObject(s, proposal.trigger);
  const inObject = object < 0 ? null : nearestInside(s, object, mentions, exclude);
  if (inObject?.length) return inObject;
  for (const link of reach) {
    for (const anchor of proposal.binding.anchors) {
      for (const head of attached(s, anchor, new Set([link]))) {
        if (mentions.links.bidden.get(link)?.has(s.tokens[head]!.lemma)) continue;
        const found = acting(participantsAt(s, head, mentions, exclude));
        if (found.length) return found;
      }
    }
  }
  const purpose = children(s, proposal.trigger, 'advcl', 'acl').find((t) => isInfinitive(s, t.index));
  return purpose ? nearestInside(s, purpose.index, mentions, exclude) ?? [] : [];
}

/** "Ordered the Canadian envoys out", "rescued Chadian sailors": where a rule names no target, the people of another country that its own words are. */
export function hitByWords({ binding }: Proposal & { by: 'verb' }, source: readonly Participant[], mentions: SentenceMentions): Participant[] {
  const people = binding.anchors.slice(1).flatMap((anchor) => mentions.actorsAt(anchor).filter((m) => m.head === anchor && m.actor!.kind === 'POPULATION'));
  return people.filter(({ actor }) => actor!.country !== null && source.every((p) => p.actor?.country && p.actor.country !== actor!.country)).map((m) => toParticipant(mentions, m));
}

/** A rule whose phrase names a target, optional or not. */
export function needsTarget(proposal: Proposal & { by: 'verb' }): boolean {
  return proposal.text.includes('<target>') || proposal.text.includes('<party>');
}
