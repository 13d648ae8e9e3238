import { z } from 'zod';
import type { KeyRecord, KeyStore } from '../../api/keys/key.js';
import { changeKept, followKept, readKept } from '../kept-file.js';
import type { FileKind } from '../kept-file.js';

const moment = z.iso.datetime();
const KEYS: FileKind<{ readonly keys: readonly KeyRecord[] }> = {
  schema: z.strictObject({
    keys: z.array(z.strictObject({
      name: z.string().min(1),
      hash: z.string().regex(/^[0-9a-f]{64}$/),
      scopes: z.array(z.enum(['read', 'write'])).min(1),
      createdAt: moment,
      expiresAt: moment.nullable(),
      revokedAt: moment.nullable(),
    })),
  }),
  empty: { keys: [] },
  what: 'keys',
  command: 'entente key',
  option: '--keys or ENTENTE_KEYS',
};

/** The keys of a file; none where it isn't there. @throws UsageError where it is no file of keys */
export const readKeys = async (path: string): Promise<readonly KeyRecord[]> => (await readKept(KEYS, path)).keys;

/** The same keys for a server: the file is read again whenever it has changed. */
export function keysInFile(path: string): KeyStore {
  const follow = followKept(KEYS, path);
  return async () => (await follow()).keys;
}

/** Replaces the keys in one step. @throws UsageError where another writer is at work */
export const changeKeys = (path: string, change: (keys: readonly KeyRecord[]) => readonly KeyRecord[]): Promise<void> =>
  changeKept(KEYS, path, ({ keys }) => ({ keys: change(keys) }));
