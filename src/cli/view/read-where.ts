import { readFile } from 'node:fs/promises';
import { GraphQLError } from 'graphql';
import { parseFilter } from '../../api/coerce-filter.js';
import { createSchema } from '../../api/schema.js';
import { checkWhere } from '../../api/views/check-where.js';
import { UsageError } from '../../model/errors.js';

/** A view's filter out of JSON; all events where none is given. @throws UsageError for a file that can't be read, and for what is no EventWhere */
export async function readWhere({ where, whereFile }: { readonly where?: string; readonly whereFile?: string }, now: Date): Promise<object> {
  if (where !== undefined && whereFile !== undefined) throw new UsageError('--where and --where-file are both given', 'give one of them');
  const json = whereFile === undefined ? where ?? '{}' : await textOf(whereFile);
  try {
    const given = parseFilter(json);
    checkWhere(given, createSchema(), now);
    return given;
  } catch (error) {
    if (error instanceof GraphQLError) throw new UsageError(error.message, 'EventWhere in schema.graphql says what there is');
    throw error;
  }
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new UsageError(`'${path}' can't be read`, 'name a file that holds an EventWhere as JSON', { cause });
  }
}
