import type { GraphStore } from '../../src/graph/store.js';
import type { Ingest } from '../../src/api/ingest-articles.js';
import { graphSink } from '../../src/cli/ingest/graph-sink.js';
import { InputError } from '../../src/model/errors.js';
import type { ArticleFacts } from '../../src/model/event.js';
import type { RawArticle } from '../../src/model/article.js';
import { article, CHAD, day, factsOf, MALI } from '../graph/facts.js';

/** Reads any text as an attack of Mali on Chad, so that these tests need no models: `2024-03-01 rest` is one on that day. */
function readFacts({ content, origin, format, publisher, publishedAt, url, title }: RawArticle): ArticleFacts {
  if (content === '') throw new InputError(origin, 'the text is empty', 'give an article with text');
  const page = article(content, { publisher: publisher ?? null, publishedAt: publishedAt ?? null, url: url ?? null, title: title ?? format });
  return factsOf(page, [{ kind: 'ATTACK', sentence: content, trigger: content, source: [['Mali', MALI]], target: [['Chad', CHAD]], when: day(content.slice(0, 10)) }]);
}

export const readerInto = (graph: GraphStore): Ingest => graphSink(graph, readFacts);
