import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Connection, Database } from '@ladybugdb/core';
import type { Engine, Run } from '../engine.js';
import { inTransaction, type Session } from './connection.js';
import { graphError } from './errors.js';
import { MIGRATIONS, SCHEMA_TABLE } from './migrations.js';
import { loadLadybug } from './native.js';
import { createPool } from './pool.js';

const MEBIBYTE = 2 ** 20;
const BUFFER_POOL = 512 * MEBIBYTE;
/** Reserved in the address space alone, not in memory or on disk; the largest that a graph file may grow. */
const LARGEST_FILE = 65_536 * MEBIBYTE;
/** So much is written before the log goes into the graph file, which costs seconds however little it is. */
const CHECKPOINT_AT = 128 * MEBIBYTE;
const READERS = 2;
const READ_TIMEOUT_MS = 30_000;

/**
 * LadybugDB inside this process: one writer at a time, readers beside it.
 * @param file its directories are made where missing; `:memory:` keeps nothing
 */
export async function openEmbedded(file: string): Promise<Engine> {
  const { Database, Connection } = loadLadybug(file);
  const told = async <T>(work: () => Promise<T>): Promise<T> => work().catch((cause: unknown) => { throw graphError(file, cause); });

  const database = await told(() => openDatabase(file, Database));
  const connections = await told(() => Promise.all(Array.from({ length: READERS + 1 }, () => connect(database, Connection))));
  const [writer, ...readers] = connections as [Connection, ...Connection[]];
  readers.forEach((reader) => reader.setQueryTimeout(READ_TIMEOUT_MS));
  await told(() => writer.query(SCHEMA_TABLE));
  const [reading, writing] = [createPool(readers.map(session)), createPool([session(writer)])];

  return {
    address: file,
    migrations: MIGRATIONS,
    cutsLists: false,
    ask: (statement) => told(() => reading.use((one) => inTransaction(one, 'READ ONLY', (run) => run(statement)))),
    read: (work) => told(() => reading.use((one) => inTransaction(one, 'READ ONLY', work))),
    write: (work) => told(() => writing.use((one) => inTransaction(one, 'READ WRITE', work))),
    define: (statements) => told(() => writing.use((one) => inTransaction(one, 'READ WRITE', (run) => runAll(run, statements)))),
    async close() {
      await Promise.all(connections.map((connection) => connection.close()));
      await database.close();
    },
  };
}

const session = (connection: Connection): Session => ({ connection, prepared: new Map() });

async function openDatabase(file: string, Database: new (...args: ConstructorParameters<typeof import('@ladybugdb/core').Database>) => Database): Promise<Database> {
  if (file !== ':memory:') await mkdir(dirname(file), { recursive: true });
  const database = new Database(file, BUFFER_POOL, true, false, LARGEST_FILE, true, CHECKPOINT_AT);
  await database.init();
  return database;
}

async function connect(database: Database, Connection: typeof import('@ladybugdb/core').Connection): Promise<Connection> {
  const connection = new Connection(database);
  await connection.init();
  return connection;
}

async function runAll(run: Run, texts: readonly string[]): Promise<void> {
  for (const text of texts) await run({ text, params: {} });
}
