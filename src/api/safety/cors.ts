import type { YogaServerOptions } from 'graphql-yoga';

type Cors = NonNullable<YogaServerOptions<object, object>['cors']>;

/** Lets pages of these origins ask, with their key, and tells pages of all others nothing. */
export function corsFor(origins: readonly string[]): Cors {
  if (origins.length === 0) return false;
  return request => {
    const origin = request.headers.get('origin');
    return origin !== null && origins.includes(origin) && {
      origin: [origin],
      credentials: false,
      methods: ['GET', 'POST'],
      allowedHeaders: ['authorization', 'content-type', 'last-event-id', 'x-request-id'],
      exposedHeaders: ['x-request-id', 'retry-after', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'],
      maxAge: 600,
    };
  };
}
