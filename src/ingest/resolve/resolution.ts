import type { Actor, MentionedActor } from '../../model/actor.js';
import type { Place } from '../../model/event.js';
import type { Candidate, Mention } from '../mention/mention.js';

/** A mention with what it means here: an actor, a place, either in different uses ("Moscow"), or neither. */
export interface ResolvedMention extends Mention {
  readonly actor: Actor | null;
  readonly place: Place | null;
  /** 0..1. */
  readonly score: number;
  readonly reason: string;
  readonly considered: readonly Candidate[];
}

export interface Resolution {
  /** In text order; nested mentions ("Russia" in "Russia's Foreign Ministry") follow the one that holds them. */
  readonly mentions: readonly ResolvedMention[];
  /** Each actor once, in order of first mention. */
  readonly actors: readonly MentionedActor[];
}
