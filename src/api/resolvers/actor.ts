import type { GraphQLResolveInfo } from 'graphql';
import type { ActorNode, ActorRef, EventWhere, RelationOrder } from '../../graph/store.js';
import type { EventKind } from '../../model/kinds.js';
import type { PageArgs } from '../connection.js';
import type { ApiContext } from '../context.js';
import { listEvents, listRelations } from '../lists.js';
import type { ListArgs } from '../lists.js';

type OwnRelationArgs = PageArgs & { readonly kind?: readonly EventKind[] | null; readonly orderBy?: RelationOrder | null };

export const actorResolvers = {
  Actor: {
    aliases: async (actor: ActorRef | ActorNode, _: unknown, context: ApiContext) => (await whole(actor, context)).aliases,
    mergedFrom: async (actor: ActorRef | ActorNode, _: unknown, context: ApiContext) => (await whole(actor, context)).mergedFrom,
    offices: async (actor: ActorRef | ActorNode, _: unknown, context: ApiContext) => (await whole(actor, context)).offices,
    events: ({ id }: ActorRef, args: ListArgs<EventWhere>, context: ApiContext, info: GraphQLResolveInfo) => listEvents(args, context, info, { participant: [id] }),
    relations: ({ id }: ActorRef, { kind, ...page }: OwnRelationArgs, context: ApiContext) =>
      listRelations({ ...page, where: { participant: [id], kind: kind ?? undefined } }, context),
  },
};

/** An event names its actors without aliases and offices; those are read only where selected. */
async function whole(actor: ActorRef | ActorNode, { loaders }: ApiContext): Promise<Pick<ActorNode, 'aliases' | 'offices' | 'mergedFrom'>> {
  return 'aliases' in actor ? actor : (await loaders.actor.load(actor.id)) ?? { aliases: [], offices: [], mergedFrom: [] };
}
