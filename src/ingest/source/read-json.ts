import { EntenteError, InputError } from '../../model/errors.js';
import type { RawArticle } from '../../model/article.js';
import { decode } from './decode.js';
import { readLines } from './read-lines.js';
import type { Line } from './read-lines.js';
import { toRawArticle } from './record.js';

/** One article a line; a line that can't be read gives its error in place, and blank lines give nothing. */
export async function* readJsonLines(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<RawArticle | InputError> {
  for await (const line of readLines(stream)) {
    const item = valueOrError(() => readLine(line, `${name}:${line.number}`));
    if (item) yield item;
  }
}

/** The articles of a whole JSON text: an object, or an array of them. */
export function* readJsonText(text: string, name: string): Generator<RawArticle | InputError> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    yield new InputError(name, `broken JSON (${reason(cause)})`, 'mend it, or name the file .jsonl if it has one article a line', { cause });
    return;
  }
  if (!Array.isArray(value)) yield valueOrError(() => toRawArticle(value, name));
  else for (const [index, each] of value.entries()) yield valueOrError(() => toRawArticle(each, `${name}[${index}]`));
}

function readLine({ bytes }: Line, origin: string): RawArticle | null {
  if (!bytes) throw new InputError(origin, 'the line is longer than 16 MiB', 'give one article a line');
  const text = decode(bytes, origin).trim();
  if (!text) return null;
  try {
    return toRawArticle(JSON.parse(text), origin);
  } catch (cause) {
    if (cause instanceof EntenteError) throw cause;
    throw new InputError(origin, `broken JSON (${reason(cause)})`, 'mend the line: one JSON object a line', { cause });
  }
}

function valueOrError<T>(read: () => T): T | InputError {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

/** What JSON.parse complains of, without the input that it repeats. */
function reason(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return message.replace(/,? ?"[^]*" is not valid JSON$/, '').replace(/ in JSON/, '');
}
