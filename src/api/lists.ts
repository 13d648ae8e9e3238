import type { ActorNode, ActorWhere, ArticleNode, ArticleWhere, EventNode, EventWhere, JudgementWhere, RelationNode, RelationWhere } from '../graph/store.js';
import type { Judgement } from '../model/judgement.js';
import { connection, readPage } from './connection.js';
import type { Connection, PageArgs } from './connection.js';
import type { ApiContext } from './context.js';
import { readFilter } from './filter.js';
import { ACTOR_FIELDS, checkKnown } from './known.js';

export type ListArgs<W> = PageArgs & { readonly where?: W | null };
type AsOf = { readonly asOf?: string | null };
type At = { readonly at?: string | null };

export async function listActors(args: ListArgs<ActorWhere>, context: ApiContext): Promise<Connection<ActorNode>> {
  const page = readPage(args);
  const where = await checkKnown(readFilter(args.where), ['id'], context);
  return connection(() => context.graph.actors(where, page), () => context.graph.countActors(where));
}

/** A moment as the graph keeps them, in UTC; a day alone means its end. */
const readMoment = (asOf: string | null | undefined): string | undefined =>
  asOf == null ? undefined : asOf.length === 10 ? `${asOf}T23:59:59.999Z` : new Date(asOf).toISOString();

/** @param within what must hold besides the caller's filter */
export async function listEvents(args: ListArgs<EventWhere> & AsOf, context: ApiContext, within?: EventWhere): Promise<Connection<EventNode>> {
  const page = readPage(args);
  const where = await checkKnown(readFilter(args.where), ACTOR_FIELDS, context);
  const asOf = readMoment(args.asOf);
  const both = [within, where].filter(part => part !== undefined && Object.keys(part).length > 0) as EventWhere[];
  const all = both.length > 1 ? { AND: both } : both[0] ?? {};
  return connection(() => context.graph.events(all, page, asOf), () => context.graph.countEvents(all, asOf));
}

export function listArticles(args: ListArgs<ArticleWhere>, { graph }: ApiContext): Connection<ArticleNode> {
  const [page, where] = [readPage(args), readFilter(args.where)];
  return connection(() => graph.articles(where, page), () => graph.countArticles(where));
}

export async function listRelations(args: ListArgs<RelationWhere> & AsOf & At, context: ApiContext): Promise<Connection<RelationNode>> {
  const page = readPage(args);
  const where = await checkKnown(readFilter(args.where), ACTOR_FIELDS, context);
  const then = { asOf: readMoment(args.asOf), at: args.at ?? undefined };
  return connection(() => context.graph.relations(where, page, then), () => context.graph.countRelations(where));
}

export function listJudgements(args: ListArgs<JudgementWhere>, { graph }: ApiContext): Connection<Judgement> {
  const [page, where] = [readPage(args), readFilter(args.where)];
  return connection(() => graph.judgements(where, page), () => graph.countJudgements(where));
}
