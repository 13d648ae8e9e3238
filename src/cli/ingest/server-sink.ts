import { createInterface } from 'node:readline/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Holder } from '../../graph/embedded/holder.js';
import { GraphError } from '../../model/errors.js';
import type { ArticleResult, Sink } from './article-result.js';

/** Sends articles to the server that holds the graph's file. */
export function serverSink({ address, token }: Holder): Sink {
  return async function* (articles) {
    if (articles.length === 0) return;
    const body = articles.map((raw) => JSON.stringify(raw)).join('\n');
    const response = await fetch(`${address}/ingest`, { method: 'POST', body, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' } })
      .catch((cause: unknown) => { throw new GraphError(address, 'the server that holds the graph does not answer', 'start it again, or stop it and run this again', { cause }); });
    if (!response.ok || !response.body) throw new GraphError(address, `the server refused the articles (${response.status})`, 'stop it and run this again');
    for await (const line of createInterface(Readable.fromWeb(response.body as ReadableStream))) yield resultOf(line, address);
  };
}

function resultOf(line: string, address: string): ArticleResult {
  const result = JSON.parse(line) as ArticleResult;
  if (result.origin === undefined) throw new GraphError(address, result.error ?? 'the server broke off', "see the server's log, and run this again");
  return result;
}
