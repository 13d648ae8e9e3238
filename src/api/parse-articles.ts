import { z } from 'zod';
import type { RawArticle } from '../model/article.js';

const text = z.string().nullish();
const rawArticle = z.strictObject({
  id: z.string().optional(),
  format: z.enum(['text', 'html']),
  content: z.string(),
  title: text,
  url: text,
  publisher: text,
  author: text,
  publishedAt: text,
  origin: z.string(),
});

/** Articles, one JSON object a line; or what is wrong with the first line that is none. */
export function parseArticles(lines: string): RawArticle[] | string {
  const articles: RawArticle[] = [];
  for (const [index, line] of lines.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseLine(line);
    if (typeof parsed === 'string') return `line ${index + 1}: ${parsed}`;
    articles.push(parsed);
  }
  return articles;
}

function parseLine(line: string): RawArticle | string {
  try {
    const parsed = rawArticle.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : parsed.error.issues.map(issue => `${issue.path.join('.')} ${issue.message}`).join('; ');
  } catch {
    return 'not JSON';
  }
}
