import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readWeights } from './read-weights.js';

const File = z.record(z.string(), z.number());

/** Reads data/models/confidence.json: thousandths by feature. @throws DataError where it is missing or damaged */
export const loadConfidenceWeights = (directory: URL): ReadonlyMap<string, number> =>
  new Map(Object.entries(readWeights(fileURLToPath(new URL('models/confidence.json', directory)), File)));
