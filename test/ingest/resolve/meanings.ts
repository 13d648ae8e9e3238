import { loadTools, readEvents } from '../../../src/ingest/ingest.js';
import { readDocument } from '../../../src/ingest/document/read-document.js';
import type { RawArticle } from '../../../src/model/article.js';

export const tools = loadTools();
export const raw = (publishedAt: string, content: string): RawArticle => ({ format: 'text', content, publishedAt, origin: 'test' });

/** What each surface means in a text that appeared on a day: an actor's id, a place as `in NAME`, or nothing. */
export function meanings(on: string, text: string): Map<string, string | null> {
  const { article, paragraphs } = readDocument(raw(on, text));
  const { mentions } = readEvents(article, paragraphs, tools);
  return new Map(mentions.map(({ text: surface, actor, place }) => [surface.replace(/^the /i, ''), actor?.id ?? (place ? `in ${place.name}` : null)]));
}
