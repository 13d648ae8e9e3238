import { createReadStream } from 'node:fs';
import { InputError } from '../../model/errors.js';
import { listFiles } from '../../ingest/source/list-files.js';

const NEWLINE = 10;

/** About how many articles the paths hold, for a progress bar: a file counts one, JSONL its lines; standard input can't be known. */
export async function countArticles(paths: readonly string[]): Promise<number> {
  let count = 0;
  for (const path of paths.filter((each) => each !== '-')) {
    for await (const file of listFiles(path)) count += file instanceof InputError || !/\.(?:jsonl|ndjson)$/i.test(file) ? 1 : await countLines(file);
  }
  return count;
}

async function countLines(file: string): Promise<number> {
  let count = 0;
  let last = NEWLINE;
  for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) {
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) count++;
    last = chunk.at(-1) ?? last;
  }
  return last === NEWLINE ? count : count + 1;
}
