import type { ActorNode, ActorWhere, ArticleNode, ArticleWhere, EventNode, EventOrder, EventWhere, JudgementWhere, RelationNode, RelationOrder, RelationWhere } from '../graph/store.js';
import type { Judgement } from '../model/judgement.js';
import { connection, readPage } from './connection.js';
import type { Connection, PageArgs } from './connection.js';
import type { ApiContext } from './context.js';
import { badInput } from './errors.js';
import { checkCircles, readFilter } from './filter.js';
import { ACTOR_FIELDS, checkKnown } from './known.js';

export type ListArgs<W> = PageArgs & { readonly where?: W | null };
type AsOf = { readonly asOf?: string | null };
type At = { readonly at?: string | null };
export type RelationArgs = ListArgs<RelationWhere> & AsOf & At & { readonly orderBy?: RelationOrder | null };
export type EventArgs = ListArgs<EventWhere> & AsOf & { readonly orderBy?: EventOrder | null };

export async function listActors(args: ListArgs<ActorWhere>, context: ApiContext): Promise<Connection<ActorNode>> {
  const page = readPage(args);
  const where = await checkKnown(readFilter(args.where, context.now()), ['id'], context);
  return connection(() => context.graph.actors(where, page), () => context.graph.countActors(where));
}

/** A moment as the graph keeps them, in UTC; a day alone means its end. */
export const readMoment = (asOf: string | null | undefined): string | undefined =>
  asOf == null ? undefined : asOf.length === 10 ? `${asOf}T23:59:59.999Z` : new Date(asOf).toISOString();

/** @param within what must hold besides the caller's filter */
export async function listEvents(args: EventArgs, context: ApiContext, within?: EventWhere): Promise<Connection<EventNode>> {
  const page = readPage(args);
  const where = await readEventWhere(args.where, context, within);
  const asOf = readMoment(args.asOf);
  return connection(() => context.graph.events(where, page, { asOf, order: args.orderBy ?? undefined }), () => context.graph.countEvents(where, asOf));
}

/** A caller's filter, checked. @param within what must hold besides */
export async function readEventWhere(given: EventWhere | null | undefined, context: ApiContext, within?: EventWhere): Promise<EventWhere> {
  const where = await checkKnown(checkCircles(readFilter(given, context.now())), ACTOR_FIELDS, context);
  const both = [within, where].filter(part => part !== undefined && Object.keys(part).length > 0) as EventWhere[];
  return both.length > 1 ? { AND: both } : both[0] ?? {};
}

export async function listArticles(args: ListArgs<ArticleWhere>, context: ApiContext): Promise<Connection<ArticleNode>> {
  const page = readPage(args);
  const where = await checkKnown(readFilter(args.where, context.now()), [], context);
  return connection(() => context.graph.articles(where, page), () => context.graph.countArticles(where));
}

export async function listRelations(args: RelationArgs, context: ApiContext): Promise<Connection<RelationNode>> {
  const page = readPage(args);
  const where = await checkKnown(checkCircles(readFilter(args.where, context.now())), ACTOR_FIELDS, context);
  const look = { asOf: readMoment(args.asOf), at: args.at ?? undefined, order: args.orderBy ?? undefined };
  if ((look.asOf ?? look.at) !== undefined && (look.order ?? where.events) !== undefined) {
    throw badInput('asOf and at go neither with orderBy nor with where.events: for the past, filter the events with where.events.happened or where.events.recorded', { argument: 'asOf' });
  }
  return connection(() => context.graph.relations(where, page, look), () => context.graph.countRelations(where));
}

export function listJudgements(args: ListArgs<JudgementWhere>, { graph, now }: ApiContext): Connection<Judgement> {
  const [page, where] = [readPage(args), readFilter(args.where, now())];
  return connection(() => graph.judgements(where, page), () => graph.countJudgements(where));
}
