import { Command, Option } from 'commander';
import { LIMITS, TIMEOUT_MS } from '../../api/safety/safety.js';
import type { ServeOptions } from '../serve/run-serve.js';
import { graphOption, keysOption, number, origins, port, viewsOption } from '../settings.js';

const DAY_S = 86_400;

const limit = (flags: string, description: string, byDefault: number, least: number, most?: number): Option =>
  new Option(flags, description).argParser(number(flags, least, most)).default(byDefault);

/** `entente serve` */
export const serveCommand = (): Command =>
  new Command('serve')
    .description('answer GraphQL over HTTP')
    .addOption(graphOption())
    .option('--host <host>', 'address to listen on', '127.0.0.1')
    .option('--port <port>', 'port to listen on; 0 for any that is free', port, 4000)
    .addOption(keysOption())
    .addOption(viewsOption())
    .option('--require-key', 'answer nobody without a key; else everybody may ask, and change nothing')
    .addOption(limit('--rate <number>', 'most requests a minute of one key, or of one address without a key; 0 for no bound', 600, 0))
    .addOption(limit('--at-once <number>', 'most requests of the same under way at one time, subscriptions among them; 0 for no bound', 20, 0))
    .addOption(limit('--proxies <number>', 'how many reverse proxies of yours stand in front; the address before them is the caller\'s', 0, 0, 10))
    .option('--cors-origin <origin>', 'site whose pages may ask, such as https://example.org; may be given again', origins)
    .addOption(limit('--max-cost <number>', 'most fields that one query may ask for, each as often as its lists can hold it', LIMITS.cost, 1))
    .addOption(limit('--max-depth <number>', 'most fields within fields', LIMITS.depth, 1))
    .addOption(limit('--max-aliases <number>', 'most aliases in one query', LIMITS.aliases, 0))
    .addOption(limit('--max-tokens <number>', 'most words and signs in one query', LIMITS.tokens, 1))
    .addOption(limit('--timeout <seconds>', 'when a query is broken off', TIMEOUT_MS / 1000, 1, DAY_S))
    .addOption(limit('--cache <seconds>', 'how long the same answer is given to the same caller\'s same query, unless this server writes; 0 for never', 0, 0, DAY_S))
    .option('--operations <file>', 'JSON object of queries by the ids under which they may be asked for')
    .option('--persisted-only', 'answer those, and no others')
    .option('--no-introspection', 'do not tell the schema')
    .option('--no-graphiql', 'show browsers no GraphiQL')
    .option('--metrics', 'answer GET /metrics, for Prometheus')
    .action(async (options: ServeOptions) => (await import('../serve/run-serve.js')).runServe(options));
