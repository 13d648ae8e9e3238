import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { KeyRecord, KeyStore } from '../../api/keys/key.js';
import { UsageError } from '../../model/errors.js';

const moment = z.iso.datetime();
const keyFile = z.strictObject({
  keys: z.array(z.strictObject({
    name: z.string().min(1),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    scopes: z.array(z.enum(['read', 'write'])).min(1),
    createdAt: moment,
    expiresAt: moment.nullable(),
    revokedAt: moment.nullable(),
  })),
});

/** The keys of a file; none where it isn't there. @throws UsageError where it is no file of keys */
export async function readKeys(path: string): Promise<readonly KeyRecord[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? null : unusable(path, error)));
  if (text === null) return [];
  try {
    return keyFile.parse(JSON.parse(text)).keys;
  } catch (error) {
    return unusable(path, error);
  }
}

/** The same keys for a server: the file is read again whenever it has changed. */
export function keysInFile(path: string): KeyStore {
  let read: { readonly version: string; readonly keys: Promise<readonly KeyRecord[]> } | undefined;
  return async () => {
    const version = await versionOf(path);
    if (read?.version !== version) read = { version, keys: readKeys(path) };
    return read.keys;
  };
}

/**
 * Replaces the keys in one step, readable by the user alone. The new file stands beside the old one while it is written, and keeps a second writer out.
 * @throws UsageError where another writer is at work
 */
export async function changeKeys(path: string, change: (keys: readonly KeyRecord[]) => readonly KeyRecord[]): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const next = `${path}.new`;
  const file = await open(next, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => (error.code === 'EEXIST' ? busy(next) : unusable(path, error)));
  try {
    await file.writeFile(`${JSON.stringify({ keys: change(await readKeys(path)) }, null, 2)}\n`);
    await file.sync();
    await rename(next, path);
  } catch (error) {
    await rm(next);
    throw error;
  } finally {
    await file.close();
  }
}

async function versionOf(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? null : unusable(path, error)));
  return found === null ? 'none' : `${found.ino} ${found.mtimeNs} ${found.size}`;
}

function unusable(path: string, cause: unknown): never {
  throw new UsageError(`the keys in '${path}' can't be read`, 'name a file that entente key create wrote, with --keys or ENTENTE_KEYS', { cause });
}

function busy(next: string): never {
  throw new UsageError('another entente key is changing the keys', `run this again; if no other runs, remove '${next}', which one that was killed left behind`);
}
