import { createHash } from 'node:crypto';
import { InputError } from '../../model/errors.js';
import type { RawArticle } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { findStory } from './boilerplate.js';
import { findDateline } from './dateline.js';
import type { Dateline } from './dateline.js';
import type { Document, Paragraph } from './document.js';
import { findHeadline } from './headline.js';
import { toIsoDate } from './iso-date.js';
import { foreignLanguage } from './language.js';
import { NO_METADATA } from './metadata.js';
import { readHtml } from './read-html.js';
import { splitParagraphs } from './split-paragraphs.js';

/** A longer text is a book, and would hold up all others. */
const LONGEST_TEXT = 1_000_000;

/**
 * Parts an article from its page: its own paragraphs, title, publisher, author and date. What the user says of it outranks
 * what the page says, and that what the text says.
 * @throws InputError for a text that is empty, too long or not English, and for a date that can't be read
 */
export function readDocument(raw: RawArticle): Document {
  const { text, metadata } = raw.format === 'html' ? readHtml(raw.content, raw.origin) : { text: raw.content, metadata: NO_METADATA };
  assertReadable(text, raw.origin);
  const title = raw.title || metadata.title;
  const publisher = raw.publisher || metadata.publisher;
  const story = findStory(text, storyPart(text, title), publisher);
  if (story.paragraphs.length === 0) throw new InputError(raw.origin, 'there is no story, only menus and notices', 'give a page with an article');
  const headline = findHeadline(text, story.paragraphs, title);
  const { paragraphs, dateline } = layOut(text, story.paragraphs, headline);
  const url = raw.url || metadata.url;
  return {
    paragraphs,
    article: {
      id: `a${sha256(url ? `${url}\n${text}` : text).slice(0, 16)}`,
      title: title || textAt(text, story.paragraphs[headline]),
      url: url || null,
      publisher: publisher || dateline?.agency || story.agency,
      author: raw.author || metadata.author || story.author,
      publishedAt: givenDate(raw) ?? metadata.publishedAt ?? story.date ?? dateline?.date ?? null,
      language: 'en',
      text,
      hash: sha256(text),
    },
  };
}

function assertReadable(text: string, origin: string): void {
  if (!/\p{L}/u.test(text)) throw new InputError(origin, 'the text is empty', 'give an article with text');
  if (text.length > LONGEST_TEXT) throw new InputError(origin, 'the text is longer than a million characters', 'give one article at a time');
  const language = foreignLanguage(text);
  if (language) throw new InputError(origin, `the text is not English but in ${language}`, 'give English text');
}

/** All paragraphs from the one that repeats the title on: what stands above it is the site's header. */
function storyPart(text: string, title: string | null | undefined): readonly Span[] {
  const all = splitParagraphs(text);
  return title ? all.slice(Math.max(0, findHeadline(text, all, title))) : all;
}

/** Gives the paragraphs from the headline on their roles, and takes the dateline off the first one of the body. */
function layOut(text: string, spans: readonly Span[], headline: number): { paragraphs: Paragraph[]; dateline: Dateline | null } {
  const lead = spans[headline + 1];
  const dateline = lead ? findDateline(text.slice(lead.start, lead.end)) : null;
  const paragraphs = spans.slice(Math.max(0, headline)).map((span): Paragraph => ({
    start: span === lead && dateline ? span.start + dateline.length : span.start,
    end: span.end,
    role: span === spans[headline] ? 'headline' : 'body',
  }));
  return { paragraphs, dateline };
}

function givenDate({ publishedAt, origin }: RawArticle): string | null {
  if (!publishedAt) return null;
  const date = toIsoDate(publishedAt);
  if (!date) throw new InputError(origin, `"${publishedAt.slice(0, 40)}" is no date`, 'give publishedAt as YYYY-MM-DD or an ISO 8601 date-time');
  return date;
}

const textAt = (text: string, span: Span | undefined): string | null => (span ? text.slice(span.start, span.end) : null);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
