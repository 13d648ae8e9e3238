import type { Actor } from '../../../src/model/actor.js';
import type { EventKind } from '../../../src/model/kinds.js';
import { pick, type Random, type Role } from './happenings.js';

/** One of the ways in which news names who acts or is acted on. */
export function nameParty(role: Role, kind: EventKind, random: Random): Actor {
  if ('group' in role) return role.group;
  const { state, who } = role;
  const { whole, president, minister, ministry, army, airForce, people } = state;
  const residents: Actor = { ...people, id: `${whole.id}-RES`, name: people.name.replace('civilians', 'residents') };
  const ways: Readonly<Record<typeof who, readonly Actor[]>> = {
    STATE: kind === 'ATTACK' || kind === 'COERCION' ? [whole] : [...Array<Actor>(8).fill(whole), president, ministry],
    PRESIDENT: [president, president, president, whole, whole],
    MINISTER: [minister, minister, minister, ministry, whole, whole],
    ARMY: [army, army, army, army, whole, whole, whole, whole, airForce],
    VICTIMS: [whole, whole, whole, whole, people, people, residents, army],
    PROTESTERS: [people, people, people, residents],
  };
  return pick(ways[who], random);
}
