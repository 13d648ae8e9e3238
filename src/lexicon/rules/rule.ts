import type { EventKind, PloverType, TreatyStage } from '../../model/kinds.js';
import type { PhraseIndex } from './phrase-index.js';
import type { VerbPhrase, Words } from './phrase.js';

/** A noun that tells an event, with the prepositions of its parties: "attack by … on …", "talks between … and …". */
export interface NounPattern {
  readonly text: string;
  readonly nouns: ReadonlySet<string>;
  readonly source: ReadonlySet<string>;
  readonly target: ReadonlySet<string>;
  readonly with: ReadonlySet<string>;
  /** Words that its of-phrase must have ("the signing of a treaty"). */
  readonly of: Words | null;
  /** Its possessor or adjective may be its source, but both ends must be named. */
  readonly strict: boolean;
  /** May be carried by a light verb ("launched an attack on"). */
  readonly light: boolean;
}

/** An example of a rule: the sentence, and whom it must find; null for "any" or "none". */
export interface Example {
  readonly text: string;
  readonly source: string | null;
  readonly target: string | null;
}

/** One way of saying one kind of event, as data/rules/<kind>.yaml gives it. */
export interface Rule {
  readonly id: string;
  readonly kind: EventKind;
  readonly mode: string | null;
  readonly cameo: string;
  readonly plover: PloverType;
  readonly stage: TreatyStage | null;
  readonly say: readonly VerbPhrase[];
  readonly noun: NounPattern | null;
  readonly examples: readonly Example[];
  readonly counterexamples: readonly string[];
}

/** Words that link an event to where, when and what it is part of. */
export interface Links {
  /** Prepositions before where something happens. */
  readonly places: ReadonlySet<string>;
  /** Those of them that name a place rather than somebody. */
  readonly scenes: ReadonlySet<string>;
  /** Before where what was driven out had been: "expelled from". */
  readonly departures: ReadonlySet<string>;
  /** From a verb to the event noun that its doing belongs to: "emerged after talks". */
  readonly occasions: ReadonlySet<string>;
  /** From an act without a doer to what it happened in: "were killed in a raid". */
  readonly course: ReadonlySet<string>;
  /** From a verb to the event noun that shares its day and place: "agreed at talks". */
  readonly venues: ReadonlySet<string>;
  /** Verbs whose subject happens: "clashes erupted between". */
  readonly occur: ReadonlySet<string>;
  /** Their objects that are done nothing to: "lasted three days". */
  readonly spans: ReadonlySet<string>;
  /** Nouns for many of a kind: "a series of raids". */
  readonly measures: ReadonlySet<string>;
  /** Before what is no part of a name: "including". */
  readonly asides: ReadonlySet<string>;
  /** Verbs that have become prepositions: "according to". */
  readonly prepositional: ReadonlySet<string>;
  /** Verbs whose subject an event noun behind them is aimed at: "drew criticism from". */
  readonly draws: ReadonlySet<string>;
  /** Prepositions, with the event nouns behind them that are aimed at whoever acts: "at the request of". */
  readonly bidden: ReadonlyMap<string, ReadonlySet<string>>;
  /** Before what is kept from happening: "banned from". */
  readonly prevents: ReadonlySet<string>;
  /** Behind a name and a hyphen, in adjectives that say who stands behind a thing: "EU-backed". */
  readonly patrons: ReadonlySet<string>;
  /** Nouns that rules tell events with. */
  readonly events: ReadonlySet<string>;
}

/** All rules, indexed by trigger lemma, with the words that the matcher needs. */
export interface Rules {
  readonly links: Links;
  readonly rules: readonly Rule[];
  readonly verbs: ReadonlyMap<string, PhraseIndex>;
  /** The words that phrases with a verb need. */
  readonly needed: ReadonlySet<string>;
  readonly nouns: ReadonlyMap<string, readonly { readonly rule: Rule; readonly noun: NounPattern }[]>;
  /** The kinds of event that rules tell with a verb or with a noun. */
  readonly kinds: { readonly verbs: ReadonlyMap<string, readonly EventKind[]>; readonly nouns: ReadonlyMap<string, readonly EventKind[]> };
  readonly light: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  readonly reach: readonly string[];
  /** The word sets that each lemma is in. */
  readonly sets: ReadonlyMap<string, readonly string[]>;
  /** Nouns and pronouns that point back to what was told last, with the kinds that they would rather mean. */
  readonly happenings: ReadonlyMap<string, readonly EventKind[]>;
  /** Verbs, with the words below them, that say that another does what was told last. */
  readonly echoes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns for treaties and agreements. */
  readonly accords: ReadonlySet<string>;
  /** Nouns for what kills or shuts without anybody's doing. */
  readonly causes: ReadonlySet<string>;
  /** Nouns that no material act is done to. */
  readonly abstract: ReadonlySet<string>;
}
