import { Command } from 'commander';
import type { ServeOptions } from '../serve/run-serve.js';
import { graphOption, keysOption, port } from '../settings.js';

/** `entente serve` */
export const serveCommand = (): Command =>
  new Command('serve')
    .description('answer GraphQL over HTTP')
    .addOption(graphOption())
    .option('--host <host>', 'address to listen on', '127.0.0.1')
    .option('--port <port>', 'port to listen on; 0 for any that is free', port, 4000)
    .addOption(keysOption())
    .option('--require-key', 'answer nobody without a key; else everybody may ask, and change nothing')
    .action(async (options: ServeOptions) => (await import('../serve/run-serve.js')).runServe(options));
