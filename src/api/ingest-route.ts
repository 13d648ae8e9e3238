import { ReadableStream } from 'node:stream/web';
import { EntenteError } from '../model/errors.js';
import { showsToken } from './holder.js';
import type { Ingest } from './ingest-articles.js';
import type { Log } from './log.js';
import { parseArticles } from './parse-articles.js';
import { readBody } from './read-body.js';
import type { Route } from './routes.js';

const MOST_BYTES = 64 * 1024 * 1024;

/**
 * `POST /ingest`: a RawArticle a line in, its result a line out. For this machine's own command line, which can't open
 * a graph file that this server holds; it shows the token as `authorization: Bearer …`. A failure half-way is the last line, `{"error": …}`.
 */
export function ingestRoute(ingest: Ingest, token: string, log: Log | undefined): Route {
  return async request => {
    if (!showsToken(request, token)) return refusal(401, 'wrong or missing token');
    const body = await readBody(request, MOST_BYTES);
    if (body === null) return refusal(413, `more than ${MOST_BYTES} bytes: send fewer articles at once`);
    const articles = parseArticles(body);
    if (typeof articles === 'string') return refusal(400, articles);
    return new Response(ReadableStream.from(resultLines(ingest(articles), log)) as BodyInit, { headers: { 'content-type': 'application/x-ndjson' } });
  };
}

async function* resultLines(results: AsyncIterable<object>, log: Log | undefined): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const line = (value: object) => encoder.encode(`${JSON.stringify(value)}\n`);
  try {
    for await (const result of results) yield line(result);
  } catch (error) {
    log?.error(error);
    yield line({ error: error instanceof EntenteError ? error.line : 'Unexpected error; the server\'s log says what' });
  }
}

const refusal = (status: number, error: string): Response => Response.json({ error }, { status });
