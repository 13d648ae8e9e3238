import { readdirSync, readFileSync } from 'node:fs';
import { readDocument } from '../../../src/ingest/document/read-document.js';
import type { Candidate } from '../../../src/ingest/event/choice/candidates.js';
import { readEvents, type Tools } from '../../../src/ingest/ingest.js';
import type { RawArticle } from '../../../src/model/article.js';
import type { ExtractedEvent, Participant } from '../../../src/model/event.js';
import type { EventKind, Precision, Status, TreatyStage } from '../../../src/model/kinds.js';
import type { Resolution } from '../../../src/ingest/resolve/resolution.js';
import type { Sentence } from '../../../src/ingest/text/sentence.js';
import { candidatesIn, isBetween, readSentences, type Example, type SameName } from './example.js';
import { LEARNED_KINDS } from './told.js';

/** An annotated event; actors by words of the text. */
export interface OwnEvent {
  readonly kind: EventKind;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly status: Status;
  readonly claimedBy: string | null;
  /** The words that tell it. */
  readonly trigger?: string;
  readonly stage: TreatyStage | null;
  readonly date?: { readonly start: string; readonly end: string; readonly precision: Precision } | null;
  readonly place?: string | null;
  readonly dead?: number | null;
}

/** A text of our own wording with all its events (bench/quality/own). */
export interface OwnText {
  readonly id: string;
  readonly text: string;
  readonly publishedAt?: string;
  readonly events: readonly OwnEvent[];
}

const FOLDER = new URL('../../../bench/quality/own/', import.meta.url);
const EXAMPLES = new URL('../../../data/examples/', import.meta.url);

/** Sentences of our own wording to learn from, with all their events and the words that tell them. */
export const readExampleTexts = (): readonly OwnText[] => readdirSync(EXAMPLES).filter((name) => name.endsWith('.jsonl')).sort().flatMap((name) => readRows(new URL(name, EXAMPLES)));

const readRows = (file: URL): OwnText[] => readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as OwnText);

/** The texts of each file; those in the half that may be read and learned from, or in the one that is held out. */
export const readOwnTexts = (heldOut: boolean): { readonly file: string; readonly texts: readonly OwnText[] }[] =>
  readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl')).sort().map((name) => ({
    file: name.replace('.jsonl', ''),
    texts: readRows(new URL(name, FOLDER)).filter((_, at) => at % 2 === (heldOut ? 1 : 0)),
  }));

export const rawOfOwn = ({ id, text, publishedAt }: OwnText): RawArticle => ({ format: 'text', content: text, title: null, publishedAt: publishedAt ?? null, origin: id });

/** Whether words of the text name somebody. */
const isNamed = (sameName: SameName) => ({ text, actor }: Participant, name: string): boolean => sameName(text, name) || (actor !== null && sameName(actor.name, name));

const isAmong = (found: readonly Participant[], sameName: SameName) => (name: string): boolean => found.some((p) => isNamed(sameName)(p, name));

/** What a text teaches: its sentences with candidates that it tells, and all of one that tells nothing. */
export function readOwnExamples(told: OwnText, tools: Tools, sameName: SameName): Example[] {
  const { sentences, mentions } = readText(told, tools);
  return sentences.map((sentence) => {
    const candidates = candidatesIn(sentence, mentions, tools.lexicon.rules);
    const isTold = (c: Candidate, event: OwnEvent): boolean => isAt(sentence, c.trigger, event) && isBetween(c, event, isNamed(sameName));
    const kindsOf = (c: Candidate): EventKind[] => LEARNED_KINDS.filter((kind) => told.events.some((event) => event.kind === kind && isTold(c, event)));
    return { sentence, candidates, kinds: candidates.map(kindsOf), silent: told.events.length === 0 };
  });
}

function readText(told: OwnText, tools: Tools): { readonly sentences: readonly Sentence[]; readonly mentions: Resolution['mentions'] } {
  if (!told.text.includes('\n')) return readSentences(told.text, tools);
  const { article, paragraphs } = readDocument(rawOfOwn(told));
  return readEvents(article, paragraphs, tools);
}

const isAt = ({ tokens }: Sentence, trigger: number, { trigger: said }: OwnEvent): boolean => said === undefined || said.split(/\s+/).includes(tokens[trigger]!.text);

/** Whether what was read is what is annotated: of the same kind, with one actor of each side in common. */
export function isRead(event: ExtractedEvent, { kind, source, target }: OwnEvent, sameName: SameName): boolean {
  if (event.kind !== kind) return false;
  if (target.length === 0 && source.length > 1) return source.filter(isAmong([...event.source, ...event.target], sameName)).length > 1;
  return (source.length === 0 || source.some(isAmong(event.source, sameName))) && (target.length === 0 || target.some(isAmong(event.target, sameName)));
}
