import { GraphQLError } from 'graphql';
import type { ErrorCode } from './errors.js';
import type { View } from './views/view.js';

/** What a key allows: asking, or changing the graph too. */
export type Scope = 'read' | 'write';

/** Who sent a request, as far as its key tells. */
export interface Caller {
  /** The key's name, which judgements and logs show; `view:NAME` for a view's token, `anonymous` without either. */
  readonly name: string;
  readonly scopes: ReadonlySet<Scope>;
  /** Whose token was shown: then there are no scopes, and nothing may be asked for but the view. */
  readonly view?: View | undefined;
}

/** Tells who sent a request. @throws GraphQLError UNAUTHENTICATED where it shows a key that is none */
export type CallerOf = (request: Request) => Caller | Promise<Caller>;

/** Who shows no key may ask, and change nothing. */
export const ANONYMOUS: Caller = { name: 'anonymous', scopes: new Set<Scope>(['read']) };

/** Who shows no key where one is needed even to ask. */
export const STRANGER: Caller = { name: ANONYMOUS.name, scopes: new Set<Scope>() };

/** What a request shows as `authorization: Bearer …`; undefined where it shows nothing of the kind. */
export const bearerOf = (request: Request): string | undefined => /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];

/** @throws GraphQLError UNAUTHENTICATED without a key, FORBIDDEN where the key's scopes don't hold this one, and for views */
export function requireScope({ name, scopes, view }: Caller, scope: Scope): void {
  if (scopes.has(scope)) return;
  if (view) throw refused("A view's token asks for its pictures alone, at /graphql: for anything else send a key", 'FORBIDDEN');
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
