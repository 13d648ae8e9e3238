import type { ActorKind, DateBasis, EventKind, PloverType, Precision, QuadClass, Status, TreatyStage } from '../model/kinds.js';
import type { Article } from '../model/article.js';
import type { ArticleFacts, Place } from '../model/event.js';
import type { Asked, Judgement, Subject, Verdict } from '../model/judgement.js';
import type { Span } from '../model/span.js';

/** One page of a keyset-ordered list. `endCursor` and `hasNextPage` follow the Relay specification. A cursor that the store didn't make is a CursorError. */
export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Forward (`first`, `after`) or backward (`last`, `before`) paging; exactly one of first and last is set. Cursors are opaque and stable under writes. */
export interface PageRequest {
  readonly first?: number | undefined;
  readonly after?: string | undefined;
  readonly last?: number | undefined;
  readonly before?: string | undefined;
}

export interface ActorNode {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly aliases: readonly string[];
  readonly offices: readonly OfficeNode[];
  /** The actor that stands for it since someone judged both the same; null where it stands for itself. */
  readonly mergedInto: string | null;
  /** Those that it stands for. */
  readonly mergedFrom: readonly string[];
}

/** An article with where it stands among others. */
export interface ArticleNode extends Article {
  /** Ids of the article that it copies, and of its publisher's earlier version. */
  readonly copyOf: string | null;
  readonly updateOf: string | null;
  readonly recordedAt: string;
  readonly retractedAt: string | null;
}

/** An office a person is said to hold. */
export interface OfficeNode {
  readonly title: string;
  readonly of: ActorRef | null;
}

/** Enough of an actor to show it. */
export interface ActorRef {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string | null;
}

export interface EventNode {
  readonly id: string;
  readonly kind: EventKind;
  readonly plover: { readonly type: PloverType; readonly mode: string | null };
  readonly cameo: string;
  readonly quad: QuadClass;
  /** Goldstein-like, -10..10. */
  readonly score: number;
  readonly status: Status;
  readonly stage: TreatyStage | null;
  readonly source: readonly ActorRef[];
  readonly target: readonly ActorRef[];
  /** Null where neither the text nor the article's date says. */
  readonly happened: { readonly earliest: string; readonly latest: string; readonly precision: Precision; readonly basis: DateBasis } | null;
  readonly place: Place | null;
  /** The most recent figure. */
  readonly dead: number | null;
  readonly injured: number | null;
  /** The least and the most that any report gives. */
  readonly deadRange: FigureRange | null;
  readonly injuredRange: FigureRange | null;
  /** Number of publishers whose own text reports it: copies count as their original does, articles without a publisher one each. */
  readonly independentSources: number;
}

export interface FigureRange {
  readonly least: number;
  readonly most: number;
}

export interface ReportNode extends Span {
  readonly id: string;
  readonly sentence: string;
  /** Offsets of `sentence` are `start`, `end`; these are the trigger's. */
  readonly trigger: Span & { readonly text: string };
  readonly sourceSpans: readonly Span[];
  readonly targetSpans: readonly Span[];
  readonly status: Status;
  readonly claimedBy: ActorRef | null;
  readonly confidence: number;
  readonly rule: string;
  readonly dead: number | null;
  readonly injured: number | null;
  readonly recordedAt: string;
  readonly article: ArticleNode;
  readonly event: string;
}

/** The standing edge between two actors that its events add up to. */
export interface RelationNode {
  readonly id: string;
  readonly kind: EventKind;
  readonly source: ActorRef;
  readonly target: ActorRef;
  readonly events: number;
  readonly reports: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly score: number;
}

/** One recursive filter for events; all fields of one object must hold together. */
export interface EventWhere {
  readonly AND?: readonly EventWhere[] | undefined;
  readonly OR?: readonly EventWhere[] | undefined;
  readonly NOT?: EventWhere | undefined;
  readonly id?: readonly string[] | undefined;
  readonly kind?: readonly EventKind[] | undefined;
  readonly ploverType?: readonly PloverType[] | undefined;
  readonly quad?: readonly QuadClass[] | undefined;
  readonly status?: readonly Status[] | undefined;
  readonly stage?: readonly TreatyStage[] | undefined;
  /** Actor ids. */
  readonly source?: readonly string[] | undefined;
  readonly target?: readonly string[] | undefined;
  /** Source or target. */
  readonly participant?: readonly string[] | undefined;
  readonly claimedBy?: readonly string[] | undefined;
  /** ISO 3166-1 alpha-3 of a participant. */
  readonly country?: readonly string[] | undefined;
  readonly place?: readonly string[] | undefined;
  /** Overlap with this inclusive range of ISO dates. */
  readonly happened?: { readonly from?: string | undefined; readonly to?: string | undefined } | undefined;
  readonly article?: string | undefined;
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
  readonly published?: { readonly from?: string | undefined; readonly to?: string | undefined } | undefined;
}

export interface RelationWhere {
  readonly id?: readonly string[] | undefined;
  readonly kind?: readonly EventKind[] | undefined;
  readonly source?: readonly string[] | undefined;
  readonly target?: readonly string[] | undefined;
  readonly participant?: readonly string[] | undefined;
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

/** Something in the graph that isn't as it should be. */
export interface Problem {
  readonly about: 'TELLING' | 'EVENT' | 'RELATION';
  readonly id: string;
  readonly problem: string;
}

/** What one article tells of an event, and why it was found to be that event. */
export interface TellingNode {
  readonly id: string;
  readonly article: string;
  readonly event: string;
  readonly kind: EventKind;
  /** The telling that it was joined with; null where it stands by itself, or a judgement joins it. */
  readonly joinedWith: string | null;
  readonly score: number | null;
  /** What gave the score, by name. */
  readonly points: Readonly<Record<string, number>>;
}

/** A look at the graph as it was. */
export interface Then {
  /** What was known then: ISO 8601 date-time. */
  readonly asOf?: string | undefined;
  /** What had happened by the end of this day: ISO date. */
  readonly at?: string | undefined;
}

export interface Stats {
  readonly articles: number;
  readonly reports: number;
  readonly events: number;
  readonly actors: number;
  readonly relations: number;
}

/** An event, and the place that it has among all by when it was first told of: from 1, with gaps. */
export interface AddedEvent {
  readonly seq: number;
  readonly event: EventNode;
}

/** Events in the order in which they were added. */
export interface Added {
  readonly events: readonly AddedEvent[];
  /** None that the filter lets through up to here is missing. */
  readonly upTo: number;
}

/** What a write changed; zero everywhere where the articles were there already. */
export interface WriteResult {
  readonly articles: number;
  readonly reports: number;
  readonly events: number;
  readonly actors: number;
}

/** The port of the graph: every engine passes the same conformance suite (test/conformance). All reads are read-only transactions. */
export interface GraphStore {
  /** Address or file, without secrets, for messages. */
  readonly address: string;
  /** Creates constraints and indexes, and migrates an older schema forward. */
  migrate(): Promise<void>;
  /** Answers when the database does. */
  ping(): Promise<void>;
  /** Writes whole articles; each is stored with all its facts or not at all. */
  write(batch: readonly ArticleFacts[], at: string): Promise<WriteResult>;
  /** Records a judgement and brings the graph into line with it. @throws JudgementError where that can't be */
  judge(asked: Asked, at: string): Promise<Judgement>;
  /** Takes a judgement back. @throws JudgementError where there is none, or it was revoked already */
  undo(id: string, by: string, at: string): Promise<Judgement>;
  /** What in the graph is not as its articles and judgements make it; nothing is changed. */
  check(): Promise<readonly Problem[]>;
  /** Works out anew, from articles and judgements, whatever `check` finds. @returns what it mended */
  recount(): Promise<readonly Problem[]>;
  /** The whole graph as lines that `import` reads on any engine. */
  export(): AsyncIterable<string>;
  /** Reads a dump into this graph, which must be empty. @returns how many nodes it held @throws InputError, GraphError */
  import(lines: AsyncIterable<string>, origin: string): Promise<number>;
  judgements(where: JudgementWhere, page: PageRequest): Promise<Page<Judgement>>;
  /** The tellings that each of these events is made of, the one that says most first. */
  tellings(events: readonly string[]): Promise<ReadonlyMap<string, readonly TellingNode[]>>;
  actors(where: ActorWhere, page: PageRequest): Promise<Page<ActorNode>>;
  events(where: EventWhere, page: PageRequest, asOf?: string): Promise<Page<EventNode>>;
  articles(where: ArticleWhere, page: PageRequest): Promise<Page<ArticleNode>>;
  relations(where: RelationWhere, page: PageRequest, then?: Then): Promise<Page<RelationNode>>;
  /** Reports of several events at once, the first `limit` of each, best first. */
  reports(events: readonly string[], limit: number): Promise<ReadonlyMap<string, readonly ReportNode[]>>;
  /** Reports in several articles at once, the first `limit` of each, in text order. */
  articleReports(articles: readonly string[], limit: number): Promise<ReadonlyMap<string, readonly ReportNode[]>>;
  /** How many reports each of these events, or of these articles, has. */
  countReports(by: 'event' | 'article', ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
  countActors(where: ActorWhere): Promise<number>;
  countEvents(where: EventWhere, asOf?: string): Promise<number>;
  countArticles(where: ArticleWhere): Promise<number>;
  countRelations(where: RelationWhere): Promise<number>;
  countJudgements(where: JudgementWhere): Promise<number>;
  /** The event that each of these tellings is of now: an event is known by the id of any of its tellings. */
  eventsOfTellings(tellings: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The id of the latest event that each of these relations sums up. */
  latestEvents(relations: readonly RelationNode[]): Promise<ReadonlyMap<string, string>>;
  stats(): Promise<Stats>;
  /** The place of what was told last; 0 in an empty graph. */
  lastAdded(): Promise<number>;
  /** Of the next `most` events after a place, those that a filter lets through. An event that is told of again, under whatever id, keeps its place. Waits for who is writing. */
  added(where: EventWhere, after: number, most: number): Promise<Added>;
  /** Calls after each change that this store makes. @returns what ends that */
  onChange(listener: () => void): () => void;
  close(): Promise<void>;
}
