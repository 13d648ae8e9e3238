import type { Connection, LbugValue } from '@ladybugdb/core';
import type { Statement } from '../cypher/statement.js';
import type { Row, Run } from '../engine.js';
import { typedRows } from './typed-rows.js';

/** Runs the work within one transaction of this connection. */
export async function inTransaction<T>(connection: Connection, mode: 'READ ONLY' | 'READ WRITE', work: (run: Run) => Promise<T>): Promise<T> {
  await connection.query(mode === 'READ ONLY' ? 'BEGIN TRANSACTION READ ONLY' : 'BEGIN TRANSACTION');
  try {
    const result = await work((statement) => runOn(connection, statement));
    await connection.query('COMMIT');
    return result;
  } catch (cause) {
    // A statement that fails may have ended the transaction already; its own error is the one to tell.
    await connection.query('ROLLBACK').catch(() => undefined);
    throw cause;
  }
}

async function runOn(connection: Connection, { text, params }: Statement): Promise<readonly Row[]> {
  const prepared = await connection.prepare(text);
  if (!prepared.isSuccess()) throw new Error(prepared.getErrorMessage());
  const result = await connection.execute(prepared, typedRows(params) as Record<string, LbugValue>);
  const last = Array.isArray(result) ? result.at(-1)! : result;
  const rows = await last.getAll();
  last.close();
  return rows.map((row) => plain(row) as Row);
}

/** LadybugDB answers 64-bit whole numbers as BigInt in places; ours all fit a number. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
