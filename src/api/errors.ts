import { GraphQLError } from 'graphql';
import { CursorError, GraphError, JudgementError } from '../model/errors.js';

/** What every error of the API carries in `extensions.code`, beside graphql-yoga's own GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_REQUEST and REQUEST_ENTITY_TOO_LARGE. */
export type ErrorCode = 'BAD_USER_INPUT' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'TOO_COMPLEX' | 'TOO_MANY_REQUESTS' | 'TIMED_OUT' | 'CANCELLED' | 'PERSISTED_QUERY_NOT_FOUND' | 'GRAPH_UNAVAILABLE' | 'NOT_OFFERED' | 'INTERNAL_SERVER_ERROR';

/** An error that the caller can mend; `details` (such as `argument`, `value`, `suggestions`) go into its extensions. */
export const badInput = (message: string, details: Record<string, unknown> = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { ...details, code: 'BAD_USER_INPUT' satisfies ErrorCode } });

export const tooComplex = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'TOO_COMPLEX' satisfies ErrorCode } });

/** @param again seconds after which the caller is answered again */
export const tooFast = (aMinute: number, again: number): GraphQLError =>
  refusedFor(`More than ${aMinute} requests in a minute: wait ${again} s, and ask for more in one query`, again);

export const tooManyAtOnce = (most: number): GraphQLError =>
  refusedFor(`More than ${most} requests at once: wait until one is answered, or end a subscription`, 1);

const refusedFor = (message: string, seconds: number): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'TOO_MANY_REQUESTS' satisfies ErrorCode, http: { status: 429, headers: { 'retry-after': String(seconds) } } } });

export const timedOut = (seconds: number): GraphQLError =>
  new GraphQLError(`The query took more than ${seconds} s: ask for smaller pages, narrow the filter, or give less to read`, { extensions: { code: 'TIMED_OUT' satisfies ErrorCode, http: { status: 504, spec: true } } });

/** Nobody is there to read this; logs and metrics are. */
export const cancelled = (): GraphQLError => new GraphQLError('The caller has gone', { extensions: { code: 'CANCELLED' satisfies ErrorCode } });
/** More than this server does at once. */
export const noRoom = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'TOO_MANY_REQUESTS' satisfies ErrorCode, http: { status: 429 } } });

/** What this server was not given the means to answer. */
export const notOffered = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'NOT_OFFERED' satisfies ErrorCode } });

/** What a caller may know of an error: input errors as they are, the graph's state without its address, and of anything else only that it happened. */
export function publicError(error: unknown): GraphQLError {
  const cause = rootCause(error);
  if (cause instanceof GraphQLError) return error instanceof GraphQLError ? withCode(error) : cause;
  if (cause instanceof CursorError || cause instanceof JudgementError) return placed(error, cause.line, 'BAD_USER_INPUT');
  if (cause instanceof GraphError) return placed(error, 'The graph does not answer; the server\'s log says why', 'GRAPH_UNAVAILABLE');
  return placed(error, 'Unexpected error', 'INTERNAL_SERVER_ERROR');
}

/** What GraphQL wrapped, to say where in a query it happened. */
export function rootCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootCause(error.originalError) : error;
}

/** graphql-js itself gives no code to what it finds wrong in variables. */
function withCode(error: GraphQLError): GraphQLError {
  error.extensions['code'] ??= 'BAD_USER_INPUT' satisfies ErrorCode;
  return error;
}

function placed(error: unknown, message: string, code: ErrorCode): GraphQLError {
  const where = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
  return new GraphQLError(message, { ...where, extensions: { code } });
}
