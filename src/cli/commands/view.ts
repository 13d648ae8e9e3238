import { Command, Option } from 'commander';
import { origins, publicAddress, viewsOption } from '../settings.js';
import type { CreateViewOptions } from '../view/run-view.js';

/** `entente view create|list|revoke` */
export function viewCommand(): Command {
  const command = new Command('view').description('keep the views of the graph that pages of other sites may show');
  command.command('create')
    .description('make a view and print its token, this once, with the lines to paste into a page')
    .requiredOption('--name <name>', 'what it is called; logs show it')
    .option('--where <json>', `its events, as the schema's EventWhere: '{"kind": ["ATTACK"]}'; all where left out`)
    .option('--where-file <file>', 'the same out of a file')
    .requiredOption('--origin <origin>', 'site that may show it, such as https://example.org; may be given again', origins)
    .option('--expires <when>', 'when it ends: in days (90d), or after a day (YYYY-MM-DD); without it never')
    .addOption(new Option('--server <address>', 'address that readers know the server by, for the lines to paste').env('ENTENTE_SERVER').argParser(publicAddress))
    .addOption(viewsOption())
    .action(async (options: CreateViewOptions) => (await load()).createView(options));
  command.command('list')
    .description('print the name, sites, state and filter of each view')
    .addOption(viewsOption())
    .action(async ({ views }: { views: string }) => (await load()).listViews(views));
  command.command('revoke')
    .description('end a view at once; a running server needs no restart')
    .argument('<name>', 'the name of the view')
    .addOption(viewsOption())
    .action(async (name: string, { views }: { views: string }) => (await load()).revokeView(views, name));
  return command;
}

const load = () => import('../view/run-view.js');
