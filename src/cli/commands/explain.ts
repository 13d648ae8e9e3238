import { Command } from 'commander';
import { print } from '../terminal.js';

/** `entente explain "<sentence>"` */
export const explainCommand = (): Command =>
  new Command('explain')
    .description('show how a sentence is read: its tree, who is meant, which rules matched and which did not')
    .argument('<sentence>', 'for example "Peru condemned the attack."')
    .option('--published <date>', 'date that its relative dates ("last week") count from')
    .action(async (sentence: string, { published }: { published?: string }) => {
      const { explain } = await import('../../ingest/explain.js');
      await print(explain(sentence, published));
    });
