import type { CallerOf } from '../caller.js';
import { stateOf } from '../keys/key.js';
import type { ViewStore } from './view.js';

/** The sites whose pages may read the answer to a request, such as `https://example.org`. */
export type SitesOf = (request: Request) => Promise<readonly string[]>;

/**
 * Those listed; of a view's answers, the view's alone. What a browser asks in advance shows no token, and the answer to a wrong one holds nothing but why:
 * these the sites of all standing views may read too.
 */
export function sitesOf(listed: readonly string[], views: ViewStore | undefined, callerOf: CallerOf, now: () => Date): SitesOf {
  if (!views) return async () => listed;
  return async request => {
    const caller = request.method === 'OPTIONS' ? null : await Promise.resolve(callerOf(request)).catch(() => null);
    if (caller !== null) return caller.view?.origins ?? listed;
    return [...listed, ...await standing(views, now())];
  };
}

/** A file of views that can't be read lets nobody in; the request itself is answered with an error, and the log told. */
async function standing(views: ViewStore, now: Date): Promise<readonly string[]> {
  const kept = await views().catch(() => ({ views: [] }));
  return kept.views.filter(view => stateOf(view, now) === 'valid').flatMap(({ origins }) => origins);
}
