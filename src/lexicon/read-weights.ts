import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { DataError } from '../model/errors.js';

/** Reads a model's weights. @throws DataError where the file is missing or damaged */
export function readWeights<T>(file: string, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new DataError(file, '1', 'is missing or damaged', 'restore it from the repository, or learn it anew with scripts/train/choice', { cause });
  }
}
