import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { InputError } from '../../model/errors.js';
import { fileError } from './file-error.js';

/** Extensions that a directory is searched for; a file named by the user may have any. */
export const EXTENSIONS = ['.txt', '.md', '.html', '.htm', '.jsonl', '.ndjson', '.json'] as const;

/** The files that a path stands for: itself, or all of a directory's articles, sorted, without hidden ones. */
export async function* listFiles(path: string): AsyncGenerator<string | InputError> {
  try {
    if (!(await stat(path)).isDirectory()) yield path;
    else yield* listDirectory(path);
  } catch (error) {
    yield fileError(path, error);
  }
}

async function* listDirectory(root: string): AsyncGenerator<string | InputError> {
  let found = false;
  for await (const file of walk(root)) {
    found = true;
    yield file;
  }
  if (!found) yield new InputError(root, 'the directory has no articles', `give files that end in ${EXTENSIONS.join(' ')}`);
}

async function* walk(directory: string): AsyncGenerator<string | InputError> {
  const entries = await readdir(directory, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(directory, entry.name);
    if (entry.isDirectory()) yield* walkOrError(path);
    else if ((EXTENSIONS as readonly string[]).includes(extname(entry.name).toLowerCase())) yield path;
  }
}

async function* walkOrError(directory: string): AsyncGenerator<string | InputError> {
  try {
    yield* walk(directory);
  } catch (error) {
    yield fileError(directory, error);
  }
}
