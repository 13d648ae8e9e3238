import type { ChoiceWeights } from '../../../lexicon/choice-weights.js';
import type { Feature, FeatureMap } from '../../../lexicon/feature-map.js';
import type { Rules } from '../../../lexicon/rules/rule.js';
import { groupBy } from '../../../model/group-by.js';
import type { EventKind } from '../../../model/kinds.js';
import type { Sentence } from '../../text/sentence.js';
import type { Candidate } from './candidates.js';
import { kindFeatures } from './kind-features.js';
import { targetFeatures } from './target-features.js';

/** A kind of event and how likely it is, 0..1. */
export interface LikelyKind {
  readonly kind: EventKind;
  readonly probability: number;
}

/** A candidate and how likely it is what its sentence tells, 0..1. */
export interface Ranked {
  readonly candidate: Candidate;
  readonly chance: number;
}

/** The learned choice among candidates. */
export interface Choice {
  /** The likeliest first; what their chances lack to 1 is the chance that the sentence tells nothing. */
  rank(s: Sentence, candidates: readonly Candidate[]): Ranked[];
  kindOf(s: Sentence, candidate: Candidate): LikelyKind;
}

export function createChoice(weights: ChoiceWeights, rules: Rules): Choice {
  return {
    rank: (s, candidates) => {
      const [, ...chances] = softmax([0, ...featuresOf(s, candidates, rules).map((features) => scoreOf(features, weights.target) / 1000)]);
      return candidates.map((candidate, i) => ({ candidate, chance: chances[i]! })).sort((a, b) => b.chance - a.chance);
    },
    kindOf: (s, candidate) => {
      const chances = softmax(sumRows(kindFeatures(s, candidate, rules), weights).map((x) => x / 1000));
      const best = chances.indexOf(Math.max(...chances));
      return { kind: weights.kinds[best]!, probability: chances[best]! };
    },
  };
}

/** The features of each of a sentence's candidates, seen among those of its trigger. */
export function featuresOf(s: Sentence, candidates: readonly Candidate[], rules: Rules): Feature[][] {
  const rivals = groupBy(candidates, (c) => c.trigger);
  return candidates.map((c) => targetFeatures(s, c, rivals.get(c.trigger)!, rules));
}

const scoreOf = (features: readonly Feature[], weights: FeatureMap<number>): number =>
  features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);

function sumRows(features: readonly Feature[], { kinds, kind }: ChoiceWeights): number[] {
  const sums = kinds.map(() => 0);
  for (const feature of features) kind.get(feature)?.forEach((weight, i) => { sums[i]! += weight; });
  return sums;
}

/** Scores as probabilities that sum to 1. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((x) => x / sum);
}
