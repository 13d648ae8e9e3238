import type { NameRole } from '../../lexicon/gazetteer/reading.js';
import type { Actor } from '../../model/actor.js';
import type { ActorKind } from '../../model/kinds.js';
import type { Place } from '../../model/event.js';
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
  /** How the gazetteer's name names; absent for names that have no row. */
  readonly role?: NameRole;
  /** Who it would be; null for a place. */
  readonly actor?: Actor | null;
  /** Where it would be; null where it has no place. */
  readonly place?: Place | null;
}

/** Someone whose the noun's actor is: "Russia" in "Russia's ministers", "ministers of Russia", "Russian ministers". */
export interface Owner {
  readonly token: number;
  readonly by: 'DEMONYM' | 'POSSESSOR' | 'OF' | 'IN';
}

/** What a noun phrase says of an actor that it doesn't name, or a title of one that it does. */
export interface NounPhrase {
  readonly kind: ActorKind;
  /** In the singular: "diplomat", "foreign minister". */
  readonly noun: string;
  /** Words that narrow the noun: "anti-government", "former". */
  readonly modifiers: readonly string[];
  /** True where one of them is a camp, faith or people without a row: "Islamist". */
  readonly camp: boolean;
  readonly plural: boolean;
  readonly definite: boolean;
  /** Best first. */
  readonly owners: readonly Owner[];
  /** The token of its possessor, or of a noun that narrows it, named or not; null where it has none. */
  readonly possessor: number | null;
  /** The office of a title, null for other nouns and titles. */
  readonly office: string | null;
  readonly title: boolean;
  /** Pattern of an organ that every state may have ("RUS-MFA"), null for others. */
  readonly organ: { readonly id: string; readonly name: string } | null;
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
  /** What the noun phrase says, for organs, populations, descriptions and persons with a title. */
  readonly noun?: NounPhrase;
}
