import { Command, Option } from 'commander';
import type { ExportOptions } from '../export/run-export.js';
import { graphOption } from '../settings.js';

/** `entente export [file]` */
export const exportCommand = (): Command =>
  new Command('export')
    .description('write events, relations or actors as a file for other programs')
    .argument('[file]', 'where to; standard output where left out')
    .addOption(new Option('--format <format>', 'how to write them').choices(['csv', 'jsonl', 'graphml', 'gexf', 'jsonld']).default('csv'))
    .addOption(new Option('--of <what>', 'what to write').choices(['events', 'relations', 'actors']).default('events'))
    .option('--where <json>', `which of them, as the schema's EventWhere, RelationWhere or ActorWhere: '{"kind": ["ATTACK"]}'`)
    .addOption(graphOption())
    .action(async (file: string | undefined, options: ExportOptions) => (await import('../export/run-export.js')).runExport(file, options));
