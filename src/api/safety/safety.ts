import type { Shape } from './limit-shape.js';
import type { Cache } from './response-cache.js';
import type { Operations } from './use-persisted.js';

/** What one operation may ask for. */
export interface Limits extends Shape {
  /** Sum of its fields, each as often as the pages around it can hold it. */
  readonly cost: number;
}

export const LIMITS: Limits = { cost: 50_000, depth: 15, aliases: 30, tokens: 2000 };

export const TIMEOUT_MS = 30_000;

/** What keeps a server up, and its graph safe, whoever asks. */
export interface Safety {
  readonly limits?: Partial<Limits> | undefined;
  /** Milliseconds until a query is broken off; 30,000 where left out. */
  readonly timeoutMs?: number | undefined;
  /** Of one key, or of one address without a key; without bound where left out. */
  readonly requestsAMinute?: number | undefined;
  /** Of the same, under way at one time, subscriptions among them; without bound where left out. */
  readonly requestsAtOnce?: number | undefined;
  /** How many reverse proxies of one's own stand in front; 0 where left out. */
  readonly proxies?: number | undefined;
  /** Sites whose pages may ask, such as `https://example.org`; none where left out. */
  readonly corsOrigins?: readonly string[] | undefined;
  /** Whether the schema may be asked for; true where left out. */
  readonly introspection?: boolean | undefined;
  /** Whether browsers are shown GraphiQL; true where left out. */
  readonly graphiql?: boolean | undefined;
  /** Documents that may be asked for by their id. */
  readonly operations?: Operations | undefined;
  /** Whether nothing but those is answered; false where left out. */
  readonly persistedOnly?: boolean | undefined;
  /** Keeps answers for the same question again; none are kept where left out. */
  readonly cache?: Cache | undefined;
  /** Whether `GET /metrics` is answered, to whoever may ask; false where left out. */
  readonly metrics?: boolean | undefined;
}
