import type { Plugin } from 'graphql-yoga';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { tooFast } from '../errors.js';
import { refusal } from '../refusal.js';
import type { WhoAsks } from './who-asks.js';

const MINUTE_S = 60;

/** Answers so many requests of one caller a minute, and says in each answer what is left. Counts are this process's own. */
export function limitRate(requestsAMinute: number, whoAsks: WhoAsks): Plugin {
  const limiter = new RateLimiterMemory({ points: requestsAMinute, duration: MINUTE_S });
  const spentOn = new WeakMap<Request, RateLimiterRes>();
  return {
    async onRequest({ request, serverContext, endResponse }) {
      const spent = await spend(limiter, await whoAsks(request, serverContext));
      spentOn.set(request, spent);
      if (spent.consumedPoints > requestsAMinute) endResponse(refusal(tooFast(requestsAMinute, seconds(spent))));
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
