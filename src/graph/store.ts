import type { ActorKind, DateBasis, EventKind, PloverType, Precision, QuadClass, Status, TreatyStage } from '../model/kinds.js';
import type { Article } from '../model/article.js';
import type { ArticleFacts, Place } from '../model/event.js';
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
  readonly dead: number | null;
  readonly injured: number | null;
  /** Number of publishers that report it (articles without a publisher count one each). */
  readonly independentSources: number;
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
  readonly article: Article;
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

export interface Stats {
  readonly articles: number;
  readonly reports: number;
  readonly events: number;
  readonly actors: number;
  readonly relations: number;
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
  actors(where: ActorWhere, page: PageRequest): Promise<Page<ActorNode>>;
  events(where: EventWhere, page: PageRequest): Promise<Page<EventNode>>;
  articles(where: ArticleWhere, page: PageRequest): Promise<Page<Article>>;
  relations(where: RelationWhere, page: PageRequest): Promise<Page<RelationNode>>;
  /** Reports of several events at once, the first `limit` of each, best first. */
  reports(events: readonly string[], limit: number): Promise<ReadonlyMap<string, readonly ReportNode[]>>;
  /** Reports in several articles at once, the first `limit` of each, in text order. */
  articleReports(articles: readonly string[], limit: number): Promise<ReadonlyMap<string, readonly ReportNode[]>>;
  /** How many reports each of these events, or of these articles, has. */
  countReports(by: 'event' | 'article', ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
  countActors(where: ActorWhere): Promise<number>;
  countEvents(where: EventWhere): Promise<number>;
  countArticles(where: ArticleWhere): Promise<number>;
  countRelations(where: RelationWhere): Promise<number>;
  stats(): Promise<Stats>;
  close(): Promise<void>;
}
