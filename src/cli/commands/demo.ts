import { Command } from 'commander';
import type { DemoOptions } from '../demo/run-demo.js';
import { port } from '../settings.js';

/** `entente demo` */
export const demoCommand = (): Command =>
  new Command('demo')
    .description('ingest the sample articles, serve them, and show three queries with their answers')
    .option('--port <port>', 'port to listen on; the next free one where it is taken', port, 4000)
    .option('--once', 'end after the answers')
    .action(async (options: DemoOptions) => (await import('../demo/run-demo.js')).runDemo(options));
