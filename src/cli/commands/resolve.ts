import { Command, Option } from 'commander';
import type { RunResolveOptions } from '../resolve/run-resolve.js';

/** `entente resolve "<name>"` */
export const resolveCommand = (): Command =>
  new Command('resolve')
    .description('say who may be meant by a name, and what made the score')
    .argument('<name>', 'for example "Selenskyj" or "French president"')
    .option('--on <date>', 'day that counts, YYYY-MM-DD; without it no date does')
    .option('--limit <number>', 'most answers', Number, 5)
    .addOption(new Option('--format <format>', 'how to print them').choices(['text', 'json']).default('text'))
    .action(async (name: string, options: RunResolveOptions) => (await import('../resolve/run-resolve.js')).runResolve(name, options));
