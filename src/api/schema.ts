import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { ApiContext } from './context.js';
import { actorResolvers } from './resolvers/actor.js';
import { actorMatchResolvers } from './resolvers/actor-match.js';
import { articleResolvers } from './resolvers/article.js';
import { eventResolvers } from './resolvers/event.js';
import { mutationResolvers } from './resolvers/mutation.js';
import { queryResolvers } from './resolvers/query.js';
import { reportResolvers } from './resolvers/report.js';
import { subscriptionResolvers } from './resolvers/subscription.js';
import { scalars } from './scalars.js';
import { dyadResolvers } from './sums/ask-dyad.js';

/** The public contract, schema.graphql, joined to what answers it; throws where the two disagree. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema<ApiContext>({
    typeDefs: readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'),
    resolvers: [scalars, queryResolvers, mutationResolvers, subscriptionResolvers, actorResolvers, actorMatchResolvers, eventResolvers, reportResolvers, articleResolvers, dyadResolvers],
    resolverValidationOptions: { requireResolversForArgs: 'error', requireResolversForResolveType: 'error', requireResolversToMatchSchema: 'error' },
  });
}
