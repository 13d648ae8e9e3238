import type { GraphQLResolveInfo } from 'graphql';
import type { ActorNode, ActorRef, EventWhere } from '../../graph/store.js';
import { relationsOf, type ActorRelationArgs } from '../actor-relations.js';
import type { ApiContext } from '../context.js';
import { listEvents } from '../lists.js';
import type { ListArgs } from '../lists.js';

export const actorResolvers = {
  Actor: {
    aliases: async (actor: ActorRef | ActorNode, _: unknown, context: ApiContext) => (await whole(actor, context)).aliases,
    mergedFrom: async (actor: ActorRef | ActorNode, _: unknown, context: ApiContext) => (await whole(actor, context)).mergedFrom,
    offices: async (actor: ActorRef | ActorNode, _: unknown, context: ApiContext) => (await whole(actor, context)).offices,
    events: ({ id }: ActorRef, args: ListArgs<EventWhere>, context: ApiContext, info: GraphQLResolveInfo) => listEvents(args, context, info, { participant: [id] }),
    relations: ({ id }: ActorRef, args: ActorRelationArgs, context: ApiContext, info: GraphQLResolveInfo) => relationsOf(id, args, context, info),
  },
};

/** An event names its actors without aliases and offices; those are read only where selected. */
async function whole(actor: ActorRef | ActorNode, { loaders }: ApiContext): Promise<Pick<ActorNode, 'aliases' | 'offices' | 'mergedFrom'>> {
  return 'aliases' in actor ? actor : (await loaders.actor.load(actor.id)) ?? { aliases: [], offices: [], mergedFrom: [] };
}
