import type { ActorKind } from './kinds.js';

/** Someone or something that acts. */
export interface Actor {
  /** Stable and readable: `RUS`, `RUS-MFA`, `vladimir-putin`, `nato`. */
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-3 (XKX for Kosovo, last code for former states), null for none. */
  readonly country: string | null;
}

/** An office that a text or the gazetteer gives a person: "director of the Second Asia Department" of `RUS-MFA`. */
export interface Role {
  readonly title: string;
  /** The actor that the office belongs to; null where the text names none that is known. */
  readonly of: Actor | null;
}

/** An actor as one article mentions it. */
export interface MentionedActor extends Actor {
  /** The surfaces under which the article names it, in order of first mention. */
  readonly surfaces: readonly string[];
  readonly roles: readonly Role[];
}
