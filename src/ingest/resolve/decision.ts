import type { Actor } from '../../model/actor.js';
import type { Place } from '../../model/event.js';
import type { Mention } from '../mention/mention.js';
import type { ResolvedMention } from './resolution.js';

/** What was decided about a mention, and why. */
export interface Decision {
  readonly actor: Actor | null;
  readonly place: Place | null;
  readonly score: number;
  readonly reason: string;
}

export const decide = (actor: Actor | null, score: number, reason: string, place: Place | null = null): Decision => ({ actor, place, score, reason });
export const UNDECIDED = decide(null, 0, 'nobody fits');

export function apply(mention: Mention, decision: Decision): ResolvedMention {
  const form = decision.place && !decision.actor ? 'PLACE' : mention.form;
  return { ...mention, form, ...decision, considered: mention.candidates };
}
