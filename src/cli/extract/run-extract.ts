import { createIngest } from '../../ingest/ingest.js';
import { readSources } from '../../ingest/source/read-sources.js';
import type { SourceItem } from '../../ingest/source/read-sources.js';
import type { ArticleFacts } from '../../model/event.js';
import { InputError } from '../../model/errors.js';
import { formatFacts, formatFailure } from './format.js';
import { formatTable } from './table.js';
import { articleFailure } from '../failure.js';
import { print, warn } from '../terminal.js';

type Read = ReturnType<typeof createIngest>;

export type Format = 'jsonl' | 'table';

/** Prints what the articles of the paths say. @returns exit code: 1 where one failed */
export async function runExtract(paths: readonly string[], format: Format): Promise<number> {
  const read = createIngest();
  let failed = false;
  for await (const item of readSources(paths, process.stdin)) failed = !(await answer(item, read, format)) || failed;
  return failed ? 1 : 0;
}

async function answer(item: SourceItem, read: Read, format: Format): Promise<boolean> {
  const id = (item instanceof InputError ? null : item.id) ?? item.origin;
  const facts = factsOrError(item, read);
  if (typeof facts === 'string') {
    warn(facts);
    if (format === 'jsonl') await print(JSON.stringify(formatFailure(id, facts)));
    return false;
  }
  await print(format === 'jsonl' ? JSON.stringify(formatFacts(id, facts)) : formatTable(facts.article.title ?? id, facts));
  return true;
}

function factsOrError(item: SourceItem, read: Read): ArticleFacts | string {
  if (item instanceof InputError) return item.line;
  try {
    return read(item);
  } catch (error) {
    return articleFailure(item.origin, error);
  }
}
