import DataLoader from 'dataloader';
import type { ActorNode, ArticleNode, EventNode, GraphStore, Page, RelationNode, ReportNode, TellingNode } from '../graph/store.js';
import type { Judgement } from '../model/judgement.js';

type ReportsOf = DataLoader<string, readonly ReportNode[]>;

/** Batches of one operation: whatever number of objects asks for a thing, the store is called once a hundred. */
export interface Loaders {
  readonly actor: DataLoader<string, ActorNode | null>;
  /** Id of the actor that stands for one: its own, or whom it is merged into; null where there is none. */
  readonly standIn: DataLoader<string, string | null>;
  readonly event: DataLoader<string, EventNode | null>;
  readonly article: DataLoader<string, ArticleNode | null>;
  readonly judgement: DataLoader<string, Judgement | null>;
  /** What each event is made of. */
  readonly tellings: DataLoader<string, readonly TellingNode[]>;
  readonly relation: DataLoader<string, RelationNode | null>;
  /** The first `limit` reports of each event, or in each article. */
  readonly reports: (by: 'event' | 'article', limit: number) => ReportsOf;
  readonly reportCount: Readonly<Record<'event' | 'article', DataLoader<string, number>>>;
}

const maxBatchSize = 100;

export function createLoaders(graph: GraphStore): Loaders {
  return {
    actor: standIns(graph),
    standIn: byKey<string | null>(ids => graph.standIns(ids), null),
    event: byTelling(graph),
    article: byId(id => graph.articles({ id }, { first: id.length })),
    judgement: byId(id => graph.judgements({ id }, { first: id.length })),
    tellings: byKey(ids => graph.tellings(ids), []),
    relation: byId(id => graph.relations({ id }, { first: id.length })),
    reports: perLimit((by, limit) => byKey(ids => (by === 'event' ? graph.reports(ids, limit) : graph.articleReports(ids, limit)), [])),
    reportCount: { event: byKey(ids => graph.countReports('event', ids), 0), article: byKey(ids => graph.countReports('article', ids), 0) },
  };
}

function byId<T extends { readonly id: string }>(load: (ids: readonly string[]) => Promise<Page<T>>): DataLoader<string, T | null> {
  return new DataLoader(async ids => {
    const { edges } = await load(ids);
    const found = new Map(edges.map(({ node }) => [node.id, node]));
    return ids.map(id => found.get(id) ?? null);
  }, { maxBatchSize });
}

/** A merged actor's id finds the one that stands for it. */
function standIns(graph: GraphStore): Loaders['actor'] {
  const own = byId<ActorNode>(id => graph.actors({ id }, { first: id.length }));
  return new DataLoader(async ids => Promise.all(ids.map(async id => {
    const actor = await own.load(id);
    return actor !== null && actor.mergedInto !== null ? own.load(actor.mergedInto) : actor;
  })), { maxBatchSize });
}

/** An event's id may change when an article says more than those before; any telling's id finds the event that it is of. */
function byTelling(graph: GraphStore): Loaders['event'] {
  const own = byId<EventNode>(id => graph.events({ id }, { first: id.length }));
  const now = byKey<string | null>(ids => graph.eventsOfTellings(ids), null);
  return new DataLoader(async ids => Promise.all(ids.map(async id => {
    const event = await own.load(id);
    const other = event === null ? await now.load(id) : null;
    return other === null || other === id ? event : own.load(other);
  })), { maxBatchSize });
}

function byKey<T>(load: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>, absent: T): DataLoader<string, T> {
  return new DataLoader(async ids => {
    const found = await load(ids);
    return ids.map(id => found.get(id) ?? absent);
  }, { maxBatchSize });
}

/** One loader for each limit that the operation asks with. */
function perLimit(create: (by: 'event' | 'article', limit: number) => ReportsOf): Loaders['reports'] {
  const made = new Map<string, ReportsOf>();
  return (by, limit) => {
    const key = `${by} ${limit}`;
    const loader = made.get(key) ?? create(by, limit);
    made.set(key, loader);
    return loader;
  };
}
