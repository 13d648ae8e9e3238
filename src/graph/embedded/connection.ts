import type { Connection, LbugValue, PreparedStatement } from '@ladybugdb/core';
import type { Statement } from '../cypher/statement.js';
import type { Row, Run } from '../engine.js';
import { typedRows } from './typed-rows.js';

/** A connection, and the statements that it has understood already: writing asks the same few over and over. */
export interface Session {
  readonly connection: Connection;
  readonly prepared: Map<string, PreparedStatement>;
}

const MOST_PREPARED = 300;

/** Runs the work within one transaction of this session. */
export async function inTransaction<T>(session: Session, mode: 'READ ONLY' | 'READ WRITE', work: (run: Run) => Promise<T>): Promise<T> {
  const { connection } = session;
  await connection.query(mode === 'READ ONLY' ? 'BEGIN TRANSACTION READ ONLY' : 'BEGIN TRANSACTION');
  try {
    const result = await work((statement) => runOn(session, statement));
    await connection.query('COMMIT');
    return result;
  } catch (cause) {
    // A statement that fails may have ended the transaction already; its own error is the one to tell.
    await connection.query('ROLLBACK').catch(() => undefined);
    throw cause;
  }
}

async function runOn(session: Session, { text, params }: Statement): Promise<readonly Row[]> {
  const prepared = await prepare(session, text);
  const result = await session.connection.execute(prepared, typedRows(params) as Record<string, LbugValue>);
  const last = Array.isArray(result) ? result.at(-1)! : result;
  const rows = await last.getAll();
  last.close();
  return rows.map((row) => plain(row) as Row);
}

async function prepare({ connection, prepared }: Session, text: string): Promise<PreparedStatement> {
  const known = prepared.get(text);
  if (known !== undefined) return known;
  const statement = await connection.prepare(text);
  if (!statement.isSuccess()) throw new Error(statement.getErrorMessage());
  if (prepared.size === MOST_PREPARED) prepared.clear();
  prepared.set(text, statement);
  return statement;
}

/** LadybugDB answers 64-bit whole numbers as BigInt in places; ours all fit a number. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  const row = value as Record<string, unknown>;
  for (const field in row) row[field] = plain(row[field]);
  return row;
}
