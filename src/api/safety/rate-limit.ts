import type { Plugin } from 'graphql-yoga';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { ANONYMOUS } from '../caller.js';
import type { CallerOf } from '../caller.js';
import { tooMany } from '../errors.js';
import { refusal } from '../refusal.js';
import { addressOf } from './address.js';

const MINUTE_S = 60;

export interface Rate {
  readonly requestsAMinute: number;
  readonly proxies: number;
}

/**
 * Answers a key, or an address that shows none or a wrong one, so many requests a minute, and says in each answer what is left.
 * Counts are this process's own.
 */
export function useRateLimit({ requestsAMinute, proxies }: Rate, callerOf: CallerOf): Plugin {
  const limiter = new RateLimiterMemory({ points: requestsAMinute, duration: MINUTE_S });
  const spentOn = new WeakMap<Request, RateLimiterRes>();
  return {
    async onRequest({ request, serverContext, endResponse }) {
      const { name } = await Promise.resolve(callerOf(request)).catch(() => ANONYMOUS);
      const spent = await spend(limiter, name === ANONYMOUS.name ? `address ${addressOf(request, serverContext, proxies)}` : `key ${name}`);
      spentOn.set(request, spent);
      if (spent.consumedPoints > requestsAMinute) endResponse(refusal(tooMany(requestsAMinute, seconds(spent))));
    },
    onResponse({ request, response }) {
      const spent = spentOn.get(request);
      if (!spent) return;
      const headers = { limit: requestsAMinute, remaining: spent.remainingPoints, reset: seconds(spent) };
      for (const [name, value] of Object.entries(headers)) response.headers.set(`ratelimit-${name}`, String(value));
    },
  };
}

/** The limiter throws what it would else give when nothing is left. */
async function spend(limiter: RateLimiterMemory, key: string): Promise<RateLimiterRes> {
  return limiter.consume(key).catch((refused: unknown) => {
    if (refused instanceof RateLimiterRes) return refused;
    throw refused;
  });
}

const seconds = ({ msBeforeNext }: RateLimiterRes): number => Math.max(1, Math.ceil(msBeforeNext / 1000));
