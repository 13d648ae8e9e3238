import type { GraphQLResolveInfo } from 'graphql';
import type { ActorWhere, ArticleWhere, JudgementWhere } from '../../graph/store.js';
import { beginRelations } from '../actor-relations.js';
import type { ApiContext } from '../context.js';
import { listActors, listArticles, listEvents, listJudgements, listRelations } from '../lists.js';
import type { EventArgs, ListArgs, RelationArgs } from '../lists.js';
import { askDyad, type DyadArgs } from '../sums/ask-dyad.js';
import { askTimeline, type TimelineArgs } from '../sums/ask-timeline.js';
import { askPlaces, type PlacesArgs } from '../sums/ask-places.js';
import { askCompany, type CompanyArgs } from '../sums/ask-company.js';
import { askReading, type ReadingArgs } from '../reading/ask-reading.js';
import { askSearch, type SearchArgs } from '../search/ask-search.js';
import { askNeighbourhood, type NeighbourhoodArgs } from '../ways/ask-neighbourhood.js';
import { askNetwork, type NetworkArgs } from '../ways/ask-network.js';
import { askPaths, type PathsArgs } from '../ways/ask-paths.js';
import { resolveActor, type ResolveActorArgs } from '../resolve-actor.js';

interface ById {
  readonly id: string;
}

export const queryResolvers = {
  Query: {
    node: (_: unknown, { id }: ById, context: ApiContext) => findNode(id, context),
    actor: (_: unknown, { id }: ById, context: ApiContext, info: GraphQLResolveInfo) => {
      beginRelations(id, context, info);
      return context.loaders.actor.load(id);
    },
    actors: (_: unknown, args: ListArgs<ActorWhere>, context: ApiContext) => listActors(args, context),
    resolveActor: (_: unknown, args: ResolveActorArgs, context: ApiContext) => resolveActor(args, context),
    reading: (_: unknown, args: ReadingArgs, context: ApiContext) => askReading(args, context),
    event: (_: unknown, { id }: ById, { loaders }: ApiContext) => loaders.event.load(id),
    events: (_: unknown, args: EventArgs, context: ApiContext, info: GraphQLResolveInfo) => listEvents(args, context, info),
    article: (_: unknown, { id }: ById, { loaders }: ApiContext) => loaders.article.load(id),
    articles: (_: unknown, args: ListArgs<ArticleWhere>, context: ApiContext) => listArticles(args, context),
    relations: (_: unknown, args: RelationArgs, context: ApiContext, info: GraphQLResolveInfo) => listRelations(args, context, info),
    judgements: (_: unknown, args: ListArgs<JudgementWhere>, context: ApiContext) => listJudgements(args, context),
    timeline: (_: unknown, args: TimelineArgs, context: ApiContext, info: GraphQLResolveInfo) => askTimeline(args, context, info),
    dyad: (_: unknown, args: DyadArgs, context: ApiContext) => askDyad(args, context),
    paths: (_: unknown, args: PathsArgs, context: ApiContext) => askPaths(args, context),
    neighbourhood: (_: unknown, args: NeighbourhoodArgs, context: ApiContext) => askNeighbourhood(args, context),
    network: (_: unknown, args: NetworkArgs, context: ApiContext) => askNetwork(args, context),
    places: (_: unknown, args: PlacesArgs, context: ApiContext) => askPlaces(args, context),
    coOccurrence: (_: unknown, args: CompanyArgs, context: ApiContext) => askCompany(args, context),
    search: (_: unknown, args: SearchArgs, context: ApiContext) => askSearch(args, context),
    stats: (_: unknown, __: unknown, { graph }: ApiContext) => graph.stats(),
  },
  Found: {
    __resolveType: ({ __typename }: { readonly __typename: string }) => __typename,
  },
  Node: {
    __resolveType: ({ __typename }: { readonly __typename: string }) => __typename,
  },
};

/** Ids don't tell their type, so each is asked. */
async function findNode(id: string, { loaders }: ApiContext) {
  const [Actor, Event, Article, Relation, Judgement] = await Promise.all([
    loaders.actor.load(id), loaders.event.load(id), loaders.article.load(id), loaders.relation.load(id), loaders.judgement.load(id),
  ]);
  const found = Object.entries({ Actor, Event, Article, Relation, Judgement }).find(([, node]) => node !== null);
  return found ? { __typename: found[0], ...found[1] } : null;
}
