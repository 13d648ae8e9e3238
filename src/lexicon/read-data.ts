import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import type { z } from 'zod';
import { DataError } from '../model/errors.js';

/** A row of a table with the number of its line. */
export interface Row<T> {
  readonly line: number;
  readonly row: T;
}

/** Reads a table without quotes: a header, then one row a line; a cell that holds several values parts them with `|`. @throws DataError for the first wrong row */
export function readTable<T>(file: string, schema: z.ZodType<T>): T[] {
  const { rows, problems } = readRows(file, schema);
  if (problems[0]) throw problems[0];
  return rows.map(({ row }) => row);
}

/** As `readTable`, but goes on after a wrong row and says what is wrong with each. */
export function readRows<T>(file: string, schema: z.ZodType<T>): { rows: Row<T>[]; problems: DataError[] } {
  const lines = readData(file).split('\n');
  const header = lines[0]?.split(',') ?? [];
  const [rows, problems]: [Row<T>[], DataError[]] = [[], []];
  lines.slice(1).forEach((text, index) => {
    if (text.trim() === '') return;
    const line = index + 2;
    try {
      rows.push({ line, row: readRow(file, line, header, text, schema) });
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      problems.push(error);
    }
  });
  return { rows, problems };
}

function readRow<T>(file: string, at: number, header: readonly string[], line: string, schema: z.ZodType<T>): T {
  const cells = line.split(',').map((cell) => cell.trim());
  if (cells.length !== header.length) throw new DataError(file, String(at), `has ${cells.length} cells, the header ${header.length}`, 'give every column a cell; part several values with |');
  const row = schema.safeParse(Object.fromEntries(header.map((name, i) => [name, cells[i]])));
  if (!row.success) throw new DataError(file, String(at), describe(row.error), 'mend the row');
  return row.data;
}

/** Reads a YAML document and checks its shape. */
export function readDocument<T>(file: string, schema: z.ZodType<T>): T {
  let content: unknown;
  try {
    content = parseYaml(readData(file));
  } catch (cause) {
    throw new DataError(file, '1', `is not YAML: ${(cause as Error).message.split('\n')[0]}`, 'mend the line', { cause });
  }
  const checked = schema.safeParse(content);
  if (!checked.success) throw new DataError(file, checked.error.issues[0]?.path.join('.') || '1', describe(checked.error), 'mend the entry');
  return checked.data;
}

function readData(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new DataError(file, '1', 'cannot be read', 'restore the file, or point to a folder that holds it', { cause });
  }
}

const describe = (error: z.ZodError): string => error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
