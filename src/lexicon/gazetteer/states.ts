import { z } from 'zod';
import { country, day, list, orNull, text } from './cells.js';
import { readTable } from '../read-data.js';

export const StateRow = z.object({
  id: country,
  iso2: orNull(z.string().regex(/^[A-Z]{2}$/, 'is not an alpha-2 code')),
  name: text,
  aliases: list,
  adjectives: list,
  people: list,
  capital: list,
  metonyms: list,
  from: orNull(day),
  to: orNull(day),
});

/** A state, present or former: id is its alpha-3 code (XKX for Kosovo, the last code for former states). */
export type State = z.infer<typeof StateRow>;

export const RegionRow = z.object({ name: text, country, aliases: list, adjectives: list, people: list });

/** A part of a state that news names as if it were one. */
export type Region = z.infer<typeof RegionRow>;

export const PeopleRow = z.object({ name: text, country: orNull(country), adjectives: list, people: list });

/** People of one language, faith or origin. */
export type People = z.infer<typeof PeopleRow>;

export const readStates = (dir: string): State[] => readTable(`${dir}/states.csv`, StateRow).map(withPeople);
export const readRegions = (dir: string): Region[] => readTable(`${dir}/regions.csv`, RegionRow);
export const readPeoples = (dir: string): People[] => readTable(`${dir}/peoples.csv`, PeopleRow);

/** "Iranian" makes "Iranians" where the row gives no word for the people. */
function withPeople(state: State): State {
  return state.people.length ? state : { ...state, people: state.adjectives.filter((word) => !/(?:ese|ish|ch|ss|z)$/.test(word)).map((word) => `${word}s`) };
}
