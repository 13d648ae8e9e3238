import { Readability } from '@mozilla/readability';
import { InputError } from '../../model/errors.js';
import { parsePage } from './dom.js';
import type { DomNode, Page } from './dom.js';
import { blockTexts } from './html-text.js';
import { readMetadata } from './metadata.js';
import type { Metadata } from './metadata.js';
import { normalize } from './normalize.js';

/** A page with more elements is no article, and would take minutes. */
const MOST_ELEMENTS = 50_000;
/** Readability looks at all that is around each element: at 2,000 levels for a minute. */
const MOST_LEVELS = 200;

/**
 * The clean text of a page, its headline first and paragraphs parted by blank lines, and what the page says about itself.
 * @throws InputError for a page with too many elements, or too many within one another
 */
export function readHtml(html: string, origin: string): { readonly text: string; readonly metadata: Metadata } {
  const page = parsePage(html);
  if (isDeeper(page.body, MOST_LEVELS)) throw new InputError(origin, `the page has more than ${MOST_LEVELS} elements within one another`, 'give the article alone');
  if (page.querySelectorAll('*').length > MOST_ELEMENTS) throw new InputError(origin, `the page has more than ${MOST_ELEMENTS} elements`, 'give the article alone');
  const metadata = readMetadata(page);
  const whole = blockTexts(page.body);
  const main = mainContent(page) ?? whole;
  const title = metadata.title && withoutSiteName(metadata.title, metadata.publisher);
  const body = main.filter((block) => !title || normalize(block) !== normalize(title));
  return { text: (title ? [title, ...body] : body).join('\n\n'), metadata: { ...metadata, title } };
}

const isDeeper = (node: DomNode, levels: number): boolean => levels < 0 || [...node.childNodes].some((child) => isDeeper(child, levels - 1));

function mainContent(page: Page): string[] | null {
  const content = new Readability(page as never).parse()?.content;
  if (!content) return null;
  const blocks = blockTexts(parsePage(content).body);
  return blocks.length > 0 ? blocks : null;
}

/** "Peru thanks Chile | Meridian" without its last part, where that names the publisher. */
function withoutSiteName(title: string, publisher: string | null): string {
  const [, head, tail] = /^(.{12,})\s+[|–—-]\s+(.+?)$/u.exec(title) ?? [];
  return head && tail && publisher && normalize(tail) === normalize(publisher) ? head : title;
}
