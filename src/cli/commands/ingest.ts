import { Command } from 'commander';
import { graphOption } from '../settings.js';

/** `entente ingest <file…|dir|->` */
export const ingestCommand = (): Command =>
  new Command('ingest')
    .description('read articles (text, HTML, JSONL) into the graph; reading them again changes nothing')
    .argument('<paths...>', 'files, directories, or - for standard input')
    .addOption(graphOption())
    .option('--json', 'one JSON object a line, for machines')
    .action(async (paths: string[], options: { graph: string; json?: true }) => {
      const { runIngest } = await import('../ingest/run-ingest.js');
      process.exitCode = await runIngest(paths, options);
    });
