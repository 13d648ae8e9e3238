import { fold, cutPieces } from '../../lexicon/gazetteer/pieces.js';
import type { Actor } from '../../model/actor.js';
import type { Candidate, Mention } from '../mention/mention.js';
import type { Context, KnownOwner } from './context.js';
import { knownOwners } from './context.js';
import type { Decision } from './decision.js';
import { decide } from './decision.js';
import { holderSpeltLike } from './misspelt.js';

/** Years around a term of office within which a family name alone may mean its holder. */
const NEAR = 8;

/** Who a person's name means: the document's full name first, then the office beside it, then whoever was in office then. */
export function decidePerson(context: Context, mention: Mention): Decision {
  const full = nearest(context, mention.candidates.filter(({ role }) => role === 'PERSON')) ?? mention.candidates.find(({ role, actor }) => role === undefined && actor?.kind === 'PERSON' && cutPieces(mention.text).length > 1);
  if (full?.actor && full.role) return decide(full.actor, full.prior, full.why);
  if (full?.actor) return speltOtherwise(context, mention) ?? decide(withCountry(context, mention, full.actor), full.prior, full.why);
  const known = context.names.people.get(cutPieces(mention.text).at(-1)?.key ?? '');
  if (known) return decide(context.gazetteer.actors.get(known.id) ?? withCountry(context, mention, known), 0.95, `short for ${known.name}`);
  return byOffice(context, mention) ?? inOffice(context, mention) ?? stranger(context, mention);
}

/** Of several people of one full name ("George Bush") whoever was in office nearest to the article's day. */
const nearest = ({ gazetteer, on }: Context, people: readonly Candidate[]): Candidate | undefined =>
  [...people].sort((a, b) => distance(gazetteer.offices.of(a.actor!.name), on) - distance(gazetteer.offices.of(b.actor!.name), on))[0];

/** "Prime Minister Brown" with the office and its state known. */
function byOffice({ gazetteer, ...context }: Context, mention: Mention): Decision | null {
  const office = mention.noun?.office;
  if (!office) return null;
  const owners = knownOwners({ gazetteer, ...context }, mention, mention.noun).map((owner) => owner.actor?.country ?? owner.actor?.id ?? owner.country);
  const home = gazetteer.homes.get(mention.noun.noun);
  const fitting = mention.candidates.filter(({ actor }) => actor && gazetteer.offices.of(actor.name).some((term) =>
    (term.office === office || office === 'leader') && (owners.length ? owners.includes(term.of) : home ? term.of === home : true)));
  const best = fitting.sort((a, b) => distance(gazetteer.offices.of(a.actor!.name), context.on) - distance(gazetteer.offices.of(b.actor!.name), context.on))[0];
  return best ? decide(best.actor!, 0.9, `${mention.noun.noun} of that name`) : null;
}

/** A family name alone means who was in office about then; with an office beside it, only who ever held that or is of the country that the text gives it. */
function inOffice(context: Context, mention: Mention): Decision | null {
  const { gazetteer, on } = context;
  const near = mention.candidates.filter(({ role, actor }) => role === 'SURNAME' && (on === null || distance(gazetteer.offices.of(actor!.name), on) < NEAR) && couldHold(context, mention, actor!));
  const best = near.sort((a, b) => distance(gazetteer.offices.of(a.actor!.name), on) - distance(gazetteer.offices.of(b.actor!.name), on))[0];
  if (!best || mention.noun?.office === null && conflicting(mention)) return null;
  return decide(best.actor!, near.length > 1 ? 0.6 : 0.75, 'family name of someone in office about then');
}

/** Offices that rows give few or none of. */
const UNLISTED = new Set(['leader', 'party leader']);

function couldHold(context: Context, mention: Mention, { name, country }: Actor): boolean {
  const { noun } = mention;
  if (!noun?.office || UNLISTED.has(noun.office)) return true;
  return context.gazetteer.offices.of(name).some((term) => term.office === noun.office) || knownOwners(context, mention, noun).some((owner) => owner.country === country);
}

const conflicting = (mention: Mention): boolean => mention.noun !== undefined && mention.noun.owners.length > 0;

/** Years between a day and the nearest day of a person's terms; 0 within one, or where no day is known. */
function distance(terms: readonly { from: string; to: string | null }[], on: string | null): number {
  if (on === null || !terms.length) return 0;
  const year = Number(on.slice(0, 4)) + Number(on.slice(5, 7)) / 12;
  const gaps = terms.map(({ from, to }) => (on < from ? yearOf(from) - year : to !== null && on > to ? year - yearOf(to) : 0));
  return Math.min(...gaps);
}

/** "President Mitterand": a full name with an office, spelled almost like one who held it about then. */
function speltOtherwise({ gazetteer, on }: Context, mention: Mention): Decision | null {
  const office = mention.noun?.office;
  if (!office) return null;
  const like = holderSpeltLike(mention.text, office, gazetteer, (term) => on === null || distance([term], on) < NEAR);
  return like && decide(like, 0.7, `spelled almost like ${like.name}, ${office}`);
}

const yearOf = (day: string): number => Number(day.slice(0, 4)) + Number(day.slice(5, 7)) / 12;

function stranger(context: Context, mention: Mention): Decision {
  const own = mention.candidates.find((candidate: Candidate) => candidate.role === undefined)?.actor;
  const name = own?.name ?? mention.text;
  return decide(withCountry(context, mention, own ?? { id: fold(name).replace(/[^\p{L}\p{N}]+/gu, '-'), name, kind: 'PERSON', country: null }), 0.4, 'a person without a row');
}

/** A person whom the text gives an office is of the office's country. */
function withCountry(context: Context, mention: Mention, person: Actor): Actor {
  if (person.country !== null || !mention.noun) return person;
  const owner = knownOwners(context, mention, mention.noun).find((known: KnownOwner) => known.country !== null && known.by !== 'IN');
  const home = context.gazetteer.homes.get(mention.noun.noun);
  return { ...person, country: owner?.country ?? (home && context.gazetteer.states.has(home) ? home : null) };
}
