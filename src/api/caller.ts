import { GraphQLError } from 'graphql';
import type { ErrorCode } from './errors.js';

/** What a key allows: asking, or changing the graph too. */
export type Scope = 'read' | 'write';

/** Who sent a request, as far as its key tells. */
export interface Caller {
  /** The key's name, which judgements and logs show; `anonymous` without a key. */
  readonly name: string;
  readonly scopes: ReadonlySet<Scope>;
}

/** Tells who sent a request. @throws GraphQLError UNAUTHENTICATED where it shows a key that is none */
export type CallerOf = (request: Request) => Caller | Promise<Caller>;

/** Who shows no key may ask, and change nothing. */
export const ANONYMOUS: Caller = { name: 'anonymous', scopes: new Set<Scope>(['read']) };

/** Who shows no key where one is needed even to ask. */
export const STRANGER: Caller = { name: ANONYMOUS.name, scopes: new Set<Scope>() };

/** @throws GraphQLError UNAUTHENTICATED without a key, FORBIDDEN where the key's scopes don't hold this one */
export function requireScope({ name, scopes }: Caller, scope: Scope): void {
  if (scopes.has(scope)) return;
  throw name === ANONYMOUS.name
    ? refused(`This needs a key with the scope '${scope}': send it as authorization: Bearer KEY`, 'UNAUTHENTICATED')
    : refused(`The key '${name}' lacks the scope '${scope}'`, 'FORBIDDEN');
}

/** An error about who asks, with HTTP's status for it. */
export function refused(message: string, code: Extract<ErrorCode, 'UNAUTHENTICATED' | 'FORBIDDEN'>): GraphQLError {
  const http = code === 'UNAUTHENTICATED' ? { status: 401, headers: { 'www-authenticate': 'Bearer' } } : { status: 403 };
  return new GraphQLError(message, { extensions: { code, http } });
}

/** Asks once for each request, however many want to know. */
export function oncePerRequest(callerOf: CallerOf): CallerOf {
  const known = new WeakMap<Request, Promise<Caller>>();
  return request => {
    const caller = known.get(request) ?? Promise.resolve(request).then(callerOf);
    known.set(request, caller);
    return caller;
  };
}
