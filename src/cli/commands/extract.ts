import { Command, Option } from 'commander';
import type { Format } from '../extract/run-extract.js';

/** `entente extract [files|-]`: reads articles without a graph. */
export const extractCommand = (): Command =>
  new Command('extract')
    .description('print what articles say, without a graph: one answer an article, in order')
    .argument('[paths...]', 'files, directories, or - for standard input', ['-'])
    .addOption(new Option('--format <format>', 'how to print it').choices(['jsonl', 'table']).default('table'))
    .action(async (paths: string[], { format }: { format: Format }) => {
      const { runExtract } = await import('../extract/run-extract.js');
      process.exitCode = await runExtract(paths, format);
    });
