import { PARTS, type ChoiceWeights } from '../../../lexicon/choice-weights.js';
import type { FeatureMap, See } from '../../../lexicon/feature-map.js';
import type { Rules } from '../../../lexicon/rules/rule.js';
import { groupBy } from '../../../model/group-by.js';
import type { EventKind } from '../../../model/kinds.js';
import type { Sentence } from '../../text/sentence.js';
import type { Candidate } from './candidates.js';
import { kindFeatures } from './kind-features.js';
import { isActor, targetFeatures } from './target-features.js';

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
  /** Of these kinds the likeliest for a candidate, where that is much likelier than the first; else the first. */
  kindAmong(s: Sentence, candidate: Candidate, kinds: readonly EventKind[]): EventKind;
}

/** How many times likelier a kind must be than the one that rules put first. */
const LIKELIER = 20;

export function createChoice(weights: ChoiceWeights, rules: Rules): Choice {
  const scoresOf = (s: Sentence, candidate: Candidate): number[] => sumRows((see) => kindFeatures(s, candidate, rules, see), weights);
  return {
    rank: (s, candidates) => {
      const [, ...chances] = softmax([0, ...looksAt(s, candidates, rules).map((look) => scoreOf(look, weights.target) / PARTS.target)]);
      return candidates.map((candidate, i) => ({ candidate, chance: chances[i]! })).sort((a, b) => b.chance - a.chance);
    },
    kindOf: (s, candidate) => {
      const chances = softmax(scoresOf(s, candidate).map((x) => x / PARTS.kind));
      const best = chances.indexOf(Math.max(...chances));
      return { kind: weights.kinds[best]!, probability: chances[best]! };
    },
    kindAmong: (s, candidate, kinds) => {
      const scores = scoresOf(s, candidate);
      const scoreOf = (kind: EventKind): number => scores[weights.kinds.indexOf(kind)]! / PARTS.kind;
      const best = kinds.reduce((one, other) => (scoreOf(other) > scoreOf(one) ? other : one));
      return scoreOf(best) - scoreOf(kinds[0]!) > Math.log(LIKELIER) ? best : kinds[0]!;
    },
  };
}

type Look = (see: See) => void;

/** Looks at each of a sentence's candidates, among those of its trigger. */
export function looksAt(s: Sentence, candidates: readonly Candidate[], rules: Rules): Look[] {
  const rivals = groupBy(candidates.filter(isActor), (c) => c.trigger);
  return candidates.map((c) => (see) => targetFeatures(s, c, rivals.get(c.trigger) ?? [], rules, see));
}

function scoreOf(look: Look, weights: FeatureMap<number>): number {
  let sum = 0;
  look((about, first, second) => { sum += weights.get(about, first, second) ?? 0; });
  return sum;
}

function sumRows(look: Look, { kinds, kind }: ChoiceWeights): number[] {
  const sums = kinds.map(() => 0);
  look((about, first, second) => kind.get(about, first, second)?.forEach((weight, i) => { sums[i]! += weight; }));
  return sums;
}

/** Scores as probabilities that sum to 1. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((a, b) => a + b, 0);
  return raised.map((x) => x / sum);
}
