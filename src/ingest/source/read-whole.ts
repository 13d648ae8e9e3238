import { InputError } from '../../model/errors.js';
import type { RawArticle } from '../../model/article.js';
import { decode } from './decode.js';
import { MAX_ARTICLE_BYTES } from './limits.js';

/**
 * The text of a stream that is one article.
 * @throws InputError where it is larger than one article may be, or no UTF-8 text
 */
export async function readText(stream: AsyncIterable<Uint8Array>, origin: string): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stream) {
    length += part.length;
    if (length > MAX_ARTICLE_BYTES) throw new InputError(origin, 'the file is larger than 16 MiB', 'give one article a file, or JSONL with one a line');
    parts.push(part);
  }
  return decode(Buffer.concat(parts), origin);
}

const MARKUP = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|div|p|h1|meta|section)\b/i;

/** Whether a text of unknown kind is HTML. */
export const looksLikeHtml = (text: string): boolean => MARKUP.test(text);

export function textArticle(content: string, origin: string): RawArticle {
  return { format: looksLikeHtml(content) ? 'html' : 'text', content, origin };
}
