import type { AddedEvent, EventWhere } from '../../graph/store.js';
import { requireScope } from '../caller.js';
import type { ApiContext } from '../context.js';
import { cursorOf, placeOf } from '../feed/cursor.js';
import type { IngestProgress } from '../feed/progress.js';
import { readEventWhere } from '../lists.js';

interface FollowArgs {
  readonly where?: EventWhere | null;
  readonly since?: string | null;
}

export const subscriptionResolvers = {
  Subscription: {
    eventAdded: {
      async subscribe(_: unknown, { where, since }: FollowArgs, context: ApiContext) {
        const filter = async () => {
          requireScope(await context.callerNow(), 'read');
          return readEventWhere(where, context.renew()).known();
        };
        await filter();
        const newest = await context.graph.lastAdded();
        return context.feed.follow(filter, since == null ? newest : placeOf(since, newest), context.signal);
      },
      resolve: (added: AddedEvent) => added,
    },
    ingestProgress: {
      subscribe(_: unknown, { id }: { readonly id: string }, { caller, progress, signal }: ApiContext) {
        requireScope(caller, 'read');
        return progress.follow(id, signal);
      },
      resolve: (told: IngestProgress) => told,
    },
  },
  AddedEvent: { cursor: ({ seq }: AddedEvent) => cursorOf(seq) },
  Stats: { cursor: async (_: unknown, __: unknown, { graph }: ApiContext) => cursorOf(await graph.lastAdded()) },
};
