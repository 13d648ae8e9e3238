import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Actor } from '../../../src/model/actor.js';
import type { EventKind } from '../../../src/model/kinds.js';

type StateRow = readonly [code: string, name: string, adjective: string, president: string, minister: string, cities: readonly string[]];
type GroupRow = readonly [id: string, name: string, kind: 'ARMED_GROUP' | 'IGO', country: string | null];

/** bench/quality/identity/world.yaml. */
interface World {
  readonly states: readonly StateRow[];
  readonly groups: readonly GroupRow[];
  readonly verbs: Readonly<Partial<Record<EventKind, readonly string[]>>>;
  readonly topics: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly tails: readonly string[];
  readonly publishers: readonly string[];
}

export const WORLD = parse(readFileSync(new URL('world.yaml', import.meta.url), 'utf8')) as World;

/** A state with those who act for it. */
export interface State {
  readonly whole: Actor;
  readonly president: Actor;
  readonly minister: Actor;
  readonly ministry: Actor;
  readonly army: Actor;
  readonly airForce: Actor;
  readonly people: Actor;
  readonly cities: readonly string[];
}

const slug = (name: string): string => name.toLowerCase().replace(/ /g, '-');

export const STATES: readonly State[] = WORLD.states.map(([code, name, adjective, president, minister, cities]) => {
  const actor = (id: string, called: string, kind: Actor['kind']): Actor => ({ id, name: called, kind, country: code });
  return {
    whole: actor(code, name, 'STATE'), cities,
    president: actor(slug(president), president, 'PERSON'), minister: actor(slug(minister), minister, 'PERSON'),
    ministry: actor(`${code}-MFA`, `the ${adjective} foreign ministry`, 'GOVERNMENT'), army: actor(`${code}-MIL`, `the ${adjective} army`, 'GOVERNMENT'),
    airForce: actor(`${code}-AIR`, `the ${adjective} air force`, 'GOVERNMENT'), people: actor(`${code}-POP`, `${adjective} civilians`, 'POPULATION'),
  };
});

export const GROUPS: readonly Actor[] = WORLD.groups.map(([id, name, kind, country]) => ({ id, name, kind, country }));
