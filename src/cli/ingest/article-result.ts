import type { RawArticle } from '../../model/article.js';
import { InputError } from '../../model/errors.js';

/** What became of one article: stored, or failed with `error`. */
export interface ArticleResult {
  readonly origin: string;
  readonly id: string | null;
  readonly title: string | null;
  readonly events: number;
  readonly actors: number;
  /** False where the graph had it already. */
  readonly isNew: boolean;
  /** One line. */
  readonly error?: string;
}

export const failed = (origin: string, error: string): ArticleResult => ({ origin, id: null, title: null, events: 0, actors: 0, isNew: false, error });

/** Where articles go: into an open graph, or to the server that holds it. Gives one result an article, in order. */
export type Sink = (articles: readonly RawArticle[]) => AsyncIterable<ArticleResult>;

export const isArticle = (item: RawArticle | InputError): item is RawArticle => !(item instanceof InputError);
