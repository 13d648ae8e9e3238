import type { ArticleInput } from '../api/documents.js';

/** What was pasted or dropped is no article, and why. */
export class UnreadableError extends Error {}

/** Articles of some text: a page, lines of JSON (`{text | html, title?, url?, publisher?, publishedAt?}`), or a plain text. @param name of the file, for messages @throws UnreadableError */
export function articlesOf(content: string, name = 'the text'): readonly ArticleInput[] {
  const text = content.trim();
  if (text === '') throw new UnreadableError(`There is nothing in ${name}: paste an article, or drop a file.`);
  if (/^\{/.test(text)) return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [articleOfLine(line, `line ${index + 1} of ${name}`)]));
  return [/^<(?:!doctype|html|head|body|article|\?xml)\b/i.test(text) ? { html: content } : { text: content }];
}

const FIELDS = ['id', 'text', 'html', 'title', 'url', 'publisher', 'author', 'publishedAt'] as const;

function articleOfLine(line: string, origin: string): ArticleInput {
  const value = parsed(line, origin);
  const fields = FIELDS.flatMap((field) => (typeof value[field] === 'string' ? [[field, value[field]] as const] : []));
  const article: ArticleInput = Object.fromEntries(fields);
  if ((article.text === undefined) === (article.html === undefined)) throw new UnreadableError(`In ${origin}: give either text or html.`);
  return article;
}

function parsed(line: string, origin: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(line)) as Record<string, unknown>;
  } catch {
    throw new UnreadableError(`In ${origin}: this is no JSON. JSON Lines has one whole object a line.`);
  }
}
