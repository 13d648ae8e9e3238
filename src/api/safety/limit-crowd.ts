import type { ServerResponse } from 'node:http';
import type { Plugin } from 'graphql-yoga';
import { tooManyAtOnce } from '../errors.js';
import { refusal } from '../refusal.js';
import type { WhoAsks } from './who-asks.js';

/** Answers so many requests of one caller at a time; a subscription is under way until it ends. Requests that didn't come through node:http don't count. */
export function limitCrowd(most: number, whoAsks: WhoAsks): Plugin {
  const underWay = new Map<string, number>();
  const leave = (who: string): void => {
    const left = underWay.get(who)! - 1;
    if (left > 0) underWay.set(who, left);
    else underWay.delete(who);
  };
  return {
    async onRequest({ request, serverContext, endResponse }) {
      const { res } = serverContext as { readonly res?: ServerResponse };
      const who = await whoAsks(request, serverContext);
      if (!res || res.closed) return;
      const count = (underWay.get(who) ?? 0) + 1;
      if (count > most) return endResponse(refusal(tooManyAtOnce(most)));
      underWay.set(who, count);
      res.once('close', () => leave(who));
    },
  };
}
