import { CommanderError } from 'commander';
import { EntenteError, UsageError } from '../model/errors.js';

const FAILED = 1;
const WRONG_USAGE = 2;

/** Tells on one line what ended the program, and gives its exit code: 2 for wrong usage, 1 for all else. */
export function tellFailure(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE; // commander has printed it
  process.stderr.write(`entente: ${lineOf(error)}\n`);
  if (isDebugging() && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return error instanceof UsageError ? WRONG_USAGE : FAILED;
}

/** Why one article failed, on one line that names it. While debugging, what nobody foresaw ends the program and shows where. */
export function articleFailure(origin: string, error: unknown): string {
  if (error instanceof EntenteError) return error.line;
  if (isDebugging()) throw error;
  return `${origin}: ${lineOf(error)}`;
}

const isDebugging = (): boolean => Boolean(process.env['ENTENTE_DEBUG']);

function lineOf(error: unknown): string {
  if (error instanceof EntenteError) return error.line;
  const message = error instanceof Error ? error.message : String(error);
  return `unexpected error: ${message.split('\n', 1)[0]} — set ENTENTE_DEBUG=1 to see where`;
}
