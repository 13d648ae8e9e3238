import { ANONYMOUS } from '../caller.js';
import type { CallerOf } from '../caller.js';
import { addressOf } from './address.js';

/** Whose share a request is counted against: its key's, or its address's where it shows none or a wrong one. */
export type WhoAsks = (request: Request, serverContext: object) => Promise<string>;

/** @param proxies see `addressOf` */
export const whoAsks = (callerOf: CallerOf, proxies: number): WhoAsks => async (request, serverContext) => {
  const { name } = await Promise.resolve(callerOf(request)).catch(() => ANONYMOUS);
  return name === ANONYMOUS.name ? `address ${addressOf(request, serverContext, proxies)}` : `key ${name}`;
};
