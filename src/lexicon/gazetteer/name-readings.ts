import type { Actor } from '../../model/actor.js';
import type { Place } from '../../model/event.js';
import type { City } from './cities.js';
import type { Organization } from './organizations.js';
import type { NameReading, NameRole } from './reading.js';
import type { People, Region, State } from './states.js';
import { fold, slug } from './pieces.js';

/** A surface and what it may stand for. */
export type Named = readonly [surface: string, reading: NameReading];

const PRIOR: Record<NameRole, number> = {
  STATE: 0.95, METONYM: 0.9, ORGANIZATION: 0.9, PERSON: 0.95, DEMONYM: 0.9, PEOPLE: 0.85, CAPITAL: 0.85, REGION: 0.8, CITY: 0.7, SURNAME: 0.5,
};

export const reading = (role: NameRole, actor: Actor | null, place: Place | null = null, prior = PRIOR[role]): NameReading => ({ role, actor, place, prior });

const nowhere = (name: string, country: string | null): Place => ({ name, country, latitude: null, longitude: null });
const located = (city: City): Place => ({ name: city.name, country: city.country, latitude: city.latitude, longitude: city.longitude });

export const stateActor = (state: State): Actor => ({ id: state.id, name: state.name, kind: 'STATE', country: state.id });

/** "Iranian diplomats": a group that a country and a noun name. */
export function population(country: string | null, adjective: string | null, noun: string): Actor {
  return { id: [country, slug(noun)].filter(Boolean).join('-'), name: [adjective, noun].filter(Boolean).join(' '), kind: 'POPULATION', country };
}

/** All names of a state; its capital's coordinates come from the cities. */
export function stateNames(state: State, cities: ReadonlyMap<string, City>): Named[] {
  const actor = stateActor(state);
  const people: Actor = { id: `${state.id}-people`, name: state.people[0] ?? `people of ${state.name}`, kind: 'POPULATION', country: state.id };
  const capital = state.capital.map((name) => cities.get(`${name} ${state.id}`)).find(Boolean);
  return [
    ...[state.name, ...state.aliases].map((name): Named => [name, reading('STATE', actor, nowhere(state.name, state.id))]),
    ...state.capital.map((name): Named => [name, reading('CAPITAL', actor, capital ? located(cities.get(`${name} ${state.id}`) ?? capital) : nowhere(name, state.id))]),
    ...state.metonyms.map((name): Named => [name, reading('METONYM', actor, { ...(capital ? located(capital) : nowhere(name, state.id)), name })]),
    ...state.adjectives.map((name): Named => [name, reading('DEMONYM', actor)]),
    ...state.people.map((name): Named => [name, reading('PEOPLE', people)]),
  ];
}

export function regionNames(region: Region, owner: Actor): Named[] {
  const people: Actor = { id: `${owner.id}-${slug(region.people[0] ?? region.name)}`, name: region.people[0] ?? `people of ${region.name}`, kind: 'POPULATION', country: owner.country };
  return [
    ...[region.name, ...region.aliases].map((name): Named => [name, reading('REGION', owner, nowhere(region.name, region.country))]),
    ...[...region.adjectives, ...region.people].map((name): Named => [name, reading('PEOPLE', people)]),
  ];
}

export function peopleNames(people: People): Named[] {
  const actor: Actor = { id: slug(people.name), name: people.name, kind: 'POPULATION', country: people.country };
  return [...people.adjectives, ...people.people].map((name): Named => [name, reading('PEOPLE', actor)]);
}

export function organizationNames(row: Organization): Named[] {
  const actor: Actor = { id: row.id, name: row.name, kind: row.kind, country: row.country };
  return [row.name, ...row.aliases].map((name): Named => [name, reading('ORGANIZATION', actor)]);
}

/** A city may stand for its state when it acts or is acted on. */
export function cityName(city: City, owner: Actor | null): Named {
  return [city.name, reading('CITY', owner, located(city), city.population > 1_000_000 ? 0.75 : 0.65)];
}

/** What each row more that news means rather costs, in prior. */
const STEP = 0.02;

/** Gives the readings of names that several rows bear the order in which news means them. */
export function inOrder(named: readonly Named[], ambiguous: ReadonlyMap<string, readonly string[]>): Named[] {
  return named.map(([surface, own]): Named => {
    const rank = ambiguous.get(fold(surface))?.findIndex((id) => own.actor?.id === id || own.actor?.country === id) ?? -1;
    return [surface, rank > 0 ? { ...own, prior: own.prior - STEP * rank } : own];
  });
}
