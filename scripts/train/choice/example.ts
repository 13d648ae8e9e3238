import { findDates, tokensOf } from '../../../src/ingest/event/when.js';
import { findCandidates, type Candidate } from '../../../src/ingest/event/choice/candidates.js';
import { SentenceMentions } from '../../../src/ingest/event/sentence-mentions.js';
import { findMentions } from '../../../src/ingest/mention/find-mentions.js';
import { resolveMentions } from '../../../src/ingest/resolve/resolve-mentions.js';
import type { Resolution } from '../../../src/ingest/resolve/resolution.js';
import type { Tools } from '../../../src/ingest/ingest.js';
import type { Sentence } from '../../../src/ingest/text/sentence.js';
import type { Rules } from '../../../src/lexicon/rules/rule.js';
import type { Article } from '../../../src/model/article.js';
import type { Participant } from '../../../src/model/event.js';
import type { EventKind } from '../../../src/model/kinds.js';

/** A sentence with the pair that it tells and the kinds that this may be; no kinds where it tells nothing. */
export interface Told {
  readonly id: string;
  readonly text: string;
  readonly source: string | null;
  readonly target: string | null;
  readonly kinds: readonly EventKind[];
  /** PLOVER types that its event may have. */
  readonly types: readonly string[];
}

/** A sentence with the candidates there, and the kinds that each may be told as: none for one that is not told. */
export interface Example {
  readonly sentence: Sentence;
  readonly candidates: readonly Candidate[];
  readonly kinds: readonly (readonly EventKind[])[];
  /** It tells nothing, so that every candidate is wrong. */
  readonly silent: boolean;
}

/** Whether one name may be the other. */
export type SameName = (found: string, wanted: string) => boolean;

/** Reads a text's sentences as `entente extract` would. */
export function readExamples(told: Told, tools: Tools, sameName: SameName): Example[] {
  const { sentences, mentions } = readSentences(told.text, tools);
  return sentences.map((sentence) => {
    const candidates = candidatesIn(sentence, mentions, tools.lexicon.rules);
    return { sentence, candidates, kinds: candidates.map((c) => (isTold(c, told, sameName) ? told.kinds : [])), silent: told.kinds.length === 0 };
  });
}

/** The sentences of a text that is nothing but them. */
export function readSentences(text: string, { reader, lexicon }: Tools): { readonly sentences: readonly Sentence[]; readonly mentions: Resolution['mentions'] } {
  const article = { title: null, text, publishedAt: null } as unknown as Article;
  const sentences = reader.read(text, [{ start: 0, end: text.length }]);
  return { sentences, mentions: resolveMentions(findMentions(sentences, lexicon.gazetteer), sentences, article, lexicon.gazetteer).mentions };
}

/** The candidates of one sentence among an article's mentions. */
export function candidatesIn(sentence: Sentence, mentions: Resolution['mentions'], { links, speech }: Rules): Candidate[] {
  const dates = tokensOf(sentence, findDates(sentence, null, null));
  return findCandidates(sentence, new SentenceMentions(sentence, mentions.filter((m) => m.sentence === sentence.index), dates, links, speech));
}

function isTold({ source, target }: Candidate, told: Told, sameName: SameName): boolean {
  if (told.source === null || !source.some((p) => sameName(p.text, told.source!))) return false;
  return told.target === null ? target.length === 0 : target.some((p) => sameName(p.text, told.target!));
}

/** Whether a candidate is between the parties of an annotated event; those that all stand in `source` may be told in either order. */
export function isBetween<N>(c: Candidate, { source, target }: { readonly source: readonly N[]; readonly target: readonly N[] }, isOne: (p: Participant, name: N) => boolean): boolean {
  const has = (found: readonly Participant[], wanted: readonly N[]): boolean => wanted.some((name) => found.some((p) => isOne(p, name)));
  const [from, to] = [source, target.length || source.length < 2 ? target : source];
  return has(c.source, from) && (to.length === 0 ? c.target.length === 0 : has(c.target, to));
}
