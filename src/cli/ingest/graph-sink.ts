import { setImmediate } from 'node:timers/promises';
import type { GraphStore } from '../../graph/store.js';
import type { RawArticle } from '../../model/article.js';
import type { ArticleFacts } from '../../model/event.js';
import { articleFailure } from '../failure.js';
import { failed } from './article-result.js';
import type { ArticleResult, Sink } from './article-result.js';
import { BATCH_SIZE } from './batches.js';

type ReadFacts = (raw: RawArticle) => ArticleFacts;

/** Reads articles and writes them into an open graph; an article that can't be read harms no other. */
export function graphSink(graph: GraphStore, readFacts: ReadFacts): Sink {
  return async function* (articles) {
    for (let from = 0; from < articles.length; from += BATCH_SIZE) {
      yield* await writeBatch(graph, readFacts, articles.slice(from, from + BATCH_SIZE));
    }
  };
}

async function writeBatch(graph: GraphStore, readFacts: ReadFacts, articles: readonly RawArticle[]): Promise<ArticleResult[]> {
  const read: (ArticleFacts | string)[] = [];
  for (const raw of articles) {
    read.push(factsOrError(readFacts, raw));
    await setImmediate(); // a server that ingests goes on answering
  }
  const facts = read.filter((each) => typeof each !== 'string');
  const known = await knownIds(graph, facts.map(({ article }) => article.id));
  if (facts.length > 0) await graph.write(facts, new Date().toISOString());
  return read.map((each, index) => (typeof each === 'string' ? failed(articles[index]!.origin, each) : stored(articles[index]!, each, known)));
}

function factsOrError(readFacts: ReadFacts, raw: RawArticle): ArticleFacts | string {
  try {
    return readFacts(raw);
  } catch (error) {
    return articleFailure(raw.origin, error);
  }
}

async function knownIds(graph: GraphStore, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const page = await graph.articles({ id: ids }, { first: BATCH_SIZE });
  return new Set(page.edges.map(({ node }) => node.id));
}

function stored({ origin }: RawArticle, { article, events, actors }: ArticleFacts, known: ReadonlySet<string>): ArticleResult {
  return { origin, id: article.id, title: article.title, events: events.length, actors: actors.length, isNew: !known.has(article.id) };
}
