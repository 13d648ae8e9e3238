import { cutPieces } from '../../lexicon/gazetteer/pieces.js';
import type { NameRole } from '../../lexicon/gazetteer/reading.js';
import type { Actor } from '../../model/actor.js';
import type { Place } from '../../model/event.js';
import type { Candidate, Mention } from '../mention/mention.js';
import type { Token } from '../text/sentence.js';
import type { Context } from './context.js';
import { headKey, stateActorOf, tokensOf } from './context.js';
import type { Decision } from './decision.js';
import { decide, UNDECIDED } from './decision.js';
import { nearestCountry } from './nearest-country.js';
import { stateSpeltLike } from './misspelt.js';
import { placeUse } from './place-or-actor.js';

export const isPersonName = (mention: Mention): boolean => mention.candidates.some(({ actor }) => actor?.kind === 'PERSON');

/** Who or where a name means that is no person's. */
export function decideName(context: Context, mention: Mention): Decision {
  const best = meantCandidate(context, mention.candidates);
  if (!best) return UNDECIDED;
  const acronym = context.names.acronyms.get(mention.text.trim());
  if (acronym && best.actor?.id !== acronym.id && best.prior < 0.9) return decide(acronym, 0.9, `"${mention.text}" was introduced for ${acronym.name}`);
  if (best.place) return decidePlace(context, mention, best);
  if (best.actor && best.role === undefined) return decideUnknown(context, mention, best);
  const state = best.role === 'PEOPLE' && standsForState(tokensOf(context, mention), mention) ? stateActorOf(context, best.actor?.country ?? null) : null;
  if (state && best.actor!.id === `${state.id}-people`) return decide(state, 0.6, `"the ${mention.text}" for their state`);
  return decide(best.actor ?? null, best.prior, best.why);
}

/** "The Saudis", bare; with a number or words that narrow them they are people. */
function standsForState(tokens: readonly Token[], { first, last, head }: Mention): boolean {
  const bare = tokens.filter((t) => t.head === head && t.rel !== 'punct');
  return first === last && tokens[first - 1]?.text.toLowerCase() === 'the' && bare.every((t) => t.rel === 'det');
}

/** Of several rows of one name ("Congolese") the one that the document names by another name, else the one that news means most. */
function meantCandidate({ names }: Context, candidates: readonly Candidate[]): Candidate | undefined {
  const [first, ...others] = candidates;
  const rivals = others.filter(({ role, actor }) => first?.role === role && actor && actor.id !== first?.actor?.id);
  if (!first?.actor || !rivals.length || first.as === 'PLACE') return first;
  const named = [first, ...rivals].filter(({ actor }) => names.certain.has(actor!.id) || names.certain.has(actor!.country ?? ''));
  const best = named.length === 1 ? named[0]! : first;
  const rest = [first, ...rivals].filter((candidate) => candidate !== best).map(({ actor }) => actor!.name).join(', ');
  return { ...best, why: named.length === 1 ? `${best.why}; the text names ${best.actor!.name}, not ${rest}` : `${best.why}; meant more often than ${rest}` };
}

function decidePlace(context: Context, mention: Mention, { role, actor, place, prior }: Candidate): Decision {
  if (role === undefined) {
    const like = actor ? null : stateSpeltLike(mention.text, context.gazetteer);
    return like ? decidePlace(context, mention, { ...mention.candidates[0]!, ...like, prior: 0.6 }) : unknownPlace(context, mention, actor ?? null, place!);
  }
  const { use, why } = placeUse(tokensOf(context, mention), mention.head, role, context.gazetteer.placeWords);
  const reason = `${role.toLowerCase()}: ${why}`;
  if (use === 'PLACE') return decide(null, prior, reason, place!);
  if (role === 'REGION' || role === 'CITY') return decide(actor ?? null, prior / 2, reason, place!);
  return decide(actor ?? null, prior, reason, use === 'BOTH' ? place! : null);
}

/** A place or building that only the name finder knows lies in the country of the nearest place; a building may be acted on. */
function unknownPlace(context: Context, mention: Mention, building: Actor | null, place: Place): Decision {
  const country = nearestCountry(context, mention);
  const tokens = tokensOf(context, mention);
  const acted = building && (tokens[mention.head]!.rel !== 'pobj' || placeUse(tokens, mention.head, 'CITY', context.gazetteer.placeWords).use !== 'PLACE');
  return decide(acted ? { ...building, country } : null, 0.4, acted ? 'a building that is acted on' : 'a place without a row', { ...place, country });
}

function decideUnknown(context: Context, mention: Mention, { actor, prior, why }: Candidate): Decision {
  const country = actor!.country ?? ownCountry(context, actor!.name) ?? ownersCountry(context, mention);
  return decide({ ...actor!, country }, prior, why);
}

const OWN = new Set<NameRole>(['STATE', 'DEMONYM', 'CAPITAL', 'METONYM']);

/** "Iranian Students' News Agency" is Iran's: a state's name or adjective, or one of its organs, inside the name says so. */
function ownCountry(context: Context, name: string): string | null {
  const pieces = cutPieces(name);
  for (let at = 0; at < pieces.length; at++) {
    const match = context.gazetteer.names.longest(pieces, at);
    const owner = match?.values.find(({ role, actor }) => OWN.has(role) || actor?.kind === 'GOVERNMENT');
    if (owner) return stateActorOf(context, owner.actor!.country)?.id ?? null;
  }
  return null;
}

/** "The ministry's Second Department" is of the ministry's country. */
function ownersCountry(context: Context, mention: Mention): string | null {
  const owner = tokensOf(context, mention).find(({ head, rel, index }) => head === mention.head && rel === 'poss' && index < mention.first);
  return owner ? context.byHead.get(headKey(mention.sentence, owner.index))?.actor?.country ?? null : null;
}
