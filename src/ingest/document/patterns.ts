import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readDocument } from '../../lexicon/read-data.js';

const Boilerplate = z.array(z.strictObject({
  id: z.string(),
  pattern: z.string(),
  longest: z.number().int().positive().default(200),
  matchCase: z.boolean().default(false),
  gives: z.enum(['author', 'date']).optional(),
  opens: z.literal('list').optional(),
  examples: z.array(z.string()).min(2),
  counterexamples: z.array(z.string()).min(1),
}).transform((row) => ({ ...row, expression: new RegExp(row.pattern, row.matchCase ? 'u' : 'iu') })));

const Agencies = z.array(z.strictObject({ name: z.string(), marks: z.array(z.string()).min(1) }));

const Selectors = z.array(z.tuple([z.string(), z.enum(['content', 'href', 'datetime', 'text'])]));
const Metadata = z.strictObject({ title: Selectors, url: Selectors, publisher: Selectors, author: Selectors, publishedAt: Selectors });

const Languages = z.record(z.string(), z.array(z.string()).transform((words) => new Set(words)));

const count = z.number().int().min(1);
const words = z.array(z.string().regex(/^[a-z][a-z -]*$/)).min(1);
const Genres = z.record(z.string(), z.strictObject({ distinct: count, sure: count, share: z.number().min(0).max(1), sureWords: words, words }).transform(({ sureWords, words: others, ...least }) =>
  ({ ...least, sureWords: new Set(sureWords), pattern: new RegExp(`\\b(${[...sureWords, ...others].join('|')})(?:e?s)?\\b`, 'gi') })));

/** A kind of paragraph that is no part of a story. */
export type BoilerplatePattern = z.infer<typeof Boilerplate>[number];

export const BOILERPLATE: readonly BoilerplatePattern[] = read('boilerplate.yaml', Boilerplate);
export const METADATA = read('metadata.yaml', Metadata);
/** Commonest words by language. */
export const LANGUAGES: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.entries(read('language.yaml', Languages)));
/** Publishers by the mark that a copied story carries. */
export const AGENCIES: ReadonlyMap<string, string> = new Map(
  read('agencies.yaml', Agencies).flatMap(({ name, marks }) => marks.map((mark): [string, string] => [mark, name])),
);

/** Sorts of articles that tell no event, by their name. */
export const GENRES = read('genres.yaml', Genres);

function read<T>(file: string, schema: z.ZodType<T>): T {
  return readDocument(fileURLToPath(new URL(`../../../data/document/${file}`, import.meta.url)), schema);
}
