import { ReadableStream } from 'node:stream/web';
import type { GraphQLSchema } from 'graphql';
import { requireScope } from '../caller.js';
import type { ApiContext } from '../context.js';
import { publicError, type ErrorCode } from '../errors.js';
import type { Log } from '../log.js';
import type { Route } from '../routes.js';
import type { GraphStore } from '../../graph/store.js';
import { exportOf } from './export.js';

const STATUS: Partial<Record<ErrorCode, number>> = { BAD_USER_INPUT: 400, UNAUTHENTICATED: 401, FORBIDDEN: 403, GRAPH_UNAVAILABLE: 503, INTERNAL_SERVER_ERROR: 500 };

/**
 * `GET /export?format=csv&of=events&where={…}`: what a filter lets through, as a file that streams as fast as its reader reads. What is wrong
 * with the question is a line of JSON, `{"error": …}`; a failure half-way breaks the connection off, so that nobody takes a part for the whole.
 */
export function exportRoute(schema: GraphQLSchema, graph: GraphStore, contextOf: (request: Request) => Promise<ApiContext>, log: Log | undefined): Route {
  return async (request, breakOff) => {
    try {
      const context = await contextOf(request);
      requireScope(context.caller, 'read');
      const { type, file, text } = await exportOf(new URL(request.url).searchParams, schema, graph, context);
      const headers = { 'content-type': type, 'content-disposition': `attachment; filename="${file}"` };
      return new Response(ReadableStream.from(bytes(text, breakOff, log)) as BodyInit, { headers });
    } catch (error) {
      const { message, extensions } = publicError(error);
      const status = STATUS[extensions['code'] as ErrorCode] ?? 400;
      if (status >= 500) log?.error(error);
      return Response.json({ error: message }, { status });
    }
  };
}

async function* bytes(text: AsyncIterable<string>, breakOff: (cause: unknown) => void, log: Log | undefined): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  try {
    for await (const piece of text) yield encoder.encode(piece);
  } catch (error) {
    log?.warn('an export broke off half-way');
    log?.error(error);
    breakOff(error);
  }
}
