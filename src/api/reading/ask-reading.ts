import type { ExtractedEvent, Participant, Report } from '../../model/event.js';
import type { Finding, ReadArticle } from '../../model/reading.js';
import type { ApiContext } from '../context.js';
import { badInput } from '../errors.js';
import { rawArticle, type ArticleInput } from '../ingest-articles.js';
import { readerOf } from './reader-of.js';

export interface ReadingArgs {
  readonly article: ArticleInput;
}

/** Answers `reading`. @throws GraphQLError for an article that can't be read, and where nothing is read */
export async function askReading({ article }: ReadingArgs, context: ApiContext) {
  const read = readerOf(context);
  const raw = rawArticle(article, article.id || 'article');
  const reading = typeof raw === 'string' ? raw : await read(raw);
  if (typeof reading === 'string') throw badInput(reading, { argument: 'article' });
  return shown(reading);
}

const shown = ({ article, mentions, events }: ReadArticle) => {
  const { title, publisher, author, publishedAt, text } = article;
  return { title, publisher, author, publishedAt, text, mentions, events: events.map(shownFinding) };
};

const shownFinding = ({ source, target, when, reports, ...event }: Finding) =>
  ({ ...event, source: source.map(shownParty), target: target.map(shownParty), happened: shownWhen(when), reports: reports.map(shownReport) });

/** Where the words are only implied, no span of the text holds them. */
const shownParty = ({ text, start, end, actor }: Participant) => (start < 0 ? { text: null, start: null, end: null, actor } : { text, start, end, actor });

const shownWhen = (when: ExtractedEvent['when']) => when && { earliest: when.start, latest: when.end, precision: when.precision, basis: when.basis };

const shownReport = ({ sentence, claimedBy, ...report }: Report) => ({ ...report, sentence: sentence.text, start: sentence.start, end: sentence.end, claimedBy: claimedBy?.actor ?? null });
