import { execFile, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface Where {
  readonly address: string;
  readonly user?: string;
  readonly password?: string;
}

export interface Ended {
  /** Batches that it had said were stored. */
  readonly stored: number;
  /** Null where it was killed. */
  readonly code: number | null;
  readonly told: string;
}

/** What is in a graph. */
export interface Seen {
  /** How many stand in each article. */
  readonly reports: Readonly<Record<string, number>>;
  readonly problems: readonly unknown[];
  readonly answers: unknown;
}

const argumentsOf = (script: string, { address, user, password }: Where): string[] =>
  ['--import', 'tsx', fileURLToPath(new URL(script, import.meta.url)), address, ...(user === undefined ? [] : [user, password ?? ''])];

/**
 * Runs the writer in a process of its own until it ends or is killed.
 * @param whenStored is told how many batches are stored, and may kill the process
 */
export async function runWriter(where: Where, whenStored: (stored: number, kill: () => void) => void = () => undefined): Promise<Ended> {
  const child = spawn(process.execPath, argumentsOf('writer.ts', where), { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let [stored, told] = [0, ''];
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  createInterface(child.stdout).on('line', () => whenStored(++stored, () => child.kill('SIGKILL')));
  return { code: await ended, stored, told };
}

export async function look(where: Where): Promise<Seen> {
  const { stdout } = await promisify(execFile)(process.execPath, argumentsOf('look.ts', where), { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as Seen;
}
