import type { Article } from '../../model/article.js';
import type { Span } from '../../model/span.js';

/** A run of an article's text worth reading: boilerplate has none. */
export interface Paragraph extends Span {
  readonly role: 'headline' | 'body';
}

/** A clean article: offsets of its paragraphs count into `article.text`. */
export interface Document {
  readonly article: Article;
  readonly paragraphs: readonly Paragraph[];
}
