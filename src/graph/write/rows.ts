import type { Statement } from '../cypher/statement.js';
import type { Row, Run } from '../engine.js';

/** Runs a statement over rows, unless there are none: an empty list has no type that the engines could check. */
export const forRows = async <T>(run: Run, rows: readonly T[], statement: (rows: readonly T[]) => Statement): Promise<readonly Row[]> =>
  rows.length === 0 ? [] : run(statement(rows));

export const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);
