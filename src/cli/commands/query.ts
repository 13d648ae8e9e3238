import { Command } from 'commander';
import { UsageError } from '../../model/errors.js';
import type { QueryOptions } from '../query/run-query.js';
import { graphOption } from '../settings.js';

/** `entente query '<graphql>'` */
export const queryCommand = (): Command =>
  new Command('query')
    .description('print the JSON answer to a GraphQL query')
    .argument('<graphql>', "for example '{ stats { events } }'")
    .addOption(graphOption())
    .option('--variables <json>', 'values of its variables, as a JSON object', variables)
    .action(async (query: string, options: QueryOptions) => {
      const { runQuery } = await import('../query/run-query.js');
      process.exitCode = await runQuery(query, options);
    });

function variables(json: string): object {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // told below, with what is no object
  }
  throw new UsageError('--variables is no JSON object', `give for example '{"first": 5}'`);
}
