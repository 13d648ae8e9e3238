import type { Page } from './dom.js';
import { toIsoDate } from './iso-date.js';
import { jsonLdMetadata } from './json-ld.js';
import { METADATA } from './patterns.js';

/** What a page says about its article; null where it does not. */
export interface Metadata {
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly publishedAt: string | null;
}

export const NO_METADATA: Metadata = { title: null, url: null, publisher: null, author: null, publishedAt: null };

type Field = keyof Metadata;

/** Reads JSON-LD first, then the elements that data/document/metadata.yaml names. */
export function readMetadata(page: Page): Metadata {
  const linked = jsonLdMetadata([...page.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? ''));
  const field = (name: Field): string | null => linked[name] ?? fromElements(page, name);
  return { title: field('title'), url: field('url'), publisher: field('publisher'), author: field('author'), publishedAt: field('publishedAt') };
}

function fromElements(page: Page, field: Field): string | null {
  for (const [selector, attribute] of METADATA[field]) {
    const element = page.querySelector(selector);
    const value = (attribute === 'text' ? element?.textContent : element?.getAttribute(attribute))?.replace(/\s+/g, ' ').trim();
    const read = value && (field === 'publishedAt' ? toIsoDate(value) : value);
    if (read) return read;
  }
  return null;
}
