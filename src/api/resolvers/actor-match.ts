import type { ApiContext } from '../context.js';
import type { ActorMatch } from '../resolve-actor.js';

export const actorMatchResolvers = {
  ActorMatch: {
    actor: ({ id }: ActorMatch, _: unknown, { loaders }: ApiContext) => loaders.actor.load(id),
  },
};
