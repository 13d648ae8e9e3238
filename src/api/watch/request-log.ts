import type { Log } from '../log.js';
import type { Answered, Watcher } from './use-watchers.js';

/** Machines that ask every few seconds whether all is well. */
const QUIET: readonly string[] = ['/health', '/ready', '/metrics'];

/** A line for each request: who asked, by which way, for what kind of thing, and how it ended. */
export function requestLog(log: Log): Watcher {
  return {
    answered(request) {
      const quiet = QUIET.includes(request.path) && request.status < 400;
      log[quiet ? 'debug' : 'info'](lineOf(request), 'answered');
    },
  };
}

function lineOf({ id, method, path, operation, status, milliseconds, key, codes }: Answered): object {
  return {
    requestId: id, method, path, operation: operation?.type ?? null, operationName: operation?.name ?? null,
    status, milliseconds: Math.round(milliseconds), key, ...(codes.length > 0 && { codes }),
  };
}
