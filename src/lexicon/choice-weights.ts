import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { EVENT_KINDS, type EventKind } from '../model/kinds.js';
import { FeatureMap } from './feature-map.js';
import { readWeights } from './read-weights.js';

const File = z.strictObject({
  kinds: z.array(z.enum(EVENT_KINDS)),
  target: z.record(z.string(), z.number()),
  kind: z.record(z.string(), z.array(z.number())),
});

/** Two linear models, as scripts/train/choice learns them: which candidate of a sentence is told, and of what kind it is. Weights are thousandths. */
export interface ChoiceWeights {
  /** The classes of `kind`, in the order of its weights. */
  readonly kinds: readonly EventKind[];
  readonly target: FeatureMap<number>;
  readonly kind: FeatureMap<readonly number[]>;
}

/** Reads data/models/choice.json. @throws DataError where it is missing or damaged */
export function loadChoiceWeights(directory: URL): ChoiceWeights {
  const { kinds, target, kind } = readWeights(fileURLToPath(new URL('models/choice.json', directory)), File);
  return { kinds, target: new FeatureMap(Object.entries(target)), kind: new FeatureMap(Object.entries(kind).map(([feature, row]) => [feature, dense(row, kinds.length)])) };
}

/** A row of the file has class and weight by turns, for the weights that are not 0. */
function dense(row: readonly number[], classes: number): readonly number[] {
  const weights = new Array<number>(classes).fill(0);
  for (let at = 0; at < row.length; at += 2) weights[row[at]!] = row[at + 1]!;
  return weights;
}
