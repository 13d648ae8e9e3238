import type { Actor } from '../../model/actor.js';
import { groupBy } from '../../model/group-by.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { covers, type Term } from '../gazetteer/offices.js';
import { indexAliases } from './alias-index.js';
import { matchNames } from './match-names.js';
import { indexOwned, matchOwned } from './match-owned.js';
import { adjusted, scoreOf } from './proposal.js';
import type { Feature } from './proposal.js';
import type { LookupRules, LookupWeights } from './rules.js';

/** An actor that a name may mean, and why. */
export interface ActorAnswer extends Actor {
  readonly alias: string;
  /** 0..1, the sum of the features' weights. */
  readonly score: number;
  readonly features: readonly Feature[];
  /** Offices held on the day asked for; all where none is. */
  readonly offices: readonly Term[];
}

export interface ResolveOptions {
  /** YYYY-MM-DD; without it no date counts. */
  readonly on?: string | null;
  /** Most answers; 5 where left out. */
  readonly limit?: number;
}

export type ResolveActor = (name: string, options?: ResolveOptions) => readonly ActorAnswer[];

/** Builds the index of names once. The function it gives answers who may be meant, the surest first; nobody where no answer is sure enough. */
export function createResolveActor(gazetteer: Gazetteer, rules: LookupRules): ResolveActor {
  const index = indexAliases(gazetteer, rules.spellings);
  const owned = indexOwned(gazetteer);
  return (name, { on = null, limit = 5 } = {}) => {
    const named = matchNames(name, index, rules);
    const proposals = [...named, ...matchOwned(name, on, gazetteer, index, owned, rules.weights)].map(({ actor, alias, features }): ActorAnswer => {
      const terms = actor.kind === 'PERSON' ? gazetteer.offices.of(actor.name) : [];
      const all = [...features, ...dateFeatures(on, actor, terms, gazetteer, rules.weights)];
      return { ...actor, alias, score: scoreOf(all), features: all, offices: terms.filter((term) => on === null || covers(term, on)) };
    });
    const best = [...groupBy(proposals, ({ id }) => id).values()].map((same) => same.reduce((a, b) => (b.score > a.score ? b : a)));
    return best.filter(({ score }) => score >= rules.weights.threshold).sort((a, b) => b.score - a.score).slice(0, limit);
  };
}

function dateFeatures(on: string | null, actor: Actor, terms: readonly Term[], { states }: Gazetteer, weights: LookupWeights): Feature[] {
  if (on === null) return [];
  const state = actor.kind === 'STATE' ? states.get(actor.id) : undefined;
  const spans = state && (state.from !== null || state.to !== null) ? [state] : terms;
  if (spans.length === 0) return [];
  if (spans.some((span) => covers(span, on))) return [adjusted('date fits', weights)];
  const slack = state ? 0 : weights.near;
  const years = (day: string | null): number => Number(day?.slice(0, 4));
  const far = spans.every(({ from, to }) => (from !== null && years(from) - years(on) > slack) || (to !== null && years(on) - years(to) > slack));
  return far ? [adjusted('date does not fit', weights)] : [];
}
