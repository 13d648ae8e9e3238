import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { EVENT_KINDS, type EventKind } from '../model/kinds.js';
import { featureMap, type FeatureMap } from './feature-map.js';
import { readWeights } from './read-weights.js';
import { weightsIn } from './weight-letters.js';

const nestedOf = <T extends z.ZodType>(value: T) => z.record(z.string(), z.record(z.string(), z.record(z.string(), value)));
const File = z.strictObject({ kinds: z.array(z.enum(EVENT_KINDS)), target: nestedOf(z.number()), kind: nestedOf(z.string().regex(/^[.a-z]*$/i)) });

/** How many parts of a weight make 1. */
export const PARTS = { target: 100, kind: 20 } as const;

/** Two linear models, as scripts/train/choice learns them: which candidate of a sentence is told, and of what kind it is. Weights are in parts. */
export interface ChoiceWeights {
  /** The classes of `kind`, in the order of its weights. */
  readonly kinds: readonly EventKind[];
  readonly target: FeatureMap<number>;
  readonly kind: FeatureMap<readonly number[]>;
}

/** Reads data/models/choice.json. @throws DataError where it is missing or damaged */
export function loadChoiceWeights(directory: URL): ChoiceWeights {
  const { kinds, target, kind } = readWeights(fileURLToPath(new URL('models/choice.json', directory)), File);
  return { kinds, target: featureMap(target, (weight) => weight), kind: featureMap(kind, weightsIn) };
}
