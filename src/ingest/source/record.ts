import { z } from 'zod';
import { InputError } from '../../model/errors.js';
import type { RawArticle } from '../../model/article.js';

const optional = z.string().nullish();

/** An article as JSON gives it; fields that are not named here are ignored. */
const Record = z.object({
  id: z.union([z.string(), z.number().transform(String)]).nullish(),
  text: optional,
  html: optional,
  title: optional,
  url: optional,
  publisher: optional,
  author: optional,
  publishedAt: optional,
});

/**
 * The article that a JSON value describes.
 * @throws InputError for a value of another shape, naming the field
 */
export function toRawArticle(value: unknown, origin: string): RawArticle {
  const parsed = Record.safeParse(value);
  if (!parsed.success) throw new InputError(origin, describe(parsed.error), 'give {"text": "…"} with optional id, title, url, publisher, author, publishedAt as strings');
  const { id, text, html, ...rest } = parsed.data;
  const content = text ?? html;
  if (content == null) throw new InputError(origin, 'the article has neither "text" nor "html"', 'give one of the two');
  return { ...rest, id: id ?? undefined, format: text == null ? 'html' : 'text', content, origin };
}

function describe(error: z.ZodError): string {
  const issue = error.issues[0];
  const field = issue?.path.join('.');
  return field ? `"${field}" is not a string` : 'the value is not a JSON object';
}
