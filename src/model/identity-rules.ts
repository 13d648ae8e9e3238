import type { EventKind } from './kinds.js';

/** What data/ontology/identity.yaml says of when two articles tell of one happening. */
export interface IdentityRules {
  /** From how many points on two tellings are one event. */
  readonly joinAt: number;
  /** Kinds that one happening may be told as. */
  readonly families: readonly (readonly EventKind[])[];
  readonly points: {
    readonly otherKind: number;
    readonly side: number;
    readonly oneSideUntold: number;
    readonly bothUntold: number;
    readonly sameDay: number;
    readonly nextDay: number;
    /** By how many days after the act the other was published. */
    readonly published: readonly number[];
    readonly samePublication: number;
    readonly nextPublication: number;
    readonly inWeek: number;
    readonly inMonth: number;
    readonly samePlace: number;
    readonly placeInCountry: number;
    readonly otherPlace: number;
    readonly sameDead: number;
    readonly otherDead: number;
    readonly words: number;
  };
  /** Likeness, 0..1, of two different parties of one state. */
  readonly parties: { readonly whole: number; readonly parts: number };
  /** Share of shingles, 0..1, from which on two texts are copies. */
  readonly copyAt: number;
  readonly commonWords: ReadonlySet<string>;
}
