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

/** @throws GraphQLError UNAUTHENTICATED without a key, FORBIDDEN where the key's scopes don't hold this one */
export function requireScope({ name, scopes }: Caller, scope: Scope): void {
  if (scopes.has(scope)) return;
  throw name === ANONYMOUS.name
    ? refused(`This needs a key with the scope '${scope}': send it as authorization: Bearer KEY`, 'UNAUTHENTICATED')
    : refused(`The key '${name}' lacks the scope '${scope}'`, 'FORBIDDEN');
}

const refused = (message: string, code: ErrorCode): GraphQLError => new GraphQLError(message, { extensions: { code } });
