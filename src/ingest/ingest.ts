import { loadLexicon, type Lexicon } from '../lexicon/lexicon.js';
import type { Article, RawArticle } from '../model/article.js';
import type { ArticleFacts, ExtractedEvent } from '../model/event.js';
import type { Paragraph } from './document/document.js';
import { genreOf } from './document/genre.js';
import { readDocument } from './document/read-document.js';
import { findEvents, type Listener } from './event/find-events.js';
import { findMentions } from './mention/find-mentions.js';
import type { Resolution } from './resolve/resolution.js';
import { resolveMentions } from './resolve/resolve-mentions.js';
import { createReader, loadModels, type Reader } from './text/reader.js';
import type { Sentence } from './text/sentence.js';

/** Reads an article into facts. @throws InputError where it can't be read as one */
export type Ingest = (raw: RawArticle) => ArticleFacts;

/** What the steps need; loading takes a moment, so make one and keep it. */
export interface Tools {
  readonly reader: Reader;
  readonly lexicon: Lexicon;
}

export function loadTools(): Tools {
  const lexicon = loadLexicon();
  const { verbs, sets, light, speech, echoes } = lexicon.rules;
  return { reader: createReader(loadModels(), new Set([...verbs.keys(), ...sets.keys(), ...light, ...speech, ...echoes.keys()])), lexicon };
}

/** The way of an article: document, text, mentions, actors, events. Pure: the same article gives the same facts. */
export function createIngest(tools: Tools = loadTools()): Ingest {
  return (raw) => {
    const { article, paragraphs } = readDocument(raw);
    const { actors, events } = readEvents(article, paragraphs, tools);
    return { article, actors, events };
  };
}

/** What the steps between the clean document and its facts found. */
export interface Reading {
  readonly sentences: readonly Sentence[];
  readonly mentions: Resolution['mentions'];
  readonly actors: Resolution['actors'];
  readonly events: readonly ExtractedEvent[];
  /** The sort of article that tells no event, such as `sport`; null for news. */
  readonly genre: string | null;
}

/** Runs the steps after `document`; a headline names actors for the text below it but tells no event of its own. Nor does an article of sport: its attacks are none. */
export function readEvents(article: Article, paragraphs: readonly Paragraph[], { reader, lexicon }: Tools, listener: Listener = {}): Reading {
  const sentences = reader.read(article.text, paragraphs);
  const { mentions, actors } = resolveMentions(findMentions(sentences, lexicon.gazetteer), sentences, article, lexicon.gazetteer);
  const body = sentences.filter((s) => paragraphs[s.paragraph]?.role !== 'headline');
  const genre = genreOf([...(article.title === null ? [] : [article.title]), ...body.map((s) => s.text)]);
  const events = genre === null ? findEvents(body, { mentions, actors }, article.publishedAt, lexicon, listener) : [];
  return { sentences, mentions, actors, events: events.map((event) => dated(event, article)), genre };
}

/** An event whose date the text does not say is known by its article's date, and says so. */
function dated(event: ExtractedEvent, article: Article): ExtractedEvent {
  const day = article.publishedAt?.slice(0, 10);
  if (event.when || !day) return event;
  return { ...event, when: { start: day, end: day, precision: 'DAY', basis: 'PUBLICATION' } };
}
