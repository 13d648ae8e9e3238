import type { ActorKind, DateBasis, EventKind, PloverType, Precision, QuadClass, Status, TreatyStage } from '../model/kinds.js';
import type { Article } from '../model/article.js';
import type { ArticleFacts, Place } from '../model/event.js';
import type { Asked, Judgement } from '../model/judgement.js';
import type { Span } from '../model/span.js';
import type { NameList } from './cypher/names.js';
import type { Interval, TallyGroup, TallySum } from './cypher/tally.js';
import type { ActorWhere, ArticleWhere, EventOrder, EventWhere, JudgementWhere, RelationOrder, RelationWhere } from './where.js';

export type { NameList } from './cypher/names.js';
export type { Interval, TallyGroup, TallySum } from './cypher/tally.js';
export type * from './where.js';

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

/** An article without its text. */
export type ArticleBrief = Omit<ArticleNode, 'text'>;

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
  /** The best of its reports, where they were asked for along with it: at most so many. */
  readonly firstReports?: { readonly most: number; readonly reports: readonly ReportNode[] } | undefined;
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
  readonly article: ArticleBrief;
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

/** How a list of events is read: in which order, and as what was known at a moment (ISO 8601 date-time). */
export interface EventLook {
  readonly order?: EventOrder | undefined;
  readonly asOf?: string | undefined;
  /** So many first reports of each event are read along. */
  readonly reports?: number | undefined;
  /** Names of all fields that are read of events, reports and articles: others may be missing. All are there where it is left out. */
  readonly fields?: ReadonlySet<string> | undefined;
}

/** A look at the graph as it was. */
export interface Then {
  /** What was known then: ISO 8601 date-time. */
  readonly asOf?: string | undefined;
  /** What had happened by the end of this day: ISO date. */
  readonly at?: string | undefined;
}

/** How a list of relations is read: in which order, and as what was known, or had happened, then. */
export interface RelationLook extends Then {
  readonly order?: RelationOrder | undefined;
  /** Names of all fields that are read of relations and actors: others may be missing. All are there where it is left out. */
  readonly fields?: ReadonlySet<string> | undefined;
}

/** What to count events by; null for all in one. */
export interface TallyBy {
  readonly interval: Interval | null;
  readonly group: TallyGroup | null;
  /** What is added up besides the number of events; all where left out. What isn't is 0. */
  readonly sums?: readonly TallySum[] | undefined;
}

/** Sums over some events. */
export interface Tally {
  /** The day, month or year in which they began, as ISO 8601 writes it, so exact as the interval needs; null where that is not known, or not asked. */
  readonly bucket: string | null;
  readonly key: string | null;
  readonly name: string | null;
  readonly events: number;
  readonly reports: number;
  /** The sum of their scores. */
  readonly score: number;
  readonly dead: number;
  readonly injured: number;
  /** How many of them have a date less exact than the interval. */
  readonly coarse: number;
}

/** A place, and sums over what happened there. */
export interface PlaceTally {
  readonly place: Place;
  readonly tally: Tally;
}

/** An actor beside another. */
export interface Company {
  readonly actor: ActorRef;
  /** Articles that tell of both. */
  readonly articles: number;
  /** Events in them in which it takes part. */
  readonly events: number;
}

/** An actor, and in how many of some events it takes part. */
export interface Participant {
  readonly actor: ActorRef;
  readonly events: number;
}

/** What some events of one kind add up to between two actors: what equals do together has the smaller id as source. */
export interface TieNode {
  readonly source: string;
  readonly target: string;
  readonly kind: EventKind;
  readonly events: number;
  readonly reports: number;
  /** The sum of their scores. */
  readonly score: number;
  readonly first: string | null;
  readonly last: string | null;
  /** How many of them some report gives as a fact. */
  readonly stated: number;
  /** How many of them have two independent sources or more. */
  readonly confirmed: number;
}

/** A sentence that a search found. */
export interface FoundReport {
  readonly id: string;
  readonly event: string;
  readonly sentence: string;
  readonly confidence: number;
  readonly reported: string;
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
  events(where: EventWhere, page: PageRequest, look?: EventLook): Promise<Page<EventNode>>;
  articles(where: ArticleWhere, page: PageRequest): Promise<Page<ArticleNode>>;
  /** A look at the past takes the order of ids, and no filter of events. */
  relations(where: RelationWhere, page: PageRequest, look?: RelationLook): Promise<Page<RelationNode>>;
  /** Counts of a filter's events by the buckets in which they began, and by groups; what has no date is in the bucket null. */
  tally(where: EventWhere, by: TallyBy, asOf?: string): Promise<readonly Tally[]>;
  /** Counts of a filter's events at each place, those with most events first. */
  places(where: EventWhere, limit: number): Promise<readonly PlaceTally[]>;
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
  /** Whom each of these ids of actors means now: itself, or whom it is merged into. */
  standIns(actors: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** With how many others each actor has standing relations. @param besides only others than these, where given */
  countNeighbours(actors: readonly string[], besides?: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Who takes part in what those articles tell that report these events of an actor, those in most articles first. */
  company(of: string, events: EventWhere, limit: number): Promise<readonly Company[]>;
  /** Who takes part in these events, those in most of them first. @param among only these, where given */
  participants(events: EventWhere, limit: number, among?: readonly string[]): Promise<readonly Participant[]>;
  countParticipants(events: EventWhere): Promise<number>;
  /** What these events add up to between each two actors, kind by kind: the first `limit` of directed acts and of those of equals, those of most events first. */
  ties(events: EventWhere, limit: number): Promise<readonly TieNode[]>;
  /** The same of all that happened between some actors, and of their standing relations. */
  standingTies(among: readonly string[], limit: number): Promise<readonly TieNode[]>;
  /** Actors whose name and aliases hold all the words, the shortest first. */
  searchActors(words: string, limit: number): Promise<readonly (ActorRef & Pick<ActorNode, 'aliases'>)[]>;
  /** Reports whose sentence holds all the words, those published last first. */
  searchReports(words: string, limit: number): Promise<readonly FoundReport[]>;
  /** Reports by their ids. */
  reportsById(ids: readonly string[]): Promise<ReadonlyMap<string, ReportNode>>;
  /** Those of some names (of places, their countries, publishers, actors' countries) that the graph holds. */
  knownNames(list: NameList, names: readonly string[]): Promise<ReadonlySet<string>>;
  /** Some names with this beginning, for suggestions. */
  namesLike(list: NameList, beginning: string): Promise<readonly string[]>;
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
