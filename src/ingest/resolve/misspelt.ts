import { distance } from 'fastest-levenshtein';
import type { Gazetteer } from '../../lexicon/gazetteer/gazetteer.js';
import { fold } from '../../lexicon/gazetteer/pieces.js';
import type { NameReading } from '../../lexicon/gazetteer/reading.js';
import type { Actor } from '../../model/actor.js';

/** A letter more, less or other for each so many letters of a name is taken for another spelling of it. */
const LETTERS_AN_EDIT = 6;
const STATES = new Set(['STATE', 'CAPITAL']);

/** Written as names are compared: without case, accents and the article in the middle ("Omar al-Bashir", "Omar El Bashir"). */
const plain = (name: string): string => fold(name).replace(/[-\s]+/g, ' ').replace(/ (?:al|el) /g, ' ');

/** The person among `people` whose full name is spelled most like this one; null where none is like enough. */
export function personSpeltLike(name: string, people: Iterable<Actor>): Actor | null {
  const wanted = plain(name);
  if (!wanted.includes(' ')) return null;
  let best: { actor: Actor; edits: number } | null = null;
  for (const actor of people) {
    const edits = distance(wanted, plain(actor.name));
    if (edits <= Math.floor(wanted.length / LETTERS_AN_EDIT) && edits < (best?.edits ?? Infinity)) best = { actor, edits };
  }
  return best?.actor ?? null;
}

/** The state or capital whose name is one letter from this one ("Afganistan"), where it is the only such; null where none or several are. */
export function stateSpeltLike(name: string, gazetteer: Gazetteer): NameReading | null {
  const wanted = fold(name);
  if (wanted.length < LETTERS_AN_EDIT) return null;
  const near = statesOf(gazetteer).filter(([surface]) => Math.abs(surface.length - wanted.length) <= 1 && distance(surface, wanted) === 1);
  return new Set(near.map(([, { actor }]) => actor!.id)).size === 1 ? near[0]![1] : null;
}

const kept = new WeakMap<Gazetteer, readonly (readonly [surface: string, reading: NameReading])[]>();

function statesOf(gazetteer: Gazetteer): readonly (readonly [surface: string, reading: NameReading])[] {
  const known = kept.get(gazetteer) ?? gazetteer.named.filter(([, { role }]) => STATES.has(role)).map(([surface, reading]) => [fold(surface), reading] as const);
  kept.set(gazetteer, known);
  return known;
}
