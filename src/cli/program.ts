import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { checkDataCommand } from './commands/check-data.js';
import { demoCommand } from './commands/demo.js';
import { explainCommand } from './commands/explain.js';
import { exportCommand } from './commands/export.js';
import { extractCommand } from './commands/extract.js';
import { graphCommand } from './commands/graph.js';
import { ingestCommand } from './commands/ingest.js';
import { judgeCommand, proposeCommand, retractCommand, undoCommand } from './commands/judge.js';
import { keyCommand } from './commands/key.js';
import { queryCommand } from './commands/query.js';
import { resolveCommand } from './commands/resolve.js';
import { serveCommand } from './commands/serve.js';
import { viewCommand } from './commands/view.js';

/** The command line as a whole: one file a command under commands/, which loads what it needs only when it runs. */
export function createProgram(): Command {
  const program = new Command('entente')
    .description('Reads news articles and keeps who did what to whom, with the sentence that says so.')
    .version(version())
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'entente: ')) });
  const commands = [
    ingestCommand(), serveCommand(), queryCommand(), exportCommand(), extractCommand(), explainCommand(), resolveCommand(), proposeCommand(), judgeCommand(), retractCommand(), undoCommand(),
    graphCommand(), keyCommand(), viewCommand(), checkDataCommand(), demoCommand(),
  ];
  for (const command of commands) program.addCommand(inherit(command, program));
  return program;
}

/** A command made apart from its parent takes over how errors end and are told, and so do its own commands. */
function inherit(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent);
  for (const each of command.commands) inherit(each, command);
  return command;
}

function version(): string {
  return (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;
}
