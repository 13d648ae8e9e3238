import type { YogaServerOptions } from 'graphql-yoga';
import type { SitesOf } from '../views/sites.js';

type Cors = NonNullable<YogaServerOptions<object, object>['cors']>;

/** Lets pages of some sites ask, with their key or token, and tells pages of all others nothing. */
export function corsFor(sitesOf: SitesOf): Cors {
  return async request => {
    const origin = request.headers.get('origin');
    return origin !== null && (await sitesOf(request)).includes(origin) && {
      origin: [origin],
      credentials: false,
      methods: ['GET', 'POST'],
      allowedHeaders: ['authorization', 'content-type', 'last-event-id', 'x-request-id'],
      exposedHeaders: ['x-request-id', 'retry-after', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'],
      maxAge: 600,
    };
  };
}
