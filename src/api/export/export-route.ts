import { ReadableStream } from 'node:stream/web';
import type { GraphQLSchema } from 'graphql';
import { requireScope } from '../caller.js';
import type { ApiContext } from '../context.js';
import type { Log } from '../log.js';
import type { Route } from '../routes.js';
import type { GraphStore } from '../../graph/store.js';
import { exportOf } from './export.js';

/**
 * `GET /export?format=csv&of=events&where={…}`: what a filter lets through, as a file that streams as fast as its reader reads.
 * A failure half-way breaks the connection off, so that nobody takes a part for the whole.
 */
export function exportRoute(schema: GraphQLSchema, graph: GraphStore, contextOf: (request: Request) => Promise<ApiContext>, log: Log | undefined): Route {
  return async (request, breakOff) => {
    const context = await contextOf(request);
    requireScope(context.caller, 'read');
    const { type, file, text } = await exportOf(new URL(request.url).searchParams, schema, graph, context);
    const headers = { 'content-type': type, 'content-disposition': `attachment; filename="${file}"` };
    return new Response(ReadableStream.from(bytes(text, breakOff, log)) as BodyInit, { headers });
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
