import type { Actor } from './actor.js';
import type { Article } from './article.js';
import type { ExtractedEvent } from './event.js';
import type { QuadClass } from './kinds.js';
import type { Span } from './span.js';

/** In what way a mention was found. */
export const FOUND_BY = ['GAZETTEER', 'NAME_FINDER', 'OWN_WORDS', 'DESCRIPTION', 'PRONOUN'] as const;
export type FoundBy = (typeof FOUND_BY)[number];

/** Words of an article that name or point to an actor. */
export interface ReadMention extends Span {
  readonly text: string;
  readonly actor: Actor;
  readonly by: FoundBy;
  /** Why it means this actor, in a few words. */
  readonly why: string;
}

/** An event as one article tells it, with what its kind says of it. */
export interface Finding extends ExtractedEvent {
  readonly quad: QuadClass;
  /** Goldstein-like, -10..10. */
  readonly score: number;
}

/** What an article says, read without a graph. */
export interface ReadArticle {
  readonly article: Article;
  /** In text order; one that stands within another follows it, and words that mean several actors come once for each. */
  readonly mentions: readonly ReadMention[];
  readonly events: readonly Finding[];
}
