import { createRandom, shuffled } from '../random.js';
import { LinearModel, type Pace } from './linear-model.js';

/** What a report showed and whether it was right. */
export interface Judged {
  readonly features: readonly string[];
  readonly right: boolean;
}

const PACE: Pace = { epochs: 15, rate: 0.05, pull: 0.1 };
/** Reports that must show a feature before anything is learned of it. */
const LEAST_SHOWN = 5;
const SEED = 7;

/** Learns how likely a report is right; thousandths by feature. Deterministic. */
export function learnConfidence(reports: readonly Judged[]): ReadonlyMap<string, number> {
  const model = new LinearModel(1, PACE, new Set(frequent(reports.flatMap(({ features }) => features))));
  const random = createRandom(SEED);
  for (let epoch = 0; epoch < PACE.epochs; epoch++) {
    for (const { features, right } of shuffled(reports, random)) model.learn(features, 0, 1 / (1 + Math.exp(-model.score(features, 0))) - (right ? 1 : 0));
  }
  return new Map(model.inParts(1000, 1).map(([feature, [weight]]) => [feature, weight!]));
}

function frequent(features: readonly string[]): string[] {
  const shown = new Map<string, number>();
  for (const feature of features) shown.set(feature, (shown.get(feature) ?? 0) + 1);
  return [...shown].filter(([, times]) => times >= LEAST_SHOWN).map(([feature]) => feature);
}
