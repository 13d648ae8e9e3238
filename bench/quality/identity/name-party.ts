import type { Actor } from '../../../src/model/actor.js';
import type { EventKind } from '../../../src/model/kinds.js';
import type { Role } from './happenings.js';

/** The ways in which news names who acts or is acted on, the usual ones several times. */
export function namesOf(role: Role, kind: EventKind): readonly Actor[] {
  if ('group' in role) return [role.group];
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
  return ways[who];
}
