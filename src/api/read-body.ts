/** A request's body as text; null as soon as it has more bytes than `most`. */
export async function readBody(request: Request, most: number): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null;
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for await (const chunk of (request.body as (ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>) | null) ?? []) {
    size += chunk.byteLength;
    if (size > most) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
