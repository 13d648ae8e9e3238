import type { Subject, Verdict } from '../model/judgement.js';
import type { ActorKind, EventKind, PloverType, Precision, QuadClass, Status, TreatyStage } from '../model/kinds.js';

/** From one to another, both inclusive; open on a side that is left out. */
export interface Range<T> {
  readonly from?: T | undefined;
  readonly to?: T | undefined;
}

/** A circle on the earth. */
export interface Near {
  readonly latitude: number;
  readonly longitude: number;
  readonly km: number;
}

/** One recursive filter for events. All fields of one object must hold together; a list holds where any of its values does. */
export interface EventWhere {
  readonly AND?: readonly EventWhere[] | undefined;
  readonly OR?: readonly EventWhere[] | undefined;
  readonly NOT?: EventWhere | undefined;

  readonly id?: readonly string[] | undefined;
  readonly kind?: readonly EventKind[] | undefined;
  readonly ploverType?: readonly PloverType[] | undefined;
  readonly ploverMode?: readonly string[] | undefined;
  /** CAMEO codes, or their beginnings: `19` holds `190` to `196`. */
  readonly cameo?: readonly string[] | undefined;
  readonly quad?: readonly QuadClass[] | undefined;
  readonly status?: readonly Status[] | undefined;
  readonly stage?: readonly TreatyStage[] | undefined;
  readonly precision?: readonly Precision[] | undefined;
  /** Overlap with this range of ISO dates. */
  readonly happened?: Range<string> | undefined;
  readonly score?: Range<number> | undefined;
  readonly dead?: Range<number> | undefined;
  readonly injured?: Range<number> | undefined;
  readonly independentSources?: Range<number> | undefined;

  /** Ids of actors; with `sourceCountry` and `sourceKind` it is one source that all hold for. */
  readonly source?: readonly string[] | undefined;
  readonly sourceCountry?: readonly string[] | undefined;
  readonly sourceKind?: readonly ActorKind[] | undefined;
  readonly target?: readonly string[] | undefined;
  readonly targetCountry?: readonly string[] | undefined;
  readonly targetKind?: readonly ActorKind[] | undefined;
  /** Source or target. */
  readonly participant?: readonly string[] | undefined;
  /** ISO 3166-1 alpha-3 of a source or target. */
  readonly country?: readonly string[] | undefined;

  /** English names. */
  readonly place?: readonly string[] | undefined;
  readonly placeCountry?: readonly string[] | undefined;
  readonly near?: Near | undefined;

  /** From here on it is one report, which stands, that all hold for. */
  readonly article?: string | undefined;
  readonly claimedBy?: readonly string[] | undefined;
  /** Whether it is given on someone's word, or stated as fact. */
  readonly claimed?: boolean | undefined;
  readonly publisher?: readonly string[] | undefined;
  /** Article's date; ISO dates. */
  readonly reported?: Range<string> | undefined;
  /** When the graph first stored it; ISO dates. */
  readonly recorded?: Range<string> | undefined;
  readonly confidence?: Range<number> | undefined;
  /** Words, or their beginnings or ends, all of which stand in the sentence; capitals don't matter. */
  readonly text?: string | undefined;
}

const speaksOfStatus = ({ status, AND = [], OR = [], NOT }: EventWhere): boolean =>
  status !== undefined || [...AND, ...OR, ...(NOT === undefined ? [] : [NOT])].some(speaksOfStatus);

/** What happened, unless a filter itself speaks of status: so everything is counted that adds up events. */
export const happenedUnlessSaid = (where: EventWhere): EventWhere => (speaksOfStatus(where) ? where : { AND: [where, HAPPENED] });

const HAPPENED: EventWhere = { status: ['ACTUAL'] };

/** Whether a filter lets through all that happened, and nothing else: what standing relations add up. */
export const isAllThatHappened = ({ AND = [], ...own }: EventWhere): boolean => {
  const parts = [own, ...AND].filter((part) => Object.keys(part).length > 0);
  return parts.length > 0 && parts.every((part) => JSON.stringify(part) === JSON.stringify(HAPPENED));
};

export const EVENT_ORDERS = ['HAPPENED', 'SOURCES', 'REPORTS', 'SCORE', 'DEAD'] as const;

/** What a list of events is ordered by; events alike in it are ordered by their ids. */
export interface EventOrder {
  readonly by: (typeof EVENT_ORDERS)[number];
  readonly ascending: boolean;
}

export const RELATION_ORDERS = ['EVENTS', 'REPORTS', 'LAST', 'SCORE'] as const;

/** What a list of relations is ordered by; relations alike in it are ordered by their ids. */
export interface RelationOrder {
  readonly by: (typeof RELATION_ORDERS)[number];
  readonly ascending: boolean;
}

export interface ActorWhere {
  readonly id?: readonly string[] | undefined;
  readonly kind?: readonly ActorKind[] | undefined;
  readonly country?: readonly string[] | undefined;
  /** Case-insensitive substring of the name or an alias. */
  readonly name?: string | undefined;
}

export interface ArticleWhere {
  readonly id?: readonly string[] | undefined;
  readonly publisher?: readonly string[] | undefined;
  readonly published?: Range<string> | undefined;
}

export interface RelationWhere {
  readonly id?: readonly string[] | undefined;
  readonly kind?: readonly EventKind[] | undefined;
  readonly source?: readonly string[] | undefined;
  readonly target?: readonly string[] | undefined;
  readonly participant?: readonly string[] | undefined;
  /** Actors, among whom both ends are. */
  readonly between?: readonly string[] | undefined;
  /** Then a relation is what these events add up to, and not all that happened. */
  readonly events?: EventWhere | undefined;
}

export interface JudgementWhere {
  readonly id?: readonly string[] | undefined;
  readonly subject?: readonly Subject[] | undefined;
  readonly verdict?: readonly Verdict[] | undefined;
  /** Ids of what it is about. */
  readonly about?: readonly string[] | undefined;
  /** False for those revoked. */
  readonly standing?: boolean | undefined;
}
