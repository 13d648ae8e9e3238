import { hashKey } from '../../api/keys/key.js';
import type { KeyStore } from '../../api/keys/key.js';

/** Lets `entente query` of the user who runs the server ask it too, by the token beside the graph's file, as it can where no server holds the file. */
export function withOwnToken(keys: KeyStore, token: string, now: () => Date): KeyStore {
  const own = { name: 'entente', hash: hashKey(token), scopes: ['read'], createdAt: now().toISOString(), expiresAt: null, revokedAt: null } as const;
  return async () => [own, ...await keys()];
}
