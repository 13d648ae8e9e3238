import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { UsageError } from '../model/errors.js';

/** A kind of JSON file that commands change and a server reads. */
export interface FileKind<T> {
  readonly schema: z.ZodType<T>;
  /** What a file holds that isn't there. */
  readonly empty: T;
  /** What it holds, for messages: `keys`. */
  readonly what: string;
  /** The command that writes it: `entente key`. */
  readonly command: string;
  /** How to name another file: `--keys or ENTENTE_KEYS`. */
  readonly option: string;
}

/** What a file holds. @throws UsageError where it is none of its kind */
export async function readKept<T>(kind: FileKind<T>, path: string): Promise<T> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? null : unusable(kind, path, error)));
  if (text === null) return kind.empty;
  try {
    return kind.schema.parse(JSON.parse(text));
  } catch (error) {
    return unusable(kind, path, error);
  }
}

/** The same for a server: the file is read again whenever it has changed. */
export function followKept<T>(kind: FileKind<T>, path: string): () => Promise<T> {
  let read: { readonly version: string; readonly kept: Promise<T> } | undefined;
  return async () => {
    const version = await versionOf(kind, path);
    if (read?.version !== version) read = { version, kept: readKept(kind, path) };
    return read.kept;
  };
}

/**
 * Replaces what a file holds in one step, readable by the user alone. The new file stands beside the old one while it is written, and keeps a second writer out.
 * @throws UsageError where another writer is at work
 */
export async function changeKept<T>(kind: FileKind<T>, path: string, change: (kept: T) => T | Promise<T>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const next = `${path}.new`;
  const file = await open(next, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => (error.code === 'EEXIST' ? busy(kind, next) : unusable(kind, path, error)));
  try {
    await file.writeFile(`${JSON.stringify(await change(await readKept(kind, path)), null, 2)}\n`);
    await file.sync();
    await rename(next, path);
  } catch (error) {
    await rm(next);
    throw error;
  } finally {
    await file.close();
  }
}

async function versionOf(kind: FileKind<unknown>, path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? null : unusable(kind, path, error)));
  return found === null ? 'none' : `${found.ino} ${found.mtimeNs} ${found.size}`;
}

function unusable({ what, command, option }: FileKind<unknown>, path: string, cause: unknown): never {
  throw new UsageError(`the ${what} in '${path}' can't be read`, `name a file that ${command} create wrote, with ${option}`, { cause });
}

function busy({ what, command }: FileKind<unknown>, next: string): never {
  throw new UsageError(`another ${command} is changing the ${what}`, `run this again; if no other runs, remove '${next}', which one that was killed left behind`);
}
