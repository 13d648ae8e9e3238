import type { Actor } from '../../model/actor.js';
import type { ActorKind } from '../../model/kinds.js';
import { indexNames, type NameOf } from './alias-index.js';
import { matchNames } from './match-names.js';
import { adjusted, scoreOf, type Feature } from './proposal.js';
import type { LookupRules } from './rules.js';

/** An actor of a graph with all its names. */
export interface NamedActor extends Actor {
  readonly aliases: readonly string[];
}

/** Two actors that may be one, and what speaks for it. */
export interface MergeProposal {
  /** The one to stand for both: a known one, or the one with the fuller name. */
  readonly one: Actor;
  readonly other: Actor;
  readonly score: number;
  readonly features: readonly Feature[];
}

/** States and their organs have rows; whoever else a text names may be named otherwise by the next. */
const NAMED_BY_TEXTS: ReadonlySet<ActorKind> = new Set(['PERSON', 'ORGANIZATION', 'ARMED_GROUP', 'IGO']);

/**
 * Actors that may be one, the surest first. Each unknown actor is looked up, by its full names, among all the others, as `entente resolve` does.
 * @param isKnown whether an actor has a row in the gazetteer: two such are told apart there
 */
export function proposeMerges(actors: readonly NamedActor[], isKnown: (id: string) => boolean, rules: LookupRules): MergeProposal[] {
  const named = actors.filter(({ kind }) => NAMED_BY_TEXTS.has(kind));
  const index = indexNames(named.flatMap((actor) => fullNames(actor).map((name): NameOf => [name, actor.kind === 'PERSON' ? 'PERSON' : 'ORGANIZATION', actor])), rules.spellings);
  const pairs = new Map<string, MergeProposal>();
  for (const actor of named.filter(({ id }) => !isKnown(id))) {
    for (const { actor: other, features } of fullNames(actor).flatMap((name) => matchNames(name, index, rules, actor.id))) {
      if ((actor.kind === 'PERSON') !== (other.kind === 'PERSON')) continue;
      const all = [...features, ...countryFeatures(actor, other, rules)];
      const [one, two] = inOrder(actor, other, isKnown);
      const key = `${one.id} ${two.id}`;
      const score = scoreOf(all);
      if (score >= rules.weights.threshold && score > (pairs.get(key)?.score ?? 0)) pairs.set(key, { one: bare(one), other: bare(two), score, features: all });
    }
  }
  return [...pairs.values()].sort((a, b) => b.score - a.score || (a.one.id < b.one.id ? -1 : 1));
}

/** A name ends on a capital word; "the rebels" and "Colombian rebels" name nobody in particular. */
const NAME = /(?:^|[\s-])\p{Lu}\S*$/u;

/** "Ruiz" alone names too many. */
const fullNames = ({ kind, name, aliases }: NamedActor): readonly string[] =>
  [name, ...aliases].filter((one) => NAME.test(one) && (kind !== 'PERSON' || one.includes(' ')));

function countryFeatures(a: Actor, b: Actor, { weights }: LookupRules): readonly Feature[] {
  if (a.country === null || b.country === null) return [];
  return [adjusted(a.country === b.country ? 'same country' : 'another country', weights)];
}

function inOrder(a: Actor, b: Actor, isKnown: (id: string) => boolean): readonly [Actor, Actor] {
  const [first, second] = a.name.length > b.name.length || (a.name.length === b.name.length && a.id < b.id) ? [a, b] : [b, a];
  return isKnown(second.id) && !isKnown(first.id) ? [second, first] : [first, second];
}

const bare = ({ id, name, kind, country }: Actor): Actor => ({ id, name, kind, country });
