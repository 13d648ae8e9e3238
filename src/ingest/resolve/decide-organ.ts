import type { Gazetteer } from '../../lexicon/gazetteer/gazetteer.js';
import { organActor } from '../../lexicon/gazetteer/organ-actor.js';
import { slug } from '../../lexicon/gazetteer/pieces.js';
import type { Mention, NounPhrase } from '../mention/mention.js';
import { bearsAny } from './antecedent.js';
import type { Context, KnownOwner } from './context.js';
import { knownOwners } from './context.js';
import type { Decision } from './decision.js';
import { decide } from './decision.js';
import type { Met } from './history.js';
import { countrySpokenOf, nearestCountry } from './nearest-country.js';
import { adjectiveOf } from './plural.js';

/** Organs abroad: the place that they are in is not whose they are. */
const ABROAD = new Set(['EMBASSY', 'DELEGATION', 'FORCES', 'MIL', 'ARMY', 'NAVY', 'AIRFORCE']);

/** Whose organ it is: its owner's, else the one of that kind met last, else of the country the text speaks of. */
export function decideOrgan(context: Context, mention: Mention): Decision {
  const noun = mention.noun!;
  const organ = noun.organ!;
  const owner = knownOwners(context, mention, noun).find(({ by }) => by !== 'IN' || !ABROAD.has(organ.id));
  if (owner) return organOf(context.gazetteer, owner, noun);
  const before = context.history.last((met) => (met.actor.country !== null && met.actor.id === `${met.actor.country}-${organ.id}`) || (noun.definite && (bearsName(met, noun.noun) || met.nouns.some((other) => other.endsWith(` ${noun.noun}`)))));
  if (before) return decide(before.actor, 0.7, `the ${noun.noun} met last`);
  const country = countrySpokenOf(context, mention) ?? nearestCountry(context, mention);
  if (country) return decide(organActor(context.gazetteer, country, organ), 0.4, `${noun.noun} of the country the text speaks of`);
  return decide({ id: slug(noun.noun), name: noun.noun, kind: 'GOVERNMENT', country: null }, 0.3, 'nothing says whose');
}

/** "The court" after "the International Criminal Court", which is no state's. */
const bearsName = ({ actor, named }: Met, noun: string): boolean =>
  named && (actor.kind === 'IGO' || actor.kind === 'ORGANIZATION') && bearsAny(actor.name, new Set([noun]));

/** The organ of an owner. */
export function organOf(gazetteer: Gazetteer, { actor, country }: KnownOwner, { organ, noun }: NounPhrase): Decision {
  if (actor && actor.country === null && actor.kind !== 'PERSON' && actor.kind !== 'POPULATION') return decide(actor, 0.7, `${noun} of ${actor.name}`);
  if (actor?.kind === 'ARMED_GROUP' || (actor?.kind === 'ORGANIZATION' && organ!.id !== 'FORCES')) return decide(actor, 0.7, `${noun} of ${actor.name}`);
  if (actor?.kind === 'POPULATION' && !actor.id.endsWith('-people')) {
    return decide({ id: `${actor.id}-${slug(noun)}`, name: `${adjectiveOf(actor)} ${noun}`, kind: organ!.id === 'FORCES' ? 'ARMED_GROUP' : 'ORGANIZATION', country: actor.country }, 0.6, `${noun} of ${actor.name}`);
  }
  if (country === null) return decide({ id: slug(noun), name: noun, kind: 'GOVERNMENT', country: null }, 0.3, 'whose is not known');
  return decide(organActor(gazetteer, country, organ!), 0.9, `${noun} of ${country}`);
}
