import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSources } from '../../../src/ingest/source/read-sources.js';
import type { SourceItem } from '../../../src/ingest/source/read-sources.js';

export const directory = (): string => mkdtempSync(join(tmpdir(), 'entente-source-'));

export function file(name: string, content: string | Uint8Array, at = directory()): string {
  const path = join(at, name);
  writeFileSync(path, content);
  return path;
}

/** A stream of bytes in chunks of `size`. */
export async function* bytes(content: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const all = Buffer.from(content);
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size);
}

export async function collect(paths: readonly string[], stdin: string | Uint8Array = ''): Promise<SourceItem[]> {
  const items: SourceItem[] = [];
  for await (const item of readSources(paths, bytes(stdin))) items.push(item);
  return items;
}
