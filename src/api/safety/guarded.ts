import { requireScope } from '../caller.js';
import type { CallerOf, Scope } from '../caller.js';
import type { Route } from '../routes.js';

/** A route for those alone whose key has the scope. */
export const guarded = (scope: Scope, callerOf: CallerOf, route: Route): Route => async (...asked) => {
  requireScope(await callerOf(asked[0]), scope);
  return route(...asked);
};
