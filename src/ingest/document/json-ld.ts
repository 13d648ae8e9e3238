import { toIsoDate } from './iso-date.js';
import type { Metadata } from './metadata.js';

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|Posting|Report|Reportage)$/;

/** What schema.org's article among a page's JSON-LD scripts says; broken scripts are passed over. */
export function jsonLdMetadata(scripts: readonly string[]): Partial<Metadata> {
  const article = scripts.flatMap(things).find((thing) => asList(thing['@type']).some((type) => ARTICLE_TYPE.test(String(type))));
  if (!article) return {};
  return {
    title: text(article['headline']) ?? text(article['name']),
    url: text(article['url']) ?? text(article['mainEntityOfPage']),
    publisher: text(article['publisher']),
    author: asList(article['author']).map(text).filter(Boolean).join(', ') || null,
    publishedAt: toIsoDate(text(article['datePublished']) ?? text(article['dateCreated']) ?? ''),
  };
}

function things(script: string): Thing[] {
  try {
    return flatten(JSON.parse(script));
  } catch {
    return []; // half of the web's JSON-LD is broken, and the page has other metadata
  }
}

function flatten(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (typeof value !== 'object' || value === null) return [];
  const thing = value as Thing;
  return [thing, ...flatten(thing['@graph'])];
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);

/** A string, or the name or address of a thing. */
function text(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return text(value[0]);
  if (typeof value !== 'object' || value === null) return null;
  const { name, '@id': id, url } = value as Thing;
  return text(name) ?? text(id) ?? text(url);
}
