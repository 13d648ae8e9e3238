import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { DataError } from '../../model/errors.js';

/** Words that decide where sentences end, and what a word is. */
export interface SegmentationWords {
  readonly abbreviations: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  /** Behind these and *that* a verb may stand in its bare form: "demanded that he leave". */
  readonly demands: ReadonlySet<string>;
  /** Irregular pasts with their lemmas: "slew" of slay. */
  readonly pasts: ReadonlyMap<string, string>;
}

const FILE = fileURLToPath(new URL('../../../data/text/segmentation.yaml', import.meta.url));

/** Reads `data/text/segmentation.yaml`. @throws DataError where it is missing or a list is no list of words */
export function loadSegmentationWords(file = FILE): SegmentationWords {
  const lists = readYaml(file);
  return { abbreviations: wordSet(lists, 'abbreviations', file), speech: wordSet(lists, 'speech', file), demands: wordSet(lists, 'demands', file), pasts: wordMap(lists, 'pasts', file) };
}

function readYaml(file: string): Record<string, unknown> {
  try {
    return parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch (cause) {
    throw new DataError(file, '1', 'can\'t be read as YAML', 'restore it from the repository', { cause });
  }
}

function wordSet(lists: Record<string, unknown>, name: string, file: string): Set<string> {
  const words = lists?.[name];
  if (!Array.isArray(words) || words.some((word) => typeof word !== 'string')) {
    throw new DataError(file, name, 'is not a list of words', 'write one lower-case word an entry');
  }
  return new Set(words as string[]);
}

function wordMap(lists: Record<string, unknown>, name: string, file: string): Map<string, string> {
  const entries = Object.entries((lists?.[name] ?? {}) as Record<string, unknown>);
  if (entries.length === 0 || entries.some(([, word]) => typeof word !== 'string')) throw new DataError(file, name, 'gives no words for words', 'write `past: lemma`, in lower case');
  return new Map(entries as [string, string][]);
}
