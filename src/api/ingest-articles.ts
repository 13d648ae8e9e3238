import type { RawArticle } from '../model/article.js';
import { requireScope } from './caller.js';
import type { ApiContext } from './context.js';
import { badInput, notOffered } from './errors.js';

/** Reads articles into the graph; yields what became of each, in their order. */
export type Ingest = (articles: readonly RawArticle[]) => AsyncIterable<IngestedArticle>;

/** What became of one article: stored, or failed with `error`. */
export interface IngestedArticle {
  readonly id: string | null;
  /** False where the graph had it already. */
  readonly isNew: boolean;
  readonly events: number;
  readonly actors: number;
  /** One line. */
  readonly error?: string;
}

export interface ArticleInput extends Partial<Record<'title' | 'url' | 'publisher' | 'author' | 'publishedAt', string | null>> {
  readonly id?: string | null;
  readonly text?: string | null;
  readonly html?: string | null;
}

export interface IngestArgs {
  readonly articles: readonly ArticleInput[];
  readonly progress?: string | null;
}

const MOST_ARTICLES = 100;
/** Articles that are read and stored together; progress is told behind each. */
const STEP = 10;

/** Answers `ingest`. @throws GraphQLError without the scope `write`, for no articles or too many, and where nothing can be read here */
export async function ingestArticles({ articles, progress: id }: IngestArgs, { ingest, caller, progress }: ApiContext): Promise<readonly IngestedArticle[]> {
  requireScope(caller, 'write');
  if (!ingest) throw notOffered('No articles are read here: this server was started without a reader');
  const total = articles.length;
  if (total === 0 || total > MOST_ARTICLES) throw badInput(`articles must be from 1 to ${MOST_ARTICLES}, not ${total}: send them in several requests`, { argument: 'articles' });
  const answers: IngestedArticle[] = [];
  const tell = (finished: boolean): void => { if (id != null) progress.tell(id, { done: answers.length, total, failed: answers.filter(({ error }) => error !== undefined).length, finished }); };
  if (id != null) progress.begin(id, total);
  try {
    for (let from = 0; from < total; from += STEP) {
      answers.push(...await ingestSome(articles.slice(from, from + STEP).map((article, index) => rawArticle(article, article.id || `articles[${from + index}]`)), ingest));
      if (answers.length < total) tell(false);
    }
  } finally {
    tell(true);
  }
  return answers;
}

async function ingestSome(read: readonly (RawArticle | string)[], ingest: Ingest): Promise<readonly IngestedArticle[]> {
  const results = ingest(read.filter((each) => typeof each !== 'string'))[Symbol.asyncIterator]();
  const answers: IngestedArticle[] = [];
  for (const each of read) answers.push(typeof each === 'string' ? failed(each) : (await results.next()).value as IngestedArticle);
  return answers;
}

const failed = (error: string): IngestedArticle => ({ id: null, isNew: false, events: 0, actors: 0, error });

/** @returns what is wrong with it, on one line, where it is no article */
export function rawArticle({ id: _, text, html, ...known }: ArticleInput, origin: string): RawArticle | string {
  if ((text == null) === (html == null)) return `${origin}: has ${text == null ? 'neither text nor html' : 'both text and html'} — give one of the two`;
  return { ...known, origin, ...(text == null ? { format: 'html', content: html! } : { format: 'text', content: text }) };
}
