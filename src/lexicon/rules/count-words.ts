import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { DataError } from '../../model/errors.js';

const File = z.strictObject({ numbers: z.record(z.string(), z.number().int()), dead: z.array(z.string()), injured: z.array(z.string()) });

/** The words of data/rules/counts.yaml. */
export type CountWords = Readonly<z.infer<typeof File>>;

/** Reads data/rules/counts.yaml. @throws DataError naming what is wrong */
export function loadCountWords(directory: URL): CountWords {
  const result = File.safeParse(parse(readFileSync(new URL('rules/counts.yaml', directory), 'utf8')));
  if (result.success) return Object.freeze(result.data);
  const issue = result.error.issues[0]!;
  throw new DataError('data/rules/counts.yaml', issue.path.join('.'), issue.message, 'correct that entry');
}
