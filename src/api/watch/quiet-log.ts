import { GraphError } from '../../model/errors.js';
import { rootCause } from '../errors.js';
import type { Log } from '../log.js';
import { followed } from './follow.js';

/**
 * The same log, which is told of an error what it is and where it came from, with the request's id, and once. Its message is left out, since it may hold
 * words of a query or values of variables; only the graph's own errors, which hold none, are told in full.
 */
export function quietLog(log: Log): Log {
  const told = new WeakSet<object>();
  const error = (given: unknown, what: unknown = 'failed'): void => {
    const cause = rootCause(given);
    if (typeof cause === 'object' && cause !== null && told.has(cause)) return;
    if (typeof cause === 'object' && cause !== null) told.add(cause);
    log.error({ requestId: followed()?.id ?? null, error: described(cause) }, what);
  };
  return { debug: (...args) => log.debug(...args), info: (...args) => log.info(...args), warn: (...args) => log.warn(...args), error };
}

function described(error: unknown): object {
  if (error instanceof GraphError) return { type: error.name, problem: error.line };
  if (!(error instanceof Error)) return { type: typeof error };
  const at = (error.stack ?? '').split('\n').filter(line => /^ {4}at /.test(line)).map(line => line.trim());
  return { type: error.name, code: (error as NodeJS.ErrnoException).code, at };
}
