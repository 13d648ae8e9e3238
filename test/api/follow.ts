/** What a client of server-sent events has of one subscription. */
export interface Following {
  /** The next answer; null when the server ended the stream. @throws where the connection broke */
  next(): Promise<any>;
  /** Leaves without a word, as a client does that crashes. */
  leave(): void;
  readonly response: Response;
}

export const ADDED = 'subscription ($where: EventWhere, $since: String) { eventAdded(where: $where, since: $since) { cursor event { id kind source { id } happened { earliest } reports { totalCount } } } }';

/** Subscribes over HTTP as a client does. */
export async function follow(address: string, query: string, variables: object = {}, authorization?: string): Promise<Following> {
  const leaving = new AbortController();
  const response = await fetch(`${address}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...(authorization !== undefined && { authorization }) }, body: JSON.stringify({ query, variables }), signal: leaving.signal,
  });
  const answers = answersIn(response.body!.pipeThrough(new TextDecoderStream()) as AsyncIterable<string> & ReadableStream<string>);
  return { response, leave: () => leaving.abort(), next: async () => (await answers.next()).value ?? null };
}

async function* answersIn(text: AsyncIterable<string>): AsyncGenerator<any, null> {
  let rest = '';
  for await (const part of text) {
    const blocks = (rest + part).split('\n\n');
    rest = blocks.pop()!;
    for (const block of blocks) {
      if (block.startsWith('event: complete')) return null;
      if (block.startsWith('event: next')) yield JSON.parse(block.slice(block.indexOf('data: ') + 6));
    }
  }
  return null;
}
