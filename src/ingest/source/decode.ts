import { InputError } from '../../model/errors.js';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Text of `bytes`, which must be UTF-8; a byte order mark is left out.
 * @throws InputError for binary content or another encoding
 */
export function decode(bytes: Uint8Array, origin: string): string {
  if (hasUtf16Mark(bytes)) throw new InputError(origin, 'the text is UTF-16', 'save it as UTF-8');
  if (bytes.includes(0)) throw new InputError(origin, 'the content is binary, not text', 'give text, HTML or JSONL');
  try {
    return utf8.decode(bytes);
  } catch (cause) {
    throw new InputError(origin, 'the text is not UTF-8', 'save it as UTF-8', { cause });
  }
}

function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
