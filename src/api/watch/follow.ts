import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';

/** What is learnt of a request on its way; nothing of it is a query's text, a value, a key, or an address. */
export interface Followed {
  /** The caller's `x-request-id` where it is a plain word, else one made here. */
  readonly id: string;
  readonly started: number;
  operation: { readonly type: string; readonly name: string | null } | null;
  /** `extensions.code` of the answer's errors. */
  codes: readonly string[];
}

const requests = new AsyncLocalStorage<Followed>();
const PLAIN_WORD = /^[\w.:-]{1,128}$/;

/** The request on whose behalf this is called; undefined outside of any. */
export const followed = (): Followed | undefined => requests.getStore();

export function follow<T>(request: Request, answer: () => T): T {
  const given = request.headers.get('x-request-id');
  return requests.run({ id: given !== null && PLAIN_WORD.test(given) ? given : randomUUID(), started: performance.now(), operation: null, codes: [] }, answer);
}
