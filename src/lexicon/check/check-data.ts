import { fileURLToPath } from 'node:url';
import { DataError } from '../../model/errors.js';
import { readAmbiguous, readOrgans, readTitles } from '../gazetteer/words.js';
import { loadLexicon } from '../lexicon.js';
import { loadLookupRules } from '../lookup/rules.js';
import { keyOf, plainOf } from '../lookup/spelling.js';
import { checkAmbiguous, checkNames, checkSpellings } from './check-names.js';
import { checkReferences } from './check-references.js';
import { checkTerms } from './check-terms.js';
import { fromError, type Finding } from './finding.js';
import { readTables, type Tables } from './tables.js';

/** Checks all of a data directory's knowledge: every row of the gazetteer, then, where all can be read, names, documents and rules. Never throws for what it finds wrong. */
export function checkData(directory: URL): Finding[] {
  const dir = fileURLToPath(new URL('gazetteer', directory));
  const tables = readTables(dir);
  const wrong = tables.problems.map(fromError);
  return [
    ...wrong,
    ...guarded(() => checkReferences(tables, new Set(readOrgans(dir).organs.map(({ id }) => id)))),
    ...guarded(() => checkTerms(tables.terms, new Set(readTitles(dir).shared))),
    ...guarded(() => checkSpellings(tables, spellingKey(directory))),
    ...(wrong.length ? [] : guarded(() => checkAllNames(directory, dir, tables))),
  ];
}

function checkAllNames(directory: URL, dir: string, tables: Tables): Finding[] {
  const { gazetteer } = loadLexicon(directory);
  return [...checkNames(gazetteer, tables), ...checkAmbiguous(gazetteer, readAmbiguous(dir), `${dir}/ambiguous.yaml`)];
}

function spellingKey(directory: URL): (name: string) => string | null {
  const { spellings } = loadLookupRules(directory);
  return (name) => keyOf(plainOf(name), spellings);
}

/** What a document is wrong in, as a finding. */
function guarded(check: () => Finding[]): Finding[] {
  try {
    return check();
  } catch (error) {
    if (error instanceof DataError) return [fromError(error)];
    throw error;
  }
}
