import type { Actor } from '../../model/actor.js';
import type { Place } from '../../model/event.js';

/** How a name names: a state by name, by its capital or palace, by an adjective ("Iranian") or its people ("Iranians"); a part of a state; a city; anyone else. */
export type NameRole = 'STATE' | 'CAPITAL' | 'METONYM' | 'REGION' | 'CITY' | 'DEMONYM' | 'PEOPLE' | 'ORGANIZATION' | 'PERSON' | 'SURNAME';

/** One thing that a name may stand for; a capital is both its state and a place. */
export interface NameReading {
  readonly role: NameRole;
  readonly actor: Actor | null;
  readonly place: Place | null;
  /** 0..1, before context. */
  readonly prior: number;
}
