import type { Plugin } from 'graphql-yoga';
import type { CallerOf } from '../caller.js';
import type { Log } from '../log.js';
import { useRateLimit } from './rate-limit.js';
import type { Safety } from './safety.js';
import { useCaller } from './use-caller.js';

/** What a request must pass before it is read, in this order: wrong keys count as requests of their address. */
export function requestChecks({ requestsAMinute, proxies = 0 }: Safety, callerOf: CallerOf, log: Log | undefined): readonly Plugin[] {
  return [...(requestsAMinute === undefined ? [] : [useRateLimit({ requestsAMinute, proxies }, callerOf)]), useCaller(callerOf, log)];
}
