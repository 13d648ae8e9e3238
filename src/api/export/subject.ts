import type { ActorRef, GraphStore } from '../../graph/store.js';
import type { Field } from './fields.js';

export interface Edge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
}

/** One thing that can be exported, as each format needs it. */
export interface Subject<R, W> {
  /** Name of the filter in the schema, and which of its fields hold ids of actors. */
  readonly where: string;
  readonly actorFields: readonly string[];
  /** All that the filter lets through, page by page, so that memory holds one page whatever there is. */
  pages(graph: GraphStore, where: W): AsyncIterable<readonly R[]>;
  readonly fields: readonly Field<R>[];
  actors(record: R): readonly ActorRef[];
  edges(record: R): readonly Edge[];
  /** As a node of linked data. */
  linked(record: R): object;
}
