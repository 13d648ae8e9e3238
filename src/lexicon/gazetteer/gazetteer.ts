import { fileURLToPath } from 'node:url';
import type { Actor } from '../../model/actor.js';
import type { ActorKind } from '../../model/kinds.js';
import { readCities } from './cities.js';
import type { City } from './cities.js';
import { cityName, inOrder, organizationNames, peopleNames, regionNames, stateActor, stateNames } from './name-readings.js';
import type { Named } from './name-readings.js';
import { OfficeBook } from './office-book.js';
import { readPeople, readTerms } from './offices.js';
import { readOrganizations } from './organizations.js';
import { makePeople, personNames } from './people-names.js';
import type { NameReading } from './reading.js';
import type { State } from './states.js';
import { readPeoples, readRegions, readStates } from './states.js';
import { Trie } from './trie.js';
import type { ActorNoun, Antecedents, NoActors, OrganizationWords, PlaceWords } from './words.js';
import { readActorNouns, readAmbiguous, readNoActors, readOrganizationWords, readOrgans, readPlaceWords, readTitles } from './words.js';

/** A title and the office it stands for, null where it is none that a state has once. */
export interface Title {
  readonly title: string;
  readonly office: string | null;
  readonly leader: boolean;
}

/** An organ that every state may have. */
export interface Organ {
  readonly id: string;
  readonly name: string;
}

/** Everything known about who and where, ready to be looked up. */
export interface Gazetteer {
  readonly names: Trie<NameReading>;
  /** The same names one by one, as the rows write them. */
  readonly named: readonly Named[];
  readonly organs: Trie<Organ>;
  readonly organsById: ReadonlyMap<string, Organ>;
  /** Organs by the phrases that name them. */
  readonly organPhrases: readonly (readonly [phrase: string, organ: Organ])[];
  readonly titles: ReadonlyMap<string, Title>;
  readonly modifiers: ReadonlySet<string>;
  readonly nouns: ReadonlyMap<string, ActorNoun>;
  /** First and last parts of compounds that say how someone stands to a country: "anti-", "-backed". */
  readonly stances: ReadonlySet<string>;
  /** Nouns whose definite plural is the armed group met last: "the rebels". */
  readonly members: ReadonlySet<string>;
  /** Numbers of people without a noun: "thousands marched". */
  readonly crowds: ReadonlySet<string>;
  /** Nouns that are, of the one that they belong to, another state: "its neighbour". */
  readonly others: ReadonlySet<string>;
  readonly counterparts: ReadonlySet<string>;
  /** Of which kinds those are that a noun means several of: "both sides". */
  readonly several: ReadonlyMap<string, readonly ActorKind[]>;
  /** Whom nouns with "the" point back to. */
  readonly antecedents: ReadonlyMap<string, Antecedents>;
  readonly neverNouns: ReadonlyMap<string, true>;
  readonly states: ReadonlyMap<string, State>;
  /** All actors with a row, by id. */
  readonly actors: ReadonlyMap<string, Actor>;
  readonly offices: OfficeBook;
  /** Ids of the people, and titles, known to be a woman's. */
  readonly female: ReadonlySet<string>;
  /** The state or organisation that a title belongs to when nothing says so ("Pope" → VAT). */
  readonly homes: ReadonlyMap<string, string>;
  /** Titles that say little without what they are of: "head", "director". */
  readonly openTitles: ReadonlySet<string>;
  /** Family names that are common words: alone, they seldom name anybody. */
  readonly commonSurnames: ReadonlySet<string>;
  /** Titles of whoever is at the head of what they are of: "head", "chief". */
  readonly headTitles: ReadonlySet<string>;
  /** The office at the head of an organ that every state may have, by the organ's pattern. */
  readonly heads: Readonly<Record<string, string>>;
  /** What a state calls an office, by state and office, where it has a name of its own for it ("secretary of state"). */
  readonly styles: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly placeWords: PlaceWords;
  readonly organizationWords: OrganizationWords;
  readonly noActors: NoActors;
  /** Codes of the states whose name takes an article ("of the United States"). */
  readonly article: ReadonlySet<string>;
}

/** Reads the tables of `gazetteer/` in the data directory. @throws DataError naming the file and line of a wrong row */
export function loadGazetteer(directory: URL): Gazetteer {
  const dir = fileURLToPath(new URL('gazetteer', directory));
  const states = new Map(readStates(dir).map((state) => [state.id, state]));
  const terms = readTerms(dir);
  const persons = readPeople(dir);
  const people = makePeople(terms, persons);
  const aliases = new Map(persons.map((row) => [row.person, row.aliases]));
  const { nouns, never, stances, members, others, counterparts, crowds, several, antecedents } = readActorNouns(dir);
  const { article, organs } = readOrgans(dir);
  const organPhrases = organs.flatMap(({ id, name, phrases }) => phrases.map((phrase) => [phrase, { id, name }] as const));
  const titles = readTitles(dir);
  const named = inOrder([
    ...placesAndStates(dir, states), ...readOrganizations(dir).flatMap(organizationNames), ...[...people].flatMap(([name, actor]) => personNames(actor, aliases.get(name) ?? [])),
  ], readAmbiguous(dir));
  return {
    names: makeTrie(named),
    named,
    organs: makeTrie(organPhrases),
    organsById: new Map(organs.map(({ id, name }) => [id, { id, name }])),
    organPhrases,
    titles: makeTitles(titles),
    modifiers: new Set(titles.modifiers),
    nouns: new Map(nouns.map((noun) => [noun.noun, noun])),
    stances: new Set(stances),
    members,
    crowds,
    others,
    counterparts,
    several: new Map(Object.entries(several)),
    antecedents: new Map(Object.entries(antecedents)),
    neverNouns: new Map(never.map((noun) => [noun, true])),
    states,
    actors: new Map(named.flatMap(([, { actor }]) => (actor ? [[actor.id, actor]] : []))),
    offices: new OfficeBook(terms, people, titles.leads),
    female: new Set([...titles.female, ...persons.flatMap((row) => (row.gender === 'f' ? [people.get(row.person)!.id] : []))]),
    homes: new Map(Object.entries(titles.homes)),
    openTitles: new Set(titles.open),
    commonSurnames: new Set(titles.common),
    headTitles: new Set(titles.head),
    heads: titles.heads,
    styles: titles.styles,
    placeWords: readPlaceWords(dir),
    organizationWords: readOrganizationWords(dir),
    noActors: readNoActors(dir),
    article: new Set(article),
  };
}

function placesAndStates(dir: string, states: ReadonlyMap<string, State>): Named[] {
  const cities = readCities(dir);
  const byName = new Map<string, City>();
  for (const city of cities) if (!byName.has(`${city.name} ${city.country}`)) byName.set(`${city.name} ${city.country}`, city);
  const owner = (code: string): Actor | null => (states.has(code) ? stateActor(states.get(code)!) : null);
  const taken = new Set([...states.values()].flatMap((state) => [state.name, ...state.aliases, ...state.capital, ...state.adjectives]));
  return [
    ...[...states.values()].flatMap((state) => stateNames(state, byName)),
    ...readRegions(dir).flatMap((region) => regionNames(region, owner(region.country)!)),
    ...readPeoples(dir).flatMap(peopleNames),
    ...cities.filter((city) => !taken.has(city.name)).map((city) => cityName(city, owner(city.country))),
  ];
}

function makeTrie<V>(entries: Iterable<readonly [string, V]>): Trie<V> {
  const trie = new Trie<V>();
  for (const [phrase, value] of entries) trie.add(phrase, value);
  return trie;
}

function makeTitles({ offices, leader, titles }: ReturnType<typeof readTitles>): Map<string, Title> {
  const made = new Map<string, Title>();
  for (const title of titles) made.set(title, { title, office: null, leader: false });
  for (const title of leader) made.set(title, { title, office: null, leader: true });
  for (const [office, list] of Object.entries(offices)) for (const title of list) made.set(title, { title, office, leader: false });
  return made;
}
