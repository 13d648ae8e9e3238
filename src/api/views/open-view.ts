import type { GraphQLSchema } from 'graphql';
import type { EventWhere } from '../../graph/store.js';
import { bearerOf, refused } from '../caller.js';
import type { Caller, CallerOf, Scope } from '../caller.js';
import { coerceFilter } from '../coerce-filter.js';
import { stateOf } from '../keys/key.js';
import { ended, isToken, noView, readToken } from './token.js';
import type { View, ViewStore } from './view.js';

/** The view of a token. @throws GraphQLError UNAUTHENTICATED for a token that is wrong or has ended, FORBIDDEN where this server's schema no longer has what its filter asks for */
export type OpenView = (token: string) => Promise<View>;

export function viewOpener(kept: ViewStore, schema: GraphQLSchema, now: () => Date): OpenView {
  return async token => {
    const { secret, views } = await kept();
    if (secret === null) throw noView();
    const claims = await readToken(token, secret, now());
    const record = views.find(({ id }) => id === claims.id);
    if (!record) throw noView();
    const { id, name, origins } = record;
    const state = stateOf(record, now());
    if (state !== 'valid') throw ended(name, state);
    return { id, name, origins, where: filterOf(name, claims.where, schema) };
  };
}

function filterOf(name: string, where: unknown, schema: GraphQLSchema): EventWhere {
  try {
    return coerceFilter(where, 'EventWhere', schema);
  } catch {
    throw refused(`The filter of the view '${name}' is none of this version: make the view anew`, 'FORBIDDEN');
  }
}

const NO_SCOPES: ReadonlySet<Scope> = new Set();

/** Knows who shows a view's token, and leaves all others to `callerOf`. */
export const withViews = (open: OpenView, callerOf: CallerOf): CallerOf => request => {
  const shown = bearerOf(request);
  return shown !== undefined && isToken(shown) ? open(shown).then(callerFor) : callerOf(request);
};

const callerFor = (view: View): Caller => ({ name: `view:${view.name}`, scopes: NO_SCOPES, view });
