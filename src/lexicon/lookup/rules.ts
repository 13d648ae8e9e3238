import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readDocument } from '../read-data.js';

/** How a look-up may find an actor: one of these for each answer. */
export const MATCHES = ['exact alias', 'normalised', 'transliteration key', 'edit similarity', 'acronym', 'initial and family name', 'organ of a state', 'office'] as const;
/** What else counts for or against an answer. */
export const ADJUSTMENTS = [
  'family name alone', 'code', 'capital or palace', 'adjective', 'part of the state', 'date fits', 'date does not fit',
  'same country', 'another country',
] as const;
export type MatchName = (typeof MATCHES)[number];
export type AdjustmentName = (typeof ADJUSTMENTS)[number];

const share = z.number().min(0).max(1);
const WeightsDocument = z.object({
  threshold: share,
  match: z.record(z.enum(MATCHES), share),
  adjust: z.record(z.enum(ADJUSTMENTS), z.number().min(-1).max(1)),
  near: z.number().nonnegative(),
}).strict();

/** What each feature of an answer weighs, and which answers are too unsure to give. */
export type LookupWeights = z.infer<typeof WeightsDocument>;

const pattern = z.string().min(1).transform((source, context) => {
  try {
    return new RegExp(source, 'g');
  } catch {
    context.addIssue({ code: 'custom', message: `'${source}' is no regular expression` });
    return z.NEVER;
  }
});
const wordSet = z.array(z.string().min(1)).transform((list): ReadonlySet<string> => new Set(list));
const SpellingsDocument = z.object({
  articles: wordSet,
  small: wordSet,
  rules: z.array(z.tuple([pattern, z.string()])),
  shortest: z.number().int().positive(),
}).strict();

/** How spellings of one name become one key. */
export type Spellings = z.infer<typeof SpellingsDocument>;

export interface LookupRules {
  readonly weights: LookupWeights;
  readonly spellings: Spellings;
}

/** Reads `lookup/` in the data directory. @throws DataError naming the file and entry that is wrong */
export function loadLookupRules(directory: URL): LookupRules {
  const file = (name: string): string => fileURLToPath(new URL(`lookup/${name}`, directory));
  return { weights: readDocument(file('weights.yaml'), WeightsDocument), spellings: readDocument(file('spellings.yaml'), SpellingsDocument) };
}
