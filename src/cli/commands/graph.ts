import { Command } from 'commander';
import { graphOption } from '../settings.js';

interface GraphOptions {
  readonly graph: string;
}

/** `entente graph check|recount|export|import` */
export function graphCommand(): Command {
  const command = new Command('graph').description('look after a graph as a whole');
  command.command('check')
    .description('say what is not as the articles and judgements make it; exit code 1 where anything is')
    .addOption(graphOption())
    .action(async (options: GraphOptions) => { process.exitCode = await (await load()).runCheck(options.graph, false); });
  command.command('recount')
    .description('work out anew, from articles and judgements, whatever check finds')
    .addOption(graphOption())
    .action(async (options: GraphOptions) => { process.exitCode = await (await load()).runCheck(options.graph, true); });
  command.command('export')
    .description('write the whole graph as lines of JSON, which import reads on any engine')
    .argument('[file]', 'where to; standard output where left out')
    .addOption(graphOption())
    .action(async (file: string | undefined, options: GraphOptions) => (await load()).runExport(options.graph, file));
  command.command('import')
    .description('read an exported graph into an empty one')
    .argument('<file>', 'a file, or - for standard input')
    .addOption(graphOption())
    .action(async (file: string, options: GraphOptions) => (await load()).runImport(options.graph, file));
  return command;
}

const load = () => import('../graph-files/run-graph.js');
