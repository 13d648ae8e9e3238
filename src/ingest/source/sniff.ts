const BLANK = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]); // white space and the UTF-8 byte order mark

/** The first character of a stream that is not blank (null where all is), and the stream from its beginning. */
export async function sniff(stream: AsyncIterable<Uint8Array>): Promise<{ first: string | null; all: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let first: string | null = null;
  while (first === null) {
    const next = await iterator.next();
    if (next.done) break;
    seen.push(next.value);
    const byte = next.value.find((each) => !BLANK.has(each));
    if (byte !== undefined) first = String.fromCharCode(byte);
  }
  return { first, all: resume(seen, iterator) };
}

async function* resume(seen: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* seen;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
