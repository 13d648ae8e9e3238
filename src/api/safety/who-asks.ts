import { ANONYMOUS } from '../caller.js';
import type { CallerOf } from '../caller.js';
import { addressOf } from './address.js';

/** Whose share a request is counted against: its key's, or its address's where it shows none or a wrong one; a view's token, which all readers of a page share, counts for each address by itself. */
export type WhoAsks = (request: Request, serverContext: object) => Promise<string>;

/** @param proxies see `addressOf` */
export const whoAsks = (callerOf: CallerOf, proxies: number): WhoAsks => async (request, serverContext) => {
  const { name, view } = await Promise.resolve(callerOf(request)).catch(() => ANONYMOUS);
  const address = `address ${addressOf(request, serverContext, proxies)}`;
  return view ? `${name} ${address}` : name === ANONYMOUS.name ? address : `key ${name}`;
};
