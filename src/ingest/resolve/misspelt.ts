import type { Gazetteer } from '../../lexicon/gazetteer/gazetteer.js';
import type { Term } from '../../lexicon/gazetteer/offices.js';
import { fold } from '../../lexicon/gazetteer/pieces.js';
import type { NameReading } from '../../lexicon/gazetteer/reading.js';
import { editsBetween, similarity } from '../../lexicon/lookup/edits.js';
import type { Actor } from '../../model/actor.js';
import { groupBy } from '../../model/group-by.js';
import { kept } from '../../model/kept.js';

const STATES = new Set(['STATE', 'CAPITAL']);

interface Holder {
  readonly actor: Actor;
  readonly plain: string;
  readonly terms: readonly Term[];
}

/** Names that misspelt ones are compared with, written alike once. */
interface Names {
  readonly holders: ReadonlyMap<string, readonly Holder[]>;
  readonly states: readonly (readonly [surface: string, reading: NameReading])[];
}

/** Written as names are compared: without case, accents and the article in the middle ("Omar al-Bashir", "Omar El Bashir"). */
const plain = (name: string): string => fold(name).replace(/[-\s]+/g, ' ').replace(/ (?:al|el) /g, ' ');

/** Whoever held an office, in a term that fits, and whose full name is spelled most like this one; null where nobody's is like enough. */
export function holderSpeltLike(name: string, office: string, gazetteer: Gazetteer, fits: (term: Term) => boolean): Actor | null {
  const wanted = plain(name);
  if (!wanted.includes(' ')) return null;
  const like = (namesOf(gazetteer).holders.get(office) ?? []).flatMap((holder) => {
    const score = similarity(wanted, holder.plain);
    return score !== null && holder.terms.some(fits) ? [{ actor: holder.actor, score }] : [];
  });
  return like.sort((a, b) => b.score - a.score)[0]?.actor ?? null;
}

/** The state or capital whose name is one letter from this one ("Afganistan"), where it is the only such; null where none or several are. */
export function stateSpeltLike(name: string, gazetteer: Gazetteer): NameReading | null {
  const wanted = fold(name);
  const near = namesOf(gazetteer).states.filter(([surface]) => similarity(wanted, surface) !== null && editsBetween(wanted, surface) === 1);
  return new Set(near.map(([, { actor }]) => actor!.id)).size === 1 ? near[0]![1] : null;
}

const namesOf = kept(({ named, offices }: Gazetteer): Names => {
  const holders = (terms: readonly Term[]): Holder[] => [...groupBy(terms, ({ person }) => person)].flatMap(([person, own]) => {
    const actor = offices.people.get(person);
    return actor ? [{ actor, plain: plain(person), terms: own }] : [];
  });
  return {
    holders: new Map([...groupBy(offices.terms, ({ office }) => office)].map(([office, terms]) => [office, holders(terms)])),
    states: named.filter(([, { role }]) => STATES.has(role)).map(([surface, reading]) => [fold(surface), reading] as const),
  };
});
