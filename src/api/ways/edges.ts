import type { ActorRef, EventWhere, GraphStore, RelationNode } from '../../graph/store.js';
import { groupBy } from '../../model/group-by.js';

/** Most relations that are read at once. */
const MOST = 20_000;

export interface Edges {
  readonly relations: readonly RelationNode[];
  /** Whether there are more. */
  readonly truncated: boolean;
}

/** Whatever stands between these actors and any others, or what some events of them add up to; those of most events first. */
export async function edgesOf(actors: readonly string[], events: EventWhere, graph: GraphStore): Promise<Edges> {
  const where = { participant: actors, ...(Object.keys(events).length > 0 && { events }) };
  const { edges, hasNextPage } = await graph.relations(where, { first: MOST }, { order: { by: 'EVENTS', ascending: false } });
  return { relations: edges.map(({ node }) => node), truncated: hasNextPage };
}

/** One actor seen from another. */
export interface Link {
  readonly actor: ActorRef;
  readonly relations: readonly RelationNode[];
  /** How many events stand between them. */
  readonly events: number;
}

/** With whom each actor has relations, the strongest first. */
export function linksOf(relations: readonly RelationNode[]): ReadonlyMap<string, readonly Link[]> {
  const ends = relations.flatMap(relation => [{ from: relation.source.id, to: relation.target, relation }, { from: relation.target.id, to: relation.source, relation }]);
  return new Map([...groupBy(ends, ({ from }) => from)].map(([from, some]) => [from, strongestFirst([...groupBy(some, ({ to }) => to.id).values()].map(linkOf))]));
}

function linkOf(ends: readonly { readonly to: ActorRef; readonly relation: RelationNode }[]): Link {
  const relations = ends.map(({ relation }) => relation).sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1));
  return { actor: ends[0]!.to, relations, events: relations.reduce((sum, { events }) => sum + events, 0) };
}

const strongestFirst = (links: readonly Link[]): readonly Link[] => [...links].sort((a, b) => b.events - a.events || (a.actor.id < b.actor.id ? -1 : 1));
