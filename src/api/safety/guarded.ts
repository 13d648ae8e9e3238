import { requireScope } from '../caller.js';
import type { CallerOf, Scope } from '../caller.js';
import type { Route } from '../routes.js';

/** A route for those alone whose key has the scope. */
export const guarded = (scope: Scope, callerOf: CallerOf, route: Route): Route => async (request, breakOff) => {
  requireScope(await callerOf(request), scope);
  return route(request, breakOff);
};
