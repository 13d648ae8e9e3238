import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { IdentityRules } from '../model/identity-rules.js';
import { EVENT_KINDS } from '../model/kinds.js';
import { readDocument } from './read-data.js';

const POINTS = [
  'otherKind', 'side', 'oneSideUntold', 'bothUntold', 'sameDay', 'nextDay', 'samePublication', 'nextPublication', 'inWeek', 'inMonth',
  'samePlace', 'placeInCountry', 'otherPlace', 'sameDead', 'otherDead', 'words',
] as const;

const File = z.strictObject({
  joinAt: z.number(),
  families: z.array(z.array(z.enum(EVENT_KINDS)).min(2)),
  points: z.strictObject({
    ...(Object.fromEntries(POINTS.map((name) => [name, z.number()])) as Record<(typeof POINTS)[number], z.ZodNumber>),
    published: z.array(z.number()).min(1),
  }),
  parties: z.strictObject({ whole: z.number().min(0).max(1), parts: z.number().min(0).max(1) }),
  copyAt: z.number().gt(0).max(1),
  commonWords: z.string().transform((words) => new Set(words.split(/\s+/))),
});

/** Reads data/ontology/identity.yaml. @throws DataError naming what is wrong */
export const loadIdentityRules = (directory: URL): IdentityRules =>
  Object.freeze(readDocument(fileURLToPath(new URL('ontology/identity.yaml', directory)), File));
