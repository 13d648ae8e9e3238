import { createHash, randomBytes } from 'node:crypto';
import type { Scope } from '../caller.js';

/** A key as it is kept: without its text, which only its bearer knows. */
export interface KeyRecord {
  readonly name: string;
  /** SHA-256 of the key's text, in hexadecimal. */
  readonly hash: string;
  readonly scopes: readonly Scope[];
  /** ISO 8601, as are the others. */
  readonly createdAt: string;
  /** From when on it no longer holds; null for never. */
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

/** Where keys are kept; asked at each request, so that a key just revoked is refused. */
export type KeyStore = () => Promise<readonly KeyRecord[]>;

export type KeyState = 'valid' | 'expired' | 'revoked';

/** A new key of 256 random bits: `ent_` and 43 letters. */
export const makeKey = (): string => `ent_${randomBytes(32).toString('base64url')}`;

export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex');

export function stateOf({ expiresAt, revokedAt }: Pick<KeyRecord, 'expiresAt' | 'revokedAt'>, now: Date): KeyState {
  if (revokedAt !== null) return 'revoked';
  return expiresAt !== null && Date.parse(expiresAt) <= now.getTime() ? 'expired' : 'valid';
}
