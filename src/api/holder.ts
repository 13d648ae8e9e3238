import { createHash, timingSafeEqual } from 'node:crypto';
import type { Caller, CallerOf, Scope } from './caller.js';

/** Says for whom this machine's own command line asks; percent-encoded. */
export const ON_BEHALF_OF = 'entente-on-behalf-of';

const ALL: ReadonlySet<Scope> = new Set<Scope>(['read', 'write']);

/** Whether a request shows this token. Compares digests, so that the time taken tells neither the token's length nor how much of it was right. */
export function showsToken(request: Request, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(request.headers.get('authorization') ?? ''), digest(`Bearer ${token}`));
}

/** Lets the command line, which can't open a graph file that this server holds, write through it by the token that the server noted beside the file. */
export const withHolder = (token: string, callerOf: CallerOf): CallerOf =>
  request => (showsToken(request, token) ? holder(request) : callerOf(request));

const holder = (request: Request): Caller => ({ name: decoded(request.headers.get(ON_BEHALF_OF) ?? '') || 'entente', scopes: ALL });

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
