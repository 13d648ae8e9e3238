import type { ActorNode, ActorWhere, ArticleWhere, EventNode, EventWhere, RelationNode, RelationWhere } from '../graph/store.js';
import type { Article } from '../model/article.js';
import { connection, readPage } from './connection.js';
import type { Connection, PageArgs } from './connection.js';
import type { ApiContext } from './context.js';
import { readFilter } from './filter.js';
import { ACTOR_FIELDS, checkKnown } from './known.js';

export type ListArgs<W> = PageArgs & { readonly where?: W | null };

export async function listActors(args: ListArgs<ActorWhere>, context: ApiContext): Promise<Connection<ActorNode>> {
  const [page, where] = [readPage(args), readFilter(args.where)];
  await checkKnown(where, ['id'], context);
  return connection(() => context.graph.actors(where, page), () => context.graph.countActors(where));
}

/** @param within what must hold besides the caller's filter */
export async function listEvents(args: ListArgs<EventWhere>, context: ApiContext, within?: EventWhere): Promise<Connection<EventNode>> {
  const [page, where] = [readPage(args), readFilter(args.where)];
  await checkKnown(where, ACTOR_FIELDS, context);
  const both = [within, where].filter(part => part !== undefined && Object.keys(part).length > 0) as EventWhere[];
  const all = both.length > 1 ? { AND: both } : both[0] ?? {};
  return connection(() => context.graph.events(all, page), () => context.graph.countEvents(all));
}

export function listArticles(args: ListArgs<ArticleWhere>, { graph }: ApiContext): Connection<Article> {
  const [page, where] = [readPage(args), readFilter(args.where)];
  return connection(() => graph.articles(where, page), () => graph.countArticles(where));
}

export async function listRelations(args: ListArgs<RelationWhere>, context: ApiContext): Promise<Connection<RelationNode>> {
  const [page, where] = [readPage(args), readFilter(args.where)];
  await checkKnown(where, ACTOR_FIELDS, context);
  return connection(() => context.graph.relations(where, page), () => context.graph.countRelations(where));
}
