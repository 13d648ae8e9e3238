import type { GraphQLResolveInfo } from 'graphql';
import type { RelationNode, RelationOrder } from '../graph/store.js';
import type { EventKind } from '../model/kinds.js';
import { connection, readPage, type Connection, type PageArgs } from './connection.js';
import type { ApiContext } from './context.js';
import { argumentsWithin, namesBeneath, namesSelected } from './look-ahead.js';

export type ActorRelationArgs = PageArgs & { readonly kind?: readonly EventKind[] | null; readonly orderBy?: RelationOrder | null };

/** An actor's relations; those begun already, where they are. */
export function relationsOf(id: string, args: ActorRelationArgs, { graph, begun }: ApiContext, info: GraphQLResolveInfo): Connection<RelationNode> {
  const key = JSON.stringify([id, args]);
  const known = begun.get(key);
  if (known) return known;
  const { kind, orderBy, ...page } = args;
  const [slice, where, look] = [readPage(page), { participant: [id], kind: kind ?? undefined }, { order: orderBy ?? undefined, fields: namesSelected(info) }];
  const relations = connection(() => graph.relations(where, slice, look), () => graph.countRelations(where));
  begun.set(key, relations);
  return relations;
}

/** Begins to read the relations that are selected of an actor, while it is looked up; what is wrong with them is told where they stand. */
export function beginRelations(id: string, context: ApiContext, info: GraphQLResolveInfo): void {
  const args = argumentsWithin('Actor', 'relations', info);
  const names = namesBeneath(['relations'], info);
  if (args === null || !(names.has('nodes') || names.has('edges'))) return;
  void (async () => relationsOf(id, args, context, info).edges())().catch(() => undefined);
}
