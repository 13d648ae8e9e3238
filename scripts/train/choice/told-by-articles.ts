import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../../src/ingest/document/read-document.js';
import type { Candidate } from '../../../src/ingest/event/choice/candidates.js';
import { readEvents, type Tools } from '../../../src/ingest/ingest.js';
import type { Actor } from '../../../src/model/actor.js';
import type { RawArticle } from '../../../src/model/article.js';
import type { Participant } from '../../../src/model/event.js';
import type { EventKind } from '../../../src/model/kinds.js';
import { candidatesIn, isBetween, type Example, type SameName } from './example.js';
import { LEARNED_KINDS } from './told.js';

type Named = Pick<Actor, 'name' | 'kind' | 'country'>;

/** An article with the events that an analyst reads out of it (GUIDELINES.md). */
export interface ToldArticle {
  readonly id: string;
  readonly text: string;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly gold: { readonly events: readonly { readonly kind: EventKind; readonly source: readonly Named[]; readonly target: readonly Named[]; readonly evidence: string }[] };
}

export const readToldArticles = (folder: string): ToldArticle[] =>
  readdirSync(folder).filter((file) => file.endsWith('.json')).sort().map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as ToldArticle);

export const rawOf = ({ id, text, title, publishedAt }: ToldArticle): RawArticle => ({ format: 'text', content: text, title, publishedAt, origin: id });

/** An article's sentences: those that are an event's evidence tell it, the others nothing. */
export function readArticleExamples(told: ToldArticle, tools: Tools, sameName: SameName): Example[] {
  const { article, paragraphs } = readDocument(rawOf(told));
  const { sentences, mentions } = readEvents(article, paragraphs, tools);
  return sentences.filter((s) => paragraphs[s.paragraph]?.role !== 'headline').map((sentence) => {
    const events = told.gold.events.filter(({ evidence }) => evidence.includes(sentence.text) || sentence.text.includes(evidence));
    const candidates = candidatesIn(sentence, mentions, tools.lexicon.rules);
    const kindsOf = (c: Candidate): EventKind[] => LEARNED_KINDS.filter((kind) => events.some((event) => event.kind === kind && isBetween(c, event, (p, wanted) => isSame(p, wanted, sameName))));
    return { sentence, candidates, kinds: candidates.map(kindsOf), silent: events.length === 0 };
  });
}

/** The same actor: the same state, or names that agree without two different countries. */
export function isSame({ text, actor }: Participant, wanted: Named, sameName: SameName): boolean {
  if (wanted.kind === 'STATE') return actor?.kind === 'STATE' && actor.country === wanted.country;
  return !(actor?.country && wanted.country && actor.country !== wanted.country) && (sameName(actor?.name ?? text, wanted.name) || sameName(text, wanted.name));
}
