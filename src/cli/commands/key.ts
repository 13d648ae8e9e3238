import { Command } from 'commander';
import type { Scope } from '../../api/caller.js';
import { UsageError } from '../../model/errors.js';
import type { CreateKeyOptions } from '../key/run-key.js';
import { keysOption } from '../settings.js';

/** `entente key create|list|revoke` */
export function keyCommand(): Command {
  const command = new Command('key').description('keep the keys that a server knows its callers by');
  command.command('create')
    .description('make a key and print it, this once')
    .requiredOption('--name <name>', 'whose it is; judgements and logs show it')
    .option('--scope <scopes>', 'what it allows: read, write or read,write', scopes, ['read'])
    .option('--expires <when>', 'when it ends: in days (90d), or after a day (YYYY-MM-DD); without it never')
    .addOption(keysOption())
    .action(async (options: CreateKeyOptions) => (await load()).createKey(options));
  command.command('list')
    .description('print the name, scopes and state of each key')
    .addOption(keysOption())
    .action(async ({ keys }: { keys: string }) => (await load()).listKeys(keys));
  command.command('revoke')
    .description('end a key at once; a running server needs no restart')
    .argument('<name>', 'the name of the key')
    .addOption(keysOption())
    .action(async (name: string, { keys }: { keys: string }) => (await load()).revokeKey(keys, name));
  return command;
}

function scopes(text: string): Scope[] {
  const given = new Set(text.split(','));
  const known = (['read', 'write'] as const).filter((scope) => given.delete(scope));
  if (known.length === 0 || given.size > 0) throw new UsageError(`'${text}' is no scope`, 'give --scope read, --scope write or --scope read,write');
  return known;
}

const load = () => import('../key/run-key.js');
