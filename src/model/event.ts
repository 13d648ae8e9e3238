import type { Actor, MentionedActor } from './actor.js';
import type { Article } from './article.js';
import type { DateBasis, EventKind, PloverType, Precision, Status, TreatyStage } from './kinds.js';
import type { Span } from './span.js';

/** One actor's part in one report: the words that name it there, and who is meant. */
export interface Participant extends Span {
  readonly text: string;
  /** Null where the words name something that is no actor: a camp, a request. */
  readonly actor: Actor | null;
}

/** When an event happened: inclusive ISO dates (YYYY-MM-DD). */
export interface When {
  readonly start: string;
  readonly end: string;
  readonly precision: Precision;
  readonly basis: DateBasis;
}

export interface Place {
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** One article's sentence saying that an event happened. */
export interface Report {
  readonly sentence: Span & { readonly text: string };
  readonly trigger: Span & { readonly text: string };
  readonly status: Status;
  /** On whose word alone the article gives it; null where the article states it as fact. */
  readonly claimedBy: Participant | null;
  /** 0..1. */
  readonly confidence: number;
  /** Id of the rule in data/rules that found it. */
  readonly rule: string;
  readonly dead: number | null;
  readonly injured: number | null;
}

/** What one article says that an actor does towards another; its reports are the sentences that say so, best first. */
export interface ExtractedEvent {
  readonly kind: EventKind;
  readonly plover: { readonly type: PloverType; readonly mode: string | null };
  /** CAMEO code, for example `190`. */
  readonly cameo: string;
  readonly status: Status;
  readonly stage: TreatyStage | null;
  /** A reciprocal event (meeting, treaty) has all its parties here and an empty target. */
  readonly source: readonly Participant[];
  readonly target: readonly Participant[];
  readonly when: When | null;
  readonly place: Place | null;
  readonly dead: number | null;
  readonly injured: number | null;
  readonly reports: readonly [Report, ...Report[]];
}

/** All that was read out of one article: the unit that the graph stores, whole or not at all. */
export interface ArticleFacts {
  readonly article: Article;
  readonly actors: readonly MentionedActor[];
  readonly events: readonly ExtractedEvent[];
}
