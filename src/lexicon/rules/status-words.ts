import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readDocument } from '../read-data.js';

const set = z.array(z.string()).transform((list): ReadonlySet<string> => new Set(list));
const File = z.strictObject({
  modals: z.strictObject({ PLANNED: set, HYPOTHETICAL: set }),
  known: set,
  negators: set,
  NEGATED: set, PLANNED: set, HYPOTHETICAL: set,
  saying: set,
  merely: set,
  conditions: set,
  about: set,
  without: set,
  modifiers: z.strictObject({ PLANNED: set, HYPOTHETICAL: set, NEGATED: set }),
});

/** The words of data/rules/status.yaml. */
export type StatusWords = Readonly<z.infer<typeof File>>;

/** Reads data/rules/status.yaml. @throws DataError naming what is wrong */
export const loadStatusWords = (directory: URL): StatusWords => Object.freeze(readDocument(fileURLToPath(new URL('rules/status.yaml', directory)), File));
