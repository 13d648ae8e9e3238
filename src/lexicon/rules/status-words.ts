import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { DataError } from '../../model/errors.js';

const set = z.array(z.string()).transform((list): ReadonlySet<string> => new Set(list));
const File = z.strictObject({
  modals: z.strictObject({ PLANNED: set, HYPOTHETICAL: set }),
  negators: set,
  NEGATED: set, PLANNED: set, HYPOTHETICAL: set,
  conditions: set,
  about: set,
  modifiers: z.strictObject({ PLANNED: set, HYPOTHETICAL: set, NEGATED: set }),
});

/** The words of data/rules/status.yaml. */
export type StatusWords = Readonly<z.infer<typeof File>>;

/** Reads data/rules/status.yaml. @throws DataError naming what is wrong */
export function loadStatusWords(directory: URL): StatusWords {
  const result = File.safeParse(parse(readFileSync(new URL('rules/status.yaml', directory), 'utf8')));
  if (result.success) return Object.freeze(result.data);
  const issue = result.error.issues[0]!;
  throw new DataError('data/rules/status.yaml', issue.path.join('.'), issue.message, 'write a list of words there');
}
