import type { Plugin } from 'graphql-yoga';
import type { CallerOf } from '../caller.js';
import type { Log } from '../log.js';
import { limitCrowd } from './limit-crowd.js';
import { limitRate } from './limit-rate.js';
import type { Safety } from './safety.js';
import { useCaller } from './use-caller.js';
import { whoAsks } from './who-asks.js';

/** What a request must pass before it is read, in this order: wrong keys count as requests of their address. */
export function requestChecks({ requestsAMinute, requestsAtOnce, proxies = 0 }: Safety, callerOf: CallerOf, log: Log | undefined): readonly Plugin[] {
  const who = whoAsks(callerOf, proxies);
  return [
    ...(requestsAMinute === undefined ? [] : [limitRate(requestsAMinute, who)]),
    ...(requestsAtOnce === undefined ? [] : [limitCrowd(requestsAtOnce, who)]),
    useCaller(callerOf, log),
  ];
}
