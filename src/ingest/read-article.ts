import type { RawArticle } from '../model/article.js';
import type { FoundBy, ReadArticle, ReadMention } from '../model/reading.js';
import { readDocument } from './document/read-document.js';
import { readEvents, type Tools } from './ingest.js';
import type { Mention } from './mention/mention.js';
import type { ResolvedMention } from './resolve/resolution.js';

/** Reads an article for its mentions and events, to show and not to store. @throws InputError where it can't be read as one */
export const createReading = (tools: Tools) => (raw: RawArticle): ReadArticle => {
  const { article, paragraphs } = readDocument(raw);
  const { mentions, events } = readEvents(article, paragraphs, tools);
  return {
    article,
    mentions: mentions.flatMap(shown),
    events: events.map((event) => ({ ...event, quad: tools.lexicon.ontology[event.kind].quad, score: tools.lexicon.ontology[event.kind].score })),
  };
};

const shown = ({ start, end, text, actor, by, reason }: ResolvedMention): readonly ReadMention[] =>
  (actor === null ? [] : [{ start, end, text, actor, by: FINDERS[by] ?? 'DESCRIPTION', why: reason }]);

/** What the finders that find names or pronouns are to a reader; all others find descriptions. */
const FINDERS: Readonly<Record<Mention['by'], FoundBy>> = {
  gazetteer: 'GAZETTEER', 'name-finder': 'NAME_FINDER', acronym: 'OWN_WORDS', 'organization-name': 'OWN_WORDS', pronoun: 'PRONOUN',
};
