import { timingSafeEqual } from 'node:crypto';
import { bearerOf, refused } from '../caller.js';
import type { Caller, CallerOf } from '../caller.js';
import { hashKey, stateOf } from './key.js';
import type { KeyRecord, KeyStore } from './key.js';

export interface CallerByKeyOptions {
  readonly keys: KeyStore;
  readonly now: () => Date;
  /** Who shows no key. */
  readonly anonymous: Caller;
}

/** Knows callers by `authorization: Bearer KEY`; whoever shows something else is refused, and never taken for anonymous. */
export function callerByKey({ keys, now, anonymous }: CallerByKeyOptions): CallerOf {
  return async request => {
    if (request.headers.get('authorization') === null) return anonymous;
    const key = bearerOf(request);
    if (key === undefined) throw refused('The authorization header holds no key: send it as authorization: Bearer KEY', 'UNAUTHENTICATED');
    return callerOf(find(await keys(), key), now());
  };
}

function callerOf(record: KeyRecord | undefined, now: Date): Caller {
  if (!record) throw refused('No such key is known here: check that all of it was sent, or ask for a new one', 'UNAUTHENTICATED');
  const state = stateOf(record, now);
  if (state !== 'valid') throw refused(`The key '${record.name}' is ${state}: ask for a new one`, 'UNAUTHENTICATED');
  return { name: record.name, scopes: new Set(record.scopes) };
}

/** Compares with all keys, so that the time taken tells nothing of which one was nearly right. */
function find(records: readonly KeyRecord[], key: string): KeyRecord | undefined {
  const digest = Buffer.from(hashKey(key), 'hex');
  return records.filter(({ hash }) => timingSafeEqual(Buffer.from(hash, 'hex'), digest))[0];
}
