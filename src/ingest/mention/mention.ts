import type { Span } from '../../model/span.js';

/** How a mention points to its actor. */
export type MentionForm = 'NAME' | 'TITLE' | 'DEMONYM' | 'ORGAN' | 'POPULATION' | 'DESCRIPTION' | 'PRONOUN' | 'PLACE';

/** A reading of a mention that the gazetteer or a pattern offers. */
export interface Candidate {
  /** Actor id, or place id for a reading as a place. */
  readonly id: string;
  readonly as: 'ACTOR' | 'PLACE';
  /** 0..1, before context. */
  readonly prior: number;
  readonly why: string;
}

/** A span that names or points to an actor or a place. */
export interface Mention extends Span {
  readonly text: string;
  /** Index of the sentence. */
  readonly sentence: number;
  /** First and last token, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** The token that heads the span in the tree. */
  readonly head: number;
  readonly form: MentionForm;
  readonly candidates: readonly Candidate[];
  /** Id of the finder that proposed it. */
  readonly by: string;
}
