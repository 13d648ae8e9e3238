/** One page of one publisher, cleaned: what reports point into. */
export interface Article {
  /** Content hash of url (where known) and text: the same article read twice has the same id, an update of it another. */
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO 8601 date or date-time, null where the page does not say. */
  readonly publishedAt: string | null;
  /** ISO 639-1. */
  readonly language: string;
  /** The text that all offsets count into: as given for plain text and JSONL, as extracted for HTML. */
  readonly text: string;
  /** SHA-256 of `text`, hex. */
  readonly hash: string;
}

/** An article as a source hands it over, before cleaning. */
export interface RawArticle {
  /** The user's own id for it, if any; echoed by `extract`. */
  readonly id?: string | undefined;
  readonly format: 'text' | 'html';
  readonly content: string;
  readonly title?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly author?: string | null | undefined;
  readonly publishedAt?: string | null | undefined;
  /** Where it was read from, for messages: `file.jsonl:12`, `story.html`, `-`. */
  readonly origin: string;
}
