import { Command, Option } from 'commander';
import type { CheckDataOptions } from '../check-data/run-check-data.js';

/** `entente check-data` */
export const checkDataCommand = (): Command =>
  new Command('check-data')
    .description('check every row of data/, and say which rows and rules never fire on given articles')
    .argument('[articles...]', 'files or folders of articles, - for standard input; without them only the rows are checked')
    .option('--all', 'list everything that never fires, and notes', false)
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .action(async (articles: string[], options: CheckDataOptions) => {
      process.exitCode = await (await import('../check-data/run-check-data.js')).runCheckData(articles, options);
    });
