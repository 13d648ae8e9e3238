import { Command, Option } from 'commander';
import { createIngest } from '../../ingest/ingest.js';
import { readSources } from '../../ingest/source/read-sources.js';
import type { SourceItem } from '../../ingest/source/read-sources.js';
import type { ArticleFacts } from '../../model/event.js';
import { InputError } from '../../model/errors.js';
import { formatFacts, formatFailure } from '../extract/format.js';
import { formatTable } from '../extract/table.js';
import { articleFailure } from '../failure.js';
import { print, warn } from '../terminal.js';

type Read = ReturnType<typeof createIngest>;

/** `entente extract [files|-]`: reads articles without a graph. */
export const extractCommand = (): Command =>
  new Command('extract')
    .description('print what articles say, without a graph: one answer an article, in order')
    .argument('[paths...]', 'files, directories, or - for standard input', ['-'])
    .addOption(new Option('--format <format>', 'how to print it').choices(['jsonl', 'table']).default('table'))
    .action(async (paths: string[], { format }: { format: 'jsonl' | 'table' }) => {
      const read = createIngest();
      for await (const item of readSources(paths, process.stdin)) await answer(item, read, format);
    });

async function answer(item: SourceItem, read: Read, format: 'jsonl' | 'table'): Promise<void> {
  const id = (item instanceof InputError ? null : item.id) ?? item.origin;
  const facts = factsOrError(item, read);
  if (typeof facts === 'string') {
    warn(facts);
    process.exitCode = 1;
    if (format === 'jsonl') await print(JSON.stringify(formatFailure(id, facts)));
  } else {
    await print(format === 'jsonl' ? JSON.stringify(formatFacts(id, facts)) : formatTable(facts.article.title ?? id, facts));
  }
}

function factsOrError(item: SourceItem, read: Read): ArticleFacts | string {
  if (item instanceof InputError) return item.line;
  try {
    return read(item);
  } catch (error) {
    return articleFailure(item.origin, error);
  }
}
