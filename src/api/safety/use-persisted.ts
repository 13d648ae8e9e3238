import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { GraphQLError, parse, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { UsageError } from '../../model/errors.js';
import { badInput } from '../errors.js';
import type { ErrorCode } from '../errors.js';
import { refused } from '../caller.js';

/** Documents by the id under which they are asked for, such as their SHA-256. */
export type Operations = ReadonlyMap<string, string>;

const WHERE = 'extensions.persistedQuery, { version: 1, sha256Hash: ID }';

/**
 * Answers operations by their id; all other queries too, unless it is to be these alone.
 * @throws UsageError for an operation that the schema doesn't allow
 */
export function usePersisted(operations: Operations, only: boolean, schema: GraphQLSchema): Plugin {
  for (const [id, document] of operations) check(id, document, schema);
  return usePersistedOperations({
    getPersistedOperation: id => operations.get(id) ?? null,
    allowArbitraryOperations: !only,
    customErrors: {
      notFound: () => new GraphQLError('There is no operation of this id here: see the list that the server was started with', { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' satisfies ErrorCode, http: { status: 404, spec: true } } }),
      keyNotFound: () => badInput(`Give a query, or the id of an operation as ${WHERE}`, { http: { status: 400, spec: true } }),
      persistedQueryOnly: () => refused(`Only operations that this server knows are answered here: send the id of one as ${WHERE}, and no query`, 'FORBIDDEN'),
    },
  });
}

function check(id: string, document: string, schema: GraphQLSchema): void {
  const wrong = firstError(document, schema);
  if (wrong !== undefined) throw new UsageError(`the operation '${id}' is wrong: ${wrong}`, 'mend it in the file of operations');
}

function firstError(document: string, schema: GraphQLSchema): string | undefined {
  try {
    return validate(schema, parse(document))[0]?.message;
  } catch (error) {
    if (error instanceof GraphQLError) return error.message;
    throw error;
  }
}
