import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { DataError } from '../model/errors.js';
import { EVENT_KINDS, type EventKind } from '../model/kinds.js';

const File = z.strictObject({
  kinds: z.array(z.enum(EVENT_KINDS)),
  target: z.record(z.string(), z.number()),
  kind: z.record(z.string(), z.array(z.number())),
});

/** Two linear models, as scripts/train/choice learns them: which candidate of a sentence is told, and of what kind it is. Weights are thousandths. */
export interface ChoiceWeights {
  /** The classes of `kind`, in the order of its weights. */
  readonly kinds: readonly EventKind[];
  readonly target: ReadonlyMap<string, number>;
  readonly kind: ReadonlyMap<string, readonly number[]>;
}

/** Reads data/models/choice.json. @throws DataError where it is missing or damaged */
export function loadChoiceWeights(directory: URL): ChoiceWeights {
  const file = fileURLToPath(new URL('models/choice.json', directory));
  try {
    const { kinds, target, kind } = File.parse(JSON.parse(readFileSync(file, 'utf8')));
    return { kinds, target: new Map(Object.entries(target)), kind: new Map(Object.entries(kind)) };
  } catch (cause) {
    throw new DataError(file, '1', 'is missing or damaged', 'restore it from the repository, or learn it anew with scripts/train/choice', { cause });
  }
}
