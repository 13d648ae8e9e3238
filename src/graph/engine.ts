import type { Statement } from './cypher/statement.js';

/** One row of an answer: whole numbers are plain numbers, absent values null. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs one statement inside the transaction that handed it out. */
export type Run = (statement: Statement) => Promise<readonly Row[]>;

/** One numbered step of a schema; the statements are the engine's own and run one by one. */
export interface Migration {
  readonly version: number;
  readonly statements: readonly string[];
  /** What is to be done to the data that is there, once the statements have run: see upgrade/. */
  readonly upgrade?: 'TELLINGS' | 'EVENTS' | 'NUMBERS' | 'RELATIONS';
}

/** What a database must offer for the one GraphStore to stand on it. */
export interface Engine {
  readonly address: string;
  readonly migrations: readonly Migration[];
  /** Whether collect keeps the order in which rows come, and a list can be cut; else the reader orders and cuts. */
  readonly cutsLists: boolean;
  /** One statement in a read-only transaction of its own, in one round trip where the engine has any. */
  ask(statement: Statement): Promise<readonly Row[]>;
  /** One read-only transaction. */
  read<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** One transaction: all of the work is kept, or, where it throws, none of it. The work may run again. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Runs one step's statements; a step that was cut off can be run again. */
  define(statements: readonly string[]): Promise<void>;
  close(): Promise<void>;
}
