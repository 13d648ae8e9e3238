/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** In what way words were found that name or point to an actor. */
export type FoundBy =
  /** As a name that the gazetteer has, or the name of its people: `Russia`, `Russian`. */
  | 'GAZETTEER'
  /** As a name, by the learned name finder. */
  | 'NAME_FINDER'
  /** As a name by its own words: `Movement for the Left`, or the short form of a longer name in the text. */
  | 'OWN_WORDS'
  /** As a description: `the foreign minister`, `Iranian diplomats`, `the rebels`. */
  | 'DESCRIPTION'
  /** As a pronoun. */
  | 'PRONOUN';

/** How long a bucket of time is; weeks begin on Monday (ISO 8601). */
export type Interval =
  /** A day. */
  | 'DAY'
  /** Seven days from a Monday. */
  | 'WEEK'
  /** A month of the calendar. */
  | 'MONTH'
  /** Three months of the calendar. */
  | 'QUARTER'
  /** A year of the calendar. */
  | 'YEAR';

/** What events are counted by. An event with several sources, participants or publishers counts for each of them. */
export type GroupBy =
  /** Sort of act. */
  | 'KIND'
  /** Words or deeds, with or against one another. */
  | 'QUAD'
  /** Whether it happened. */
  | 'STATUS'
  /** PLOVER's event type. */
  | 'PLOVER_TYPE'
  /** Who acts. */
  | 'SOURCE'
  /** Towards whom. */
  | 'TARGET'
  /** Source or target. */
  | 'PARTICIPANT'
  /** Country of a source or target. */
  | 'COUNTRY'
  /** Where it happened. */
  | 'PLACE'
  /** Country in which it happened. */
  | 'PLACE_COUNTRY'
  /** Who reports it. */
  | 'PUBLISHER';

/** An article to read: its text, or its page as HTML, with what is known of it. */
export type ArticleInput = {
  /** Your own name for it, for messages about it. */
  id?: string | number | null | undefined;
  /** The text. Give this or `html`. */
  text?: string | null | undefined;
  /** The page. Give this or `text`. */
  html?: string | null | undefined;
  /** Headline, where the text doesn't begin with it. */
  title?: string | null | undefined;
  /** Address of the page. */
  url?: string | null | undefined;
  /** Name of the publisher. */
  publisher?: string | null | undefined;
  /** Who wrote it. */
  author?: string | null | undefined;
  /** When it was published, ISO 8601; relative dates in the text count from it. */
  publishedAt?: string | null | undefined;
};

/**
 * Which events. All fields of one object must hold together; a list holds where any of its values does.
 * An unknown actor or article, an empty list, and a range that ends before it starts are errors, never an empty answer.
 */
export type EventWhere = {
  /** All of these hold. */
  AND?: Array<EventWhere> | null | undefined;
  /** At least one of these holds. */
  OR?: Array<EventWhere> | null | undefined;
  /** This does not hold. */
  NOT?: EventWhere | null | undefined;
  /** Ids of events. */
  id?: Array<string | number> | null | undefined;
  /** What sort of act. */
  kind?: Array<EventKind> | null | undefined;
  /** PLOVER's event type. */
  ploverType?: Array<PloverType> | null | undefined;
  /** PLOVER's mode within the type, such as `airstrike`. */
  ploverMode?: Array<string> | null | undefined;
  /** CAMEO codes, or how they begin: `19` holds `190` to `196`. */
  cameo?: Array<string> | null | undefined;
  /** Words or deeds, with or against one another. */
  quad?: Array<QuadClass> | null | undefined;
  /** Whether it happened, is planned, is only possible, or did not happen. */
  status?: Array<Status> | null | undefined;
  /** How far a treaty has come. */
  stage?: Array<TreatyStage> | null | undefined;
  /** It can have happened on a day of this range. */
  happened?: DateRange | null | undefined;
  /** How exactly its date is known. */
  precision?: Array<Precision> | null | undefined;
  /** Conflict or cooperation after Goldstein, from -10 to 10. */
  score?: FloatRange | null | undefined;
  /** How many died, by the most recent report that says. */
  dead?: IntRange | null | undefined;
  /** How many were injured, by the most recent report that says. */
  injured?: IntRange | null | undefined;
  /** How many publishers report it in words of their own. */
  independentSources?: IntRange | null | undefined;
  /** Ids of actors, one of whom acts. It is one source that this, `sourceCountry` and `sourceKind` hold for. */
  source?: Array<string | number> | null | undefined;
  /** Countries, to one of which a source belongs: a state, its organs, its people. */
  sourceCountry?: Array<string> | null | undefined;
  /** What sort of actor a source is. */
  sourceKind?: Array<ActorKind> | null | undefined;
  /** Ids of actors, towards one of whom. It is one target that this, `targetCountry` and `targetKind` hold for. */
  target?: Array<string | number> | null | undefined;
  /** Countries, to one of which a target belongs. */
  targetCountry?: Array<string> | null | undefined;
  /** What sort of actor a target is. */
  targetKind?: Array<ActorKind> | null | undefined;
  /** Ids of actors, one of whom is source or target. */
  participant?: Array<string | number> | null | undefined;
  /** Countries, to one of which a source or target belongs. */
  country?: Array<string> | null | undefined;
  /** English names of places. */
  place?: Array<string> | null | undefined;
  /** Countries in one of which it happened. */
  placeCountry?: Array<string> | null | undefined;
  /** It happened in this circle. */
  near?: Circle | null | undefined;
  /** Id of an article that reports it. It is one report that this and all fields below hold for. */
  article?: string | number | null | undefined;
  /** Ids of actors, on the word of one of whom a report gives it. */
  claimedBy?: Array<string | number> | null | undefined;
  /** Whether a report gives it on someone's word, or as a fact. */
  claimed?: boolean | null | undefined;
  /** Names of publishers, one of whom reports it. */
  publisher?: Array<string> | null | undefined;
  /** A report of it was published in this range. */
  reported?: DateRange | null | undefined;
  /** The graph first stored a report of it in this range. */
  recorded?: DateRange | null | undefined;
  /** How likely the reading of a report is right, from 0 to 1. */
  confidence?: FloatRange | null | undefined;
  /** Words, or parts of them, all of which stand in the sentence of a report; capitals do not matter. */
  text?: string | null | undefined;
};

/** Days from one to another, both inclusive; open on a side that is left out. */
export type DateRange = {
  /** Begins with the first day of this. */
  from?: string | null | undefined;
  /** Ends with the last day of this; not before `from`. */
  to?: string | null | undefined;
  /** All days of this, instead of `from` and `to`. */
  in?: string | null | undefined;
};

/** Whole numbers from one to another, both inclusive; open on a side that is left out. */
export type IntRange = {
  /** The least. */
  from?: number | null | undefined;
  /** The most; not less than `from`. */
  to?: number | null | undefined;
};

/** Numbers from one to another, both inclusive; open on a side that is left out. */
export type FloatRange = {
  /** The least. */
  from?: number | null | undefined;
  /** The most; not less than `from`. */
  to?: number | null | undefined;
};

/** A circle on the earth. */
export type Circle = {
  /** Degrees north of its middle, from -90 to 90. */
  latitude: number;
  /** Degrees east of its middle, from -180 to 180. */
  longitude: number;
  /** Its radius in kilometres, more than 0. */
  km: number;
};

/** What a list of events is ordered by; events alike in it are ordered by their ids. */
export type EventOrder = {
  /** The property. */
  by: EventOrderBy;
  /** Least first, instead of greatest first. */
  ascending?: boolean;
};

/** What events can be ordered by. */
export type EventOrderBy =
  /** When they happened; those without a date are the earliest. */
  | 'HAPPENED'
  /** How many independent sources report them. */
  | 'SOURCES'
  /** How many reports they have. */
  | 'REPORTS'
  /** Conflict or cooperation. */
  | 'SCORE'
  /** How many died; those without a figure have the fewest. */
  | 'DEAD';

/** What sort of act an event is: PLOVER's types, with treaties and condemnations by their own names. */
export type EventKind =
  /** Negotiating, agreeing, signing, ratifying, suspending or leaving a treaty, pact, accord or deal; `stage` says which. */
  | 'TREATY'
  /** Promising or agreeing to any other act. */
  | 'AGREEMENT'
  /** Meeting, talks, visit, call, mediation. */
  | 'MEETING'
  /** Praise, endorsement, recognition, condolence, diplomatic backing. */
  | 'SUPPORT'
  /** Giving way in words: easing, accepting a demand, declaring a ceasefire, apologising. */
  | 'CONCESSION'
  /** Acting together: joint exercise, trade, intelligence shared, extradition. */
  | 'COOPERATION'
  /** Giving money, arms, humanitarian or military help. */
  | 'AID'
  /** Withdrawing, releasing, disarming, keeping a ceasefire, resigning. */
  | 'WITHDRAWAL'
  /** Calling for, urging, demanding, appealing. */
  | 'REQUEST'
  /** Criticising, condemning, denouncing. */
  | 'CONDEMNATION'
  /** Alleging wrong-doing, suing, indicting, investigating. */
  | 'ACCUSATION'
  /** Refusing, denying, vetoing, defying. */
  | 'REJECTION'
  /** Threatening, or warning of an act of one's own. */
  | 'THREAT'
  /** Demonstration, strike, riot or boycott by people. */
  | 'PROTEST'
  /** Sanctions, embargo, halting aid or talks, expelling diplomats, breaking relations. */
  | 'SANCTION'
  /** Moving or readying forces. */
  | 'MOBILIZATION'
  /** Arrest, seizure, blockade, ban, deportation, cyber attack. */
  | 'COERCION'
  /** Any use of force: bombing, shooting, assassination, abduction, terror attack. */
  | 'ATTACK';

/** PLOVER's 16 event types. */
export type PloverType =
  /** Agree, promise or express intent. */
  | 'AGREE'
  /** Meet, talk, visit, mediate. */
  | 'CONSULT'
  /** Give diplomatic or other symbolic support. */
  | 'SUPPORT'
  /** Give way in words. */
  | 'CONCEDE'
  /** Cooperate in deeds. */
  | 'COOPERATE'
  /** Give material aid. */
  | 'AID'
  /** Give way in deeds. */
  | 'RETREAT'
  /** Request, demand, appeal. */
  | 'REQUEST'
  /** Disapprove, allege, investigate. */
  | 'ACCUSE'
  /** Refuse, deny, defy. */
  | 'REJECT'
  /** Threaten. */
  | 'THREATEN'
  /** Protest, as people do. */
  | 'PROTEST'
  /** Reduce relations or impose sanctions. */
  | 'SANCTION'
  /** Move or ready forces. */
  | 'MOBILIZE'
  /** Repress or coerce without deadly force. */
  | 'COERCE'
  /** Use deadly force. */
  | 'ASSAULT';

/** Words or deeds, with or against one another. */
export type QuadClass =
  /** Cooperation in words. */
  | 'VERBAL_COOPERATION'
  /** Cooperation in deeds. */
  | 'MATERIAL_COOPERATION'
  /** Conflict in words. */
  | 'VERBAL_CONFLICT'
  /** Conflict in deeds. */
  | 'MATERIAL_CONFLICT';

/** Whether the text says that it happened. */
export type Status =
  /** It happened or is under way. */
  | 'ACTUAL'
  /** Promised, ordered, scheduled, or close to. */
  | 'PLANNED'
  /** Conditional, feared, or possible. */
  | 'HYPOTHETICAL'
  /** The text says that it did not happen. */
  | 'NEGATED';

/** How far a treaty has come. */
export type TreatyStage =
  /** Under negotiation. */
  | 'NEGOTIATING'
  /** Agreed, not yet signed. */
  | 'AGREED'
  /** Signed. */
  | 'SIGNED'
  /** Ratified. */
  | 'RATIFIED'
  /** In force. */
  | 'IN_FORCE'
  /** Suspended. */
  | 'SUSPENDED'
  /** Left by a party. */
  | 'WITHDRAWN'
  /** Turned down. */
  | 'REJECTED';

/** What sort of actor someone or something is. */
export type ActorKind =
  /** A state, or its government as a whole. */
  | 'STATE'
  /** An organ of a state: a ministry, a parliament, an army. */
  | 'GOVERNMENT'
  /** A person. */
  | 'PERSON'
  /** A company, party, newspaper or other organisation. */
  | 'ORGANIZATION'
  /** An organisation of states. */
  | 'IGO'
  /** An armed group that is no state's army. */
  | 'ARMED_GROUP'
  /** People by nationality, belief or origin: Iranian diplomats. */
  | 'POPULATION';

/** How exactly a date is known. */
export type Precision =
  /** To the day. */
  | 'DAY'
  /** To the week. */
  | 'WEEK'
  /** To the month. */
  | 'MONTH'
  /** To the year. */
  | 'YEAR';

/** How an event's date is known. */
export type DateBasis =
  /** The text writes it out. */
  | 'STATED'
  /** By words relative to the article's date: `yesterday`. */
  | 'RELATIVE'
  /** Only from the article's date itself. */
  | 'PUBLICATION';

export type WhoFragment = { id: string, name: string, kind: ActorKind, country: string | null };

export type EventRowFragment = { id: string, kind: EventKind, quad: QuadClass, status: Status, stage: TreatyStage | null, score: number, independentSources: number, dead: number | null, injured: number | null, source: Array<{ id: string, name: string, kind: ActorKind, country: string | null }>, target: Array<{ id: string, name: string, kind: ActorKind, country: string | null }>, happened: { earliest: string, latest: string, precision: Precision, basis: DateBasis } | null, place: { name: string, country: string | null, latitude: number | null, longitude: number | null } | null };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { search: Array<{ score: number, matched: string, highlights: Array<{ start: number, end: number }>, found:
      | { __typename: 'Actor', id: string, name: string, kind: ActorKind, country: string | null }
      | { __typename: 'Event', id: string, act: EventKind, source: Array<{ name: string }>, target: Array<{ name: string }>, happened: { earliest: string } | null }
      | { __typename: 'Report' }
     }> };

export type ActorsLikeQueryVariables = Exact<{
  name: string;
}>;


export type ActorsLikeQuery = { actors: { nodes: Array<{ id: string, name: string, kind: ActorKind, country: string | null }> } };

export type ActorNamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ActorNamesQuery = { actors: { nodes: Array<{ id: string, name: string, kind: ActorKind, country: string | null }> } };

export type FacetQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
  by: GroupBy;
}>;


export type FacetQuery = { timeline: { series: Array<{ key: string | null, name: string | null, total: { events: number } }> } };

export type TimelineQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
  interval: Interval;
}>;


export type TimelineQuery = { timeline: { total: { events: number, meanScore: number | null }, undated: { events: number }, buckets: Array<{ from: string | null, to: string | null, tally: { events: number } }>, series: Array<{ key: string | null, buckets: Array<{ tally: { events: number } }> }> } };

export type SpanQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
}>;


export type SpanQuery = { timeline: { from: string | null, to: string | null, undated: { events: number } } };

export type DyadQueryVariables = Exact<{
  a: string | number;
  b: string | number;
  where?: EventWhere | null | undefined;
  interval: Interval;
  wholeCountries: boolean;
}>;


export type DyadQuery = { dyad: { initiative: number | null, a: { id: string, name: string, kind: ActorKind, country: string | null }, b: { id: string, name: string, kind: ActorKind, country: string | null }, aToB: { total: { events: number, reports: number, meanScore: number | null }, kinds: Array<{ kind: EventKind, tally: { events: number } }>, quads: Array<{ quad: QuadClass, share: number }>, events: { nodes: Array<{ id: string, kind: EventKind, quad: QuadClass, status: Status, stage: TreatyStage | null, score: number, independentSources: number, dead: number | null, injured: number | null, source: Array<{ id: string, name: string, kind: ActorKind, country: string | null }>, target: Array<{ id: string, name: string, kind: ActorKind, country: string | null }>, happened: { earliest: string, latest: string, precision: Precision, basis: DateBasis } | null, place: { name: string, country: string | null, latitude: number | null, longitude: number | null } | null }> } }, bToA: { total: { events: number, reports: number, meanScore: number | null }, kinds: Array<{ kind: EventKind, tally: { events: number } }>, quads: Array<{ quad: QuadClass, share: number }>, events: { nodes: Array<{ id: string, kind: EventKind, quad: QuadClass, status: Status, stage: TreatyStage | null, score: number, independentSources: number, dead: number | null, injured: number | null, source: Array<{ id: string, name: string, kind: ActorKind, country: string | null }>, target: Array<{ id: string, name: string, kind: ActorKind, country: string | null }>, happened: { earliest: string, latest: string, precision: Precision, basis: DateBasis } | null, place: { name: string, country: string | null, latitude: number | null, longitude: number | null } | null }> } }, together: { total: { events: number, reports: number, meanScore: number | null }, kinds: Array<{ kind: EventKind, tally: { events: number } }>, quads: Array<{ quad: QuadClass, share: number }>, events: { nodes: Array<{ id: string, kind: EventKind, quad: QuadClass, status: Status, stage: TreatyStage | null, score: number, independentSources: number, dead: number | null, injured: number | null, source: Array<{ id: string, name: string, kind: ActorKind, country: string | null }>, target: Array<{ id: string, name: string, kind: ActorKind, country: string | null }>, happened: { earliest: string, latest: string, precision: Precision, basis: DateBasis } | null, place: { name: string, country: string | null, latitude: number | null, longitude: number | null } | null }> } }, buckets: Array<{ from: string, aToB: { events: number, meanScore: number | null }, bToA: { events: number, meanScore: number | null }, together: { events: number, meanScore: number | null } }> } };

export type PairScoreQueryVariables = Exact<{
  a: string | number;
  b: string | number;
  where?: EventWhere | null | undefined;
}>;


export type PairScoreQuery = { dyad: { a: { name: string }, b: { name: string }, buckets: Array<{ from: string, aToB: { events: number, meanScore: number | null }, bToA: { events: number, meanScore: number | null }, together: { events: number, meanScore: number | null } }> } };

export type SideFragment = { total: { events: number, reports: number, meanScore: number | null }, kinds: Array<{ kind: EventKind, tally: { events: number } }>, quads: Array<{ quad: QuadClass, share: number }>, events: { nodes: Array<{ id: string, kind: EventKind, quad: QuadClass, status: Status, stage: TreatyStage | null, score: number, independentSources: number, dead: number | null, injured: number | null, source: Array<{ id: string, name: string, kind: ActorKind, country: string | null }>, target: Array<{ id: string, name: string, kind: ActorKind, country: string | null }>, happened: { earliest: string, latest: string, precision: Precision, basis: DateBasis } | null, place: { name: string, country: string | null, latitude: number | null, longitude: number | null } | null }> } };

export type TableQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
  orderBy?: EventOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type TableQuery = { events: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, nodes: Array<{ id: string, kind: EventKind, quad: QuadClass, status: Status, stage: TreatyStage | null, score: number, independentSources: number, dead: number | null, injured: number | null, reports: { nodes: Array<{ sentence: string, claimedBy: { name: string } | null, article: { publisher: string | null } }> }, source: Array<{ id: string, name: string, kind: ActorKind, country: string | null }>, target: Array<{ id: string, name: string, kind: ActorKind, country: string | null }>, happened: { earliest: string, latest: string, precision: Precision, basis: DateBasis } | null, place: { name: string, country: string | null, latitude: number | null, longitude: number | null } | null }> } };

export type ActorPanelQueryVariables = Exact<{
  id: string | number;
  where?: EventWhere | null | undefined;
}>;


export type ActorPanelQuery = { actor: { aliases: Array<string>, mergedFrom: Array<string>, id: string, name: string, kind: ActorKind, country: string | null, offices: Array<{ title: string, of: { id: string, name: string, kind: ActorKind, country: string | null } | null }>, relations: { nodes: Array<{ id: string, kind: EventKind, events: number, score: number, source: { id: string, name: string, kind: ActorKind, country: string | null }, target: { id: string, name: string, kind: ActorKind, country: string | null } }> }, events: { totalCount: number, nodes: Array<{ id: string, kind: EventKind, quad: QuadClass, status: Status, stage: TreatyStage | null, score: number, independentSources: number, dead: number | null, injured: number | null, source: Array<{ id: string, name: string, kind: ActorKind, country: string | null }>, target: Array<{ id: string, name: string, kind: ActorKind, country: string | null }>, happened: { earliest: string, latest: string, precision: Precision, basis: DateBasis } | null, place: { name: string, country: string | null, latitude: number | null, longitude: number | null } | null }> } } | null };

export type TermsQueryVariables = Exact<{
  name: string;
}>;


export type TermsQuery = { resolveActor: Array<{ id: string, offices: Array<{ office: string, of: string, from: string, to: string | null }> }> };

export type EventPanelQueryVariables = Exact<{
  id: string | number;
}>;


export type EventPanelQuery = { event: { cameo: string, id: string, kind: EventKind, quad: QuadClass, status: Status, stage: TreatyStage | null, score: number, independentSources: number, dead: number | null, injured: number | null, plover: { type: PloverType, mode: string | null }, deadRange: { least: number, most: number } | null, injuredRange: { least: number, most: number } | null, reports: { totalCount: number, nodes: Array<{ id: string, sentence: string, start: number, end: number, status: Status, confidence: number, rule: string, dead: number | null, injured: number | null, claimedBy: { id: string, name: string, kind: ActorKind, country: string | null } | null, trigger: { text: string, start: number, end: number }, article: { id: string, title: string | null, publisher: string | null, publishedAt: string | null, url: string | null, copyOf: { id: string, publisher: string | null } | null } }> }, source: Array<{ id: string, name: string, kind: ActorKind, country: string | null }>, target: Array<{ id: string, name: string, kind: ActorKind, country: string | null }>, happened: { earliest: string, latest: string, precision: Precision, basis: DateBasis } | null, place: { name: string, country: string | null, latitude: number | null, longitude: number | null } | null } | null };

export type ArticleViewQueryVariables = Exact<{
  id: string | number;
}>;


export type ArticleViewQuery = { article: { id: string, title: string | null, url: string | null, publisher: string | null, author: string | null, publishedAt: string | null, text: string, retractedAt: string | null, copyOf: { id: string, title: string | null, publisher: string | null } | null, updateOf: { id: string, title: string | null } | null, mentions: Array<{ start: number, end: number, text: string, by: FoundBy, why: string, actor: { id: string, name: string, kind: ActorKind, country: string | null } }>, reports: { totalCount: number, nodes: Array<{ id: string, start: number, end: number, sentence: string, status: Status, confidence: number, rule: string, trigger: { text: string, start: number, end: number }, claimedBy: { name: string } | null, event: { id: string, score: number, act: EventKind, source: Array<{ name: string }>, target: Array<{ name: string }> } }> } } | null };

export type EventAddedSubscriptionVariables = Exact<{
  where?: EventWhere | null | undefined;
}>;


export type EventAddedSubscription = { eventAdded: { cursor: string } };

export type NetworkQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
  around?: Array<string | number> | string | number | null | undefined;
  first: number;
}>;


export type NetworkQuery = { network: { hiddenActors: number, hiddenTies: number, truncated: boolean, actors: Array<{ events: number, hidden: number, actor: { id: string, name: string, kind: ActorKind, country: string | null } }>, ties: Array<{ source: string, target: string, kind: EventKind, events: number, reports: number, score: number, first: string | null, last: string | null, stated: number, confirmed: number }> } };

export type MapQueryVariables = Exact<{
  where?: EventWhere | null | undefined;
}>;


export type MapQuery = { places: Array<{ place: { name: string, country: string | null, latitude: number | null, longitude: number | null }, tally: { events: number, meanScore: number | null, dead: number } }>, network: { hiddenActors: number, actors: Array<{ actor: { id: string, country: string | null } }>, ties: Array<{ source: string, target: string, events: number, score: number }> } };

export type ReadingQueryVariables = Exact<{
  article: ArticleInput;
}>;


export type ReadingQuery = { reading: { title: string | null, publisher: string | null, author: string | null, publishedAt: string | null, text: string, mentions: Array<{ start: number, end: number, text: string, by: FoundBy, why: string, actor: { id: string, name: string, kind: ActorKind, country: string | null } }>, events: Array<{ kind: EventKind, quad: QuadClass, status: Status, stage: TreatyStage | null, score: number, dead: number | null, injured: number | null, source: Array<{ text: string | null, start: number | null, end: number | null, actor: { id: string, name: string } | null }>, target: Array<{ text: string | null, start: number | null, end: number | null, actor: { id: string, name: string } | null }>, happened: { earliest: string, latest: string, precision: Precision, basis: DateBasis } | null, place: { name: string, country: string | null } | null, reports: Array<{ sentence: string, start: number, end: number, status: Status, confidence: number, rule: string, trigger: { text: string, start: number, end: number }, claimedBy: { id: string, name: string } | null }> }> } };

export type StoreMutationVariables = Exact<{
  articles: Array<ArticleInput> | ArticleInput;
}>;


export type StoreMutation = { ingest: Array<{ id: string | null, isNew: boolean, events: number, actors: number, error: string | null }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const WhoFragmentDoc = new TypedDocumentString(`
    fragment Who on Actor {
  id
  name
  kind
  country
}
    `, {"fragmentName":"Who"}) as unknown as TypedDocumentString<WhoFragment, unknown>;
export const EventRowFragmentDoc = new TypedDocumentString(`
    fragment EventRow on Event {
  id
  kind
  quad
  status
  stage
  score
  independentSources
  dead
  injured
  source {
    ...Who
  }
  target {
    ...Who
  }
  happened {
    earliest
    latest
    precision
    basis
  }
  place {
    name
    country
    latitude
    longitude
  }
}
    fragment Who on Actor {
  id
  name
  kind
  country
}`, {"fragmentName":"EventRow"}) as unknown as TypedDocumentString<EventRowFragment, unknown>;
export const SideFragmentDoc = new TypedDocumentString(`
    fragment Side on DyadSide {
  total {
    events
    reports
    meanScore
  }
  kinds {
    kind
    tally {
      events
    }
  }
  quads {
    quad
    share
  }
  events(first: 5) {
    nodes {
      ...EventRow
    }
  }
}
    fragment Who on Actor {
  id
  name
  kind
  country
}
fragment EventRow on Event {
  id
  kind
  quad
  status
  stage
  score
  independentSources
  dead
  injured
  source {
    ...Who
  }
  target {
    ...Who
  }
  happened {
    earliest
    latest
    precision
    basis
  }
  place {
    name
    country
    latitude
    longitude
  }
}`, {"fragmentName":"Side"}) as unknown as TypedDocumentString<SideFragment, unknown>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!) {
  search(text: $text, in: [ACTORS, EVENTS], first: 6) {
    score
    matched
    highlights {
      start
      end
    }
    found {
      __typename
      ... on Actor {
        ...Who
      }
      ... on Event {
        id
        act: kind
        source {
          name
        }
        target {
          name
        }
        happened {
          earliest
        }
      }
    }
  }
}
    fragment Who on Actor {
  id
  name
  kind
  country
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const ActorsLikeDocument = new TypedDocumentString(`
    query ActorsLike($name: String!) {
  actors(where: {name: $name}, first: 8) {
    nodes {
      ...Who
    }
  }
}
    fragment Who on Actor {
  id
  name
  kind
  country
}`) as unknown as TypedDocumentString<ActorsLikeQuery, ActorsLikeQueryVariables>;
export const ActorNamesDocument = new TypedDocumentString(`
    query ActorNames($ids: [ID!]!) {
  actors(where: {id: $ids}, first: 100) {
    nodes {
      ...Who
    }
  }
}
    fragment Who on Actor {
  id
  name
  kind
  country
}`) as unknown as TypedDocumentString<ActorNamesQuery, ActorNamesQueryVariables>;
export const FacetDocument = new TypedDocumentString(`
    query Facet($where: EventWhere, $by: GroupBy!) {
  timeline(where: $where, groupBy: $by, groups: 50) {
    series {
      key
      name
      total {
        events
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FacetQuery, FacetQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($where: EventWhere, $interval: Interval!) {
  timeline(where: $where, interval: $interval, groupBy: QUAD, groups: 4) {
    total {
      events
      meanScore
    }
    undated {
      events
    }
    buckets {
      from
      to
      tally {
        events
      }
    }
    series {
      key
      buckets {
        tally {
          events
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const SpanDocument = new TypedDocumentString(`
    query Span($where: EventWhere) {
  timeline(where: $where, interval: YEAR) {
    from
    to
    undated {
      events
    }
  }
}
    `) as unknown as TypedDocumentString<SpanQuery, SpanQueryVariables>;
export const DyadDocument = new TypedDocumentString(`
    query Dyad($a: ID!, $b: ID!, $where: EventWhere, $interval: Interval!, $wholeCountries: Boolean!) {
  dyad(
    a: $a
    b: $b
    where: $where
    interval: $interval
    wholeCountries: $wholeCountries
  ) {
    a {
      ...Who
    }
    b {
      ...Who
    }
    initiative
    aToB {
      ...Side
    }
    bToA {
      ...Side
    }
    together {
      ...Side
    }
    buckets {
      from
      aToB {
        events
        meanScore
      }
      bToA {
        events
        meanScore
      }
      together {
        events
        meanScore
      }
    }
  }
}
    fragment Who on Actor {
  id
  name
  kind
  country
}
fragment EventRow on Event {
  id
  kind
  quad
  status
  stage
  score
  independentSources
  dead
  injured
  source {
    ...Who
  }
  target {
    ...Who
  }
  happened {
    earliest
    latest
    precision
    basis
  }
  place {
    name
    country
    latitude
    longitude
  }
}
fragment Side on DyadSide {
  total {
    events
    reports
    meanScore
  }
  kinds {
    kind
    tally {
      events
    }
  }
  quads {
    quad
    share
  }
  events(first: 5) {
    nodes {
      ...EventRow
    }
  }
}`) as unknown as TypedDocumentString<DyadQuery, DyadQueryVariables>;
export const PairScoreDocument = new TypedDocumentString(`
    query PairScore($a: ID!, $b: ID!, $where: EventWhere) {
  dyad(a: $a, b: $b, where: $where, interval: QUARTER) {
    a {
      name
    }
    b {
      name
    }
    buckets {
      from
      aToB {
        events
        meanScore
      }
      bToA {
        events
        meanScore
      }
      together {
        events
        meanScore
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PairScoreQuery, PairScoreQueryVariables>;
export const TableDocument = new TypedDocumentString(`
    query Table($where: EventWhere, $orderBy: EventOrder, $first: Int, $after: String, $last: Int, $before: String) {
  events(
    where: $where
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    nodes {
      ...EventRow
      reports(first: 1) {
        nodes {
          sentence
          claimedBy {
            name
          }
          article {
            publisher
          }
        }
      }
    }
  }
}
    fragment Who on Actor {
  id
  name
  kind
  country
}
fragment EventRow on Event {
  id
  kind
  quad
  status
  stage
  score
  independentSources
  dead
  injured
  source {
    ...Who
  }
  target {
    ...Who
  }
  happened {
    earliest
    latest
    precision
    basis
  }
  place {
    name
    country
    latitude
    longitude
  }
}`) as unknown as TypedDocumentString<TableQuery, TableQueryVariables>;
export const ActorPanelDocument = new TypedDocumentString(`
    query ActorPanel($id: ID!, $where: EventWhere) {
  actor(id: $id) {
    ...Who
    aliases
    mergedFrom
    offices {
      title
      of {
        ...Who
      }
    }
    relations(orderBy: {by: EVENTS}, first: 12) {
      nodes {
        id
        kind
        source {
          ...Who
        }
        target {
          ...Who
        }
        events
        score
      }
    }
    events(where: $where, first: 8) {
      totalCount
      nodes {
        ...EventRow
      }
    }
  }
}
    fragment Who on Actor {
  id
  name
  kind
  country
}
fragment EventRow on Event {
  id
  kind
  quad
  status
  stage
  score
  independentSources
  dead
  injured
  source {
    ...Who
  }
  target {
    ...Who
  }
  happened {
    earliest
    latest
    precision
    basis
  }
  place {
    name
    country
    latitude
    longitude
  }
}`) as unknown as TypedDocumentString<ActorPanelQuery, ActorPanelQueryVariables>;
export const TermsDocument = new TypedDocumentString(`
    query Terms($name: String!) {
  resolveActor(name: $name, first: 5) {
    id
    offices {
      office
      of
      from
      to
    }
  }
}
    `) as unknown as TypedDocumentString<TermsQuery, TermsQueryVariables>;
export const EventPanelDocument = new TypedDocumentString(`
    query EventPanel($id: ID!) {
  event(id: $id) {
    ...EventRow
    cameo
    plover {
      type
      mode
    }
    deadRange {
      least
      most
    }
    injuredRange {
      least
      most
    }
    reports(first: 20) {
      totalCount
      nodes {
        id
        sentence
        start
        end
        status
        claimedBy {
          ...Who
        }
        confidence
        rule
        dead
        injured
        trigger {
          text
          start
          end
        }
        article {
          id
          title
          publisher
          publishedAt
          url
          copyOf {
            id
            publisher
          }
        }
      }
    }
  }
}
    fragment Who on Actor {
  id
  name
  kind
  country
}
fragment EventRow on Event {
  id
  kind
  quad
  status
  stage
  score
  independentSources
  dead
  injured
  source {
    ...Who
  }
  target {
    ...Who
  }
  happened {
    earliest
    latest
    precision
    basis
  }
  place {
    name
    country
    latitude
    longitude
  }
}`) as unknown as TypedDocumentString<EventPanelQuery, EventPanelQueryVariables>;
export const ArticleViewDocument = new TypedDocumentString(`
    query ArticleView($id: ID!) {
  article(id: $id) {
    id
    title
    url
    publisher
    author
    publishedAt
    text
    retractedAt
    copyOf {
      id
      title
      publisher
    }
    updateOf {
      id
      title
    }
    mentions {
      start
      end
      text
      actor {
        id
        name
        kind
        country
      }
      by
      why
    }
    reports(first: 100) {
      totalCount
      nodes {
        id
        start
        end
        sentence
        status
        confidence
        rule
        trigger {
          text
          start
          end
        }
        claimedBy {
          name
        }
        event {
          id
          act: kind
          score
          source {
            name
          }
          target {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticleViewQuery, ArticleViewQueryVariables>;
export const EventAddedDocument = new TypedDocumentString(`
    subscription EventAdded($where: EventWhere) {
  eventAdded(where: $where) {
    cursor
  }
}
    `) as unknown as TypedDocumentString<EventAddedSubscription, EventAddedSubscriptionVariables>;
export const NetworkDocument = new TypedDocumentString(`
    query Network($where: EventWhere, $around: [ID!], $first: Int!) {
  network(where: $where, around: $around, first: $first) {
    actors {
      actor {
        ...Who
      }
      events
      hidden
    }
    ties {
      source
      target
      kind
      events
      reports
      score
      first
      last
      stated
      confirmed
    }
    hiddenActors
    hiddenTies
    truncated
  }
}
    fragment Who on Actor {
  id
  name
  kind
  country
}`) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const MapDocument = new TypedDocumentString(`
    query Map($where: EventWhere) {
  places(where: $where, first: 500) {
    place {
      name
      country
      latitude
      longitude
    }
    tally {
      events
      meanScore
      dead
    }
  }
  network(where: $where, first: 700) {
    hiddenActors
    actors {
      actor {
        id
        country
      }
    }
    ties {
      source
      target
      events
      score
    }
  }
}
    `) as unknown as TypedDocumentString<MapQuery, MapQueryVariables>;
export const ReadingDocument = new TypedDocumentString(`
    query Reading($article: ArticleInput!) {
  reading(article: $article) {
    title
    publisher
    author
    publishedAt
    text
    mentions {
      start
      end
      text
      actor {
        id
        name
        kind
        country
      }
      by
      why
    }
    events {
      kind
      quad
      status
      stage
      score
      dead
      injured
      source {
        text
        start
        end
        actor {
          id
          name
        }
      }
      target {
        text
        start
        end
        actor {
          id
          name
        }
      }
      happened {
        earliest
        latest
        precision
        basis
      }
      place {
        name
        country
      }
      reports {
        sentence
        start
        end
        trigger {
          text
          start
          end
        }
        status
        claimedBy {
          id
          name
        }
        confidence
        rule
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadingQuery, ReadingQueryVariables>;
export const StoreDocument = new TypedDocumentString(`
    mutation Store($articles: [ArticleInput!]!) {
  ingest(articles: $articles) {
    id
    isNew
    events
    actors
    error
  }
}
    `) as unknown as TypedDocumentString<StoreMutation, StoreMutationVariables>;