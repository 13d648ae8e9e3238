import { population } from '../../lexicon/gazetteer/name-readings.js';
import { organActor } from '../../lexicon/gazetteer/organ-actor.js';
import { slug } from '../../lexicon/gazetteer/pieces.js';
import type { Actor } from '../../model/actor.js';
import type { Mention, NounPhrase } from '../mention/mention.js';
import { antecedent, groupMeant } from './antecedent.js';
import { besideHead } from './appositions.js';
import type { Context, KnownOwner } from './context.js';
import { knownOwners, stateActorOf, tokensOf } from './context.js';
import { decideCounterpart } from './decide-counterpart.js';
import type { Decision } from './decision.js';
import { decide, UNDECIDED } from './decision.js';
import { adjectiveOf, pluralOf } from './plural.js';

/** Who an actor's noun without a name means: "Iranian diplomats", "Hamas militants", "the group". */
export function decideNoun(context: Context, mention: Mention): Decision {
  const noun = mention.noun!;
  const owners = knownOwners(context, mention, noun);
  if (context.gazetteer.counterparts.has(noun.noun)) return decideCounterpart(context, mention, owners);
  const owner = owners.find((one) => !isRegion(noun, one));
  if (owner) return otherState(context, mention, owner) ?? nounOf(context, noun, owner);
  const same = noun.camp ? null : pointsBack(context, mention, noun);
  if (same) return same;
  if (isNobody(context, mention, noun)) return UNDECIDED;
  return decide(unowned(noun), 0.4, 'nothing says whose');
}

function pointsBack(context: Context, mention: Mention, noun: NounPhrase): Decision | null {
  const { antecedents, members } = context.gazetteer;
  if (noun.plural) return noun.definite && members.has(noun.noun) ? groupMeant(context, noun) : null;
  if (noun.definite) return antecedent(context, mention);
  return isCompound(context, mention) && (antecedents.has(noun.noun) || members.has(noun.noun)) ? antecedent(context, mention, true) : null;
}

/** "Its neighbour": the state named beside it, else the one met last that is not the owner. */
function otherState(context: Context, mention: Mention, { actor, by }: KnownOwner): Decision | null {
  const [{ gazetteer, history }, { noun }] = [context, mention];
  if (noun!.plural || by !== 'POSSESSOR' || actor?.kind !== 'STATE' || !gazetteer.others.has(noun!.noun)) return null;
  const beside = besideHead(context, mention).map((other) => other.actor).find((other) => other?.kind === 'STATE');
  const met = beside ?? history.last((one) => one.full && one.actor.kind === 'STATE' && one.actor.id !== actor.id)?.actor;
  return met ? decide(met, 0.6, `the ${noun!.noun} of ${actor.name}`) : null;
}

/** What stands for the state of whoever has it: "his country". */
const HOMES = new Set(['country', 'nation', 'state']);

/** "The West African state": a people of many countries says only which of the states named before. */
const isRegion = ({ noun, plural, definite }: NounPhrase, { actor, country }: KnownOwner): boolean =>
  HOMES.has(noun) && definite && !plural && actor?.kind === 'POPULATION' && country === null;

/** Who a noun means of an owner: their troops, their side, their country. */
export function nounOf(context: Context, noun: NounPhrase, { actor, country, by }: KnownOwner): Decision {
  const { gazetteer } = context;
  const plural = pluralOf(noun.noun);
  if (noun.organ) return country === null || actor?.kind === 'ARMED_GROUP' ? decide(actor, 0.6, `its ${plural}`) : decide(organActor(gazetteer, country, noun.organ), 0.75, `${plural} of ${country}`);
  if (actor && noun.kind === 'ARMED_GROUP' && actor.kind === 'ARMED_GROUP') return decide(actor, 0.85, `its ${plural}`);
  const state = by === 'POSSESSOR' && HOMES.has(noun.noun) && !noun.plural ? stateActorOf(context, country) : null;
  if (state) return decide(state, 0.7, `the ${noun.noun} of ${actor?.name ?? country}`);
  if (noun.noun === 'side') return actor ? decide(actor, 0.85, `the side of ${actor.name}`) : UNDECIDED;
  if (country !== null && actor?.kind !== 'ARMED_GROUP' && actor?.kind !== 'ORGANIZATION') {
    const adjective = actor?.kind === 'POPULATION' && actor.country === country ? adjectiveOf(actor) : gazetteer.states.get(country)?.adjectives[0] ?? country;
    return decide({ ...population(country, adjective, plural), kind: noun.kind }, 0.8, `${plural} of ${country}`);
  }
  if (!actor) return decide(unowned(noun), 0.3, 'whose is not known');
  return decide({ id: `${actor.id}-${slug(plural)}`, name: `${adjectiveOf(actor)} ${plural}`, kind: noun.kind, country }, 0.7, `${plural} of ${actor.name}`);
}

/** Nouns that say little without whose they are, and organisations that only narrow another noun: "a newspaper article" is an article. */
const isNobody = (context: Context, mention: Mention, { camp, kind, noun }: NounPhrase): boolean =>
  !camp && (mention.by === 'weak-noun' || (kind === 'ORGANIZATION' && isCompound(context, mention) && !context.gazetteer.antecedents.has(noun)));

const isCompound = (context: Context, mention: Mention): boolean => tokensOf(context, mention)[mention.head]!.rel === 'compound';

function unowned(noun: NounPhrase): Actor {
  const words = [...noun.modifiers.filter((word) => /[a-z]/.test(word)).slice(-2), pluralOf(noun.noun)].join(' ');
  return { id: slug(words), name: words, kind: noun.kind, country: null };
}
