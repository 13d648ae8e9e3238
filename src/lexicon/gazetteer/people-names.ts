import type { Actor } from '../../model/actor.js';
import type { Named } from './name-readings.js';
import { reading } from './name-readings.js';
import type { Person, Term } from './offices.js';
import { slug } from './pieces.js';

const FAMILY_NAME_FIRST = new Set(['CHN', 'PRK', 'KOR', 'TWN', 'HKG']);

/** Everyone with an office or a row of their own, by name. */
export function makePeople(terms: readonly Term[], rows: readonly Person[]): Map<string, Actor> {
  const people = new Map<string, Actor>();
  for (const { person, of } of terms) people.set(person, { id: slug(person), name: person, kind: 'PERSON', country: countryOf(of) ?? people.get(person)?.country ?? null });
  for (const { person, country } of rows) people.set(person, { id: slug(person), name: person, kind: 'PERSON', country: country ?? people.get(person)?.country ?? null });
  return people;
}

/** "RUS" and "RUS-MFA" are Russia's; an organisation's id tells no country. */
const countryOf = (of: string): string | null => /^([A-Z]{3})(?:-|$)/.exec(of)?.[1] ?? null;

/** The names a person goes by: in full, other spellings, and the family name alone. */
export function personNames(actor: Actor, aliases: readonly string[]): Named[] {
  const full = [actor.name, ...aliases.filter((alias) => alias.includes(' '))];
  const short = new Set([familyName(actor), ...aliases.filter((alias) => !alias.includes(' '))]);
  return [
    ...full.map((name): Named => [name, reading('PERSON', actor)]),
    ...[...short].filter((name) => name !== actor.name).map((name): Named => [name, reading('SURNAME', actor)]),
  ];
}

/** "Putin", "Xi", "al-Assad" → "Assad", "Marcos Jr." → "Marcos". */
export function familyName(person: Actor): string {
  const words = person.name.replace(/ (?:Jr\.?|Sr\.?|I{1,3}|IV|VI?)$/, '').split(' ');
  const word = person.country !== null && FAMILY_NAME_FIRST.has(person.country) ? words[0]! : words.at(-1)!;
  return /^(?:al|el|ad|ul|ol)-/i.test(word) ? word.slice(3) : word;
}

