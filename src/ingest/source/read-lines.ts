import { MAX_ARTICLE_BYTES } from './limits.js';

const NEWLINE = 10;

/** A line of a stream, counted from 1; its bytes are null where it is longer than one article may be. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/** Cuts a stream at its newlines. What is too long is skipped as it streams by, so that memory stays bounded. */
export async function* readLines(stream: AsyncIterable<Uint8Array>, limit = MAX_ARTICLE_BYTES): AsyncGenerator<Line> {
  let number = 1;
  let pending = new PendingLine(limit);
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      pending.add(chunk.subarray(from, at));
      yield { number: number++, bytes: pending.bytes() };
      pending = new PendingLine(limit);
      from = at + 1;
    }
    pending.add(chunk.subarray(from));
  }
  if (pending.length > 0) yield { number, bytes: pending.bytes() };
}

/** The parts of a line that have come so far, dropped once they are more than `limit` bytes. */
class PendingLine {
  length = 0;
  private parts: Uint8Array[] = [];

  constructor(private readonly limit: number) {}

  add(part: Uint8Array): void {
    this.length += part.length;
    if (this.length > this.limit) this.parts = [];
    else if (part.length > 0) this.parts.push(part);
  }

  bytes(): Uint8Array | null {
    return this.length > this.limit ? null : Buffer.concat(this.parts);
  }
}
