import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { InputError } from '../../model/errors.js';
import type { RawArticle } from '../../model/article.js';
import { fileError } from './file-error.js';
import { listFiles } from './list-files.js';
import { readJsonLines, readJsonText } from './read-json.js';
import { readText, textArticle } from './read-whole.js';
import { sniff } from './sniff.js';

type Bytes = AsyncIterable<Uint8Array>;

/** An article, or the reason why one can't be read: errors stand in the place of their article and harm no other. */
export type SourceItem = RawArticle | InputError;

/**
 * Reads all articles of files, directories and `-` (standard input), in order and one at a time.
 * @param stdin bytes of standard input, read only where a path is `-`
 */
export async function* readSources(paths: readonly string[], stdin: Bytes): AsyncGenerator<SourceItem> {
  for (const path of paths) {
    if (path === '-') yield* readUnknown(stdin, '-');
    else for await (const file of listFiles(path)) yield* file instanceof InputError ? [file] : readFile(file);
  }
}

async function* readFile(path: string): AsyncGenerator<SourceItem> {
  try {
    yield* readBytes(createReadStream(path), path);
  } catch (error) {
    yield fileError(path, error);
  }
}

function readBytes(stream: Bytes, path: string): AsyncGenerator<SourceItem> {
  switch (extname(path).toLowerCase()) {
    case '.jsonl': case '.ndjson': return readJsonLines(stream, path);
    case '.json': return readJsonFile(stream, path);
    case '.html': case '.htm': return readHtml(stream, path);
    case '.txt': case '.md': return readPlain(stream, path);
    default: return readUnknown(stream, path);
  }
}

async function* readUnknown(stream: Bytes, name: string): AsyncGenerator<SourceItem> {
  try {
    const { first, all } = await sniff(stream);
    if (first === '{') yield* readJsonLines(all, name);
    else yield textArticle(await readText(all, name), name);
  } catch (error) {
    yield fileError(name, error);
  }
}

async function* readJsonFile(stream: Bytes, path: string): AsyncGenerator<SourceItem> {
  yield* readJsonText(await readText(stream, path), path);
}

async function* readHtml(stream: Bytes, path: string): AsyncGenerator<SourceItem> {
  yield { format: 'html', content: await readText(stream, path), origin: path };
}

async function* readPlain(stream: Bytes, path: string): AsyncGenerator<SourceItem> {
  yield { format: 'text', content: await readText(stream, path), origin: path };
}
