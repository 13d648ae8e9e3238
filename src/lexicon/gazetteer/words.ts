import { z } from 'zod';
import type { ActorKind } from '../../model/kinds.js';
import { readDocument } from '../read-data.js';
import { actorKind } from './cells.js';
import { fold } from './pieces.js';

const words = z.array(z.string().min(1));
const wordSet = words.transform((list): ReadonlySet<string> => new Set(list));

const OrgansDocument = z.object({
  article: z.array(z.string()),
  organs: z.array(z.object({ id: z.string().min(1), name: z.string().includes('{state}'), phrases: words.min(1) }).strict()),
}).strict();

/** Organs that every state may have, with the phrases that name them. */
export type Organs = z.infer<typeof OrgansDocument>;

const NounsDocument = z.object({
  PERSON: words, POPULATION: words, ARMED_GROUP: words, ORGANIZATION: words, IGO: words, GOVERNMENT: words, weak: words, never: words, arms: z.record(z.string(), words), stances: words, members: wordSet, others: wordSet, counterparts: wordSet, crowds: wordSet, several: z.record(z.string(), z.array(actorKind)),
  antecedents: z.record(z.string(), z.object({ kinds: z.array(actorKind), words: words.default([]), only: z.boolean().default(false), else: z.string().nullable().default(null) }).strict()),
}).strict();

/** A noun that stands for actors: "diplomat". */
export interface ActorNoun {
  readonly noun: string;
  readonly kind: ActorKind;
  /** True where it names an actor only with something that says whose ("people", "member"). */
  readonly weak: boolean;
  /** Id of the organ that arms stand for ("warship" → NAVY), null for others. */
  readonly organ: string | null;
}

/** Whom a definite noun may point back to. */
export interface Antecedents {
  readonly kinds: readonly ActorKind[];
  /** Words in the names of those meant rather than others. */
  readonly words: readonly string[];
  /** True where nobody else is meant. */
  readonly only: boolean;
  /** Id of whom news means where the text names none; null for nobody. */
  readonly else: string | null;
}

const TitlesDocument = z.object({
  offices: z.record(z.string(), words),
  leader: words,
  titles: words,
  modifiers: words,
  female: words,
  leads: z.record(z.string(), z.string()),
  homes: z.record(z.string(), z.string()),
  open: words,
  head: words,
  common: words,
  shared: words,
  heads: z.record(z.string(), z.string()),
  styles: z.record(z.string(), z.record(z.string(), z.string())),
}).strict();

/** Titles of people, the offices they stand for, and the office that leads a state where it is not its president. */
export type Titles = z.infer<typeof TitlesDocument>;

const PlaceWordsDocument = z.object({ locative: wordSet, direction: wordSet, motion: wordSet, visits: wordSet, areas: wordSet, settlements: wordSet }).strict();

/** Words that tell whether a place's name stands for the place or for its state. */
export type PlaceWords = z.infer<typeof PlaceWordsDocument>;

const OrganizationDocument = z.object({
  heads: z.object({ ORGANIZATION: words, GOVERNMENT: words }).strict(),
  small: wordSet, of: wordSet, about: wordSet, on: wordSet, possessors: wordSet, outside: wordSet, days: wordSet,
}).strict().transform(({ heads, ...sets }) => ({
  ...sets,
  heads: new Map(Object.entries(heads).flatMap(([kind, list]) => list.map((head) => [head, kind as ActorKind] as const))),
}));

/** Words that organisations' names are made of; heads with the kind that they make. */
export type OrganizationWords = z.infer<typeof OrganizationDocument>;

export const readOrganizationWords = (dir: string): OrganizationWords => readDocument(`${dir}/organization-words.yaml`, OrganizationDocument);
/** Ids of the rows that bear a name, whom news means most first; names as `fold` writes them. */
export const readAmbiguous = (dir: string): ReadonlyMap<string, readonly string[]> =>
  new Map(Object.entries(readDocument(`${dir}/ambiguous.yaml`, z.record(z.string(), words.min(2)))).map(([name, ids]) => [fold(name), ids]));

const NoActorsDocument = z.object({ things: wordSet, buildings: wordSet, places: wordSet, said: wordSet, starts: wordSet, named: wordSet, alone: wordSet }).strict();

/** Words that tell names of things and places from those of actors. */
export type NoActors = z.infer<typeof NoActorsDocument>;

export const readNoActors = (dir: string): NoActors => readDocument(`${dir}/no-actors.yaml`, NoActorsDocument);
export const readPlaceWords = (dir: string): PlaceWords => readDocument(`${dir}/place-words.yaml`, PlaceWordsDocument);
export const readOrgans = (dir: string): Organs => readDocument(`${dir}/organs.yaml`, OrgansDocument);
export const readTitles = (dir: string): Titles => readDocument(`${dir}/titles.yaml`, TitlesDocument);

/** What actor-nouns.yaml says. */
export interface ActorNouns {
  readonly nouns: readonly ActorNoun[];
  readonly never: readonly string[];
  readonly stances: readonly string[];
  /** Nouns whose definite plural is the armed group met last. */
  readonly members: ReadonlySet<string>;
  /** Nouns that are, of the one that they belong to, another state: "its neighbour". */
  readonly others: ReadonlySet<string>;
  /** Nouns for whoever holds the same office elsewhere: "his Indian counterpart". */
  readonly counterparts: ReadonlySet<string>;
  /** Numbers of people without a noun: "thousands marched". */
  readonly crowds: ReadonlySet<string>;
  /** Of which kinds those are that a noun means several of. */
  readonly several: Readonly<Record<string, readonly ActorKind[]>>;
  readonly antecedents: Readonly<Record<string, Antecedents>>;
}

export function readActorNouns(dir: string): ActorNouns {
  const { weak, never, arms, stances, members, others, counterparts, crowds, several, antecedents, ...kinds } = readDocument(`${dir}/actor-nouns.yaml`, NounsDocument);
  const isWeak = new Set(weak);
  const nouns = Object.entries(kinds).flatMap(([kind, list]) => list.map((noun): ActorNoun => ({ noun, kind: kind as ActorKind, weak: isWeak.has(noun), organ: null })));
  const armed = Object.entries(arms).flatMap(([organ, list]) => list.map((noun): ActorNoun => ({ noun, kind: 'GOVERNMENT', weak: true, organ })));
  return { nouns: [...nouns, ...armed], never, stances, members, others, counterparts, crowds, several, antecedents };
}
