import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readDocument } from '../read-data.js';

const File = z.strictObject({ numbers: z.record(z.string(), z.number().int()), dead: z.array(z.string()), injured: z.array(z.string()) });

/** The words of data/rules/counts.yaml; patterns are ready to match, their number in the first group. */
export interface CountWords {
  readonly numbers: Readonly<Record<string, number>>;
  readonly dead: readonly RegExp[];
  readonly injured: readonly RegExp[];
}

const FILLER = String.raw`(?:\s+(?!and\b|but\b|injur|wound|kill|die|dead)[\w’'-]+){0,4}?`;

/** Reads data/rules/counts.yaml. @throws DataError naming what is wrong */
export function loadCountWords(directory: URL): CountWords {
  const { numbers, dead, injured } = readDocument(fileURLToPath(new URL('rules/counts.yaml', directory)), File);
  const word = `(?:${Object.keys(numbers).join('|')})`;
  const numeral = String.raw`\b(\d{1,3}(?:,\d{3})+|\d+|${word}(?:-${word})?)\b`;
  const compile = (pattern: string): RegExp =>
    new RegExp(pattern.replaceAll('N', numeral).replaceAll('…', FILLER).replaceAll(' ?', String.raw`\s*`).replaceAll(' ', String.raw`\s+`), 'g');
  return Object.freeze({ numbers, dead: dead.map(compile), injured: injured.map(compile) });
}
