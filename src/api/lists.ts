import type { GraphQLResolveInfo } from 'graphql';
import type { ActorNode, ActorWhere, ArticleNode, ArticleWhere, EventNode, EventOrder, EventWhere, JudgementWhere, Page, RelationNode, RelationOrder, RelationWhere } from '../graph/store.js';
import type { Judgement } from '../model/judgement.js';
import { checked, type Checked } from './checked.js';
import { connection, readPage } from './connection.js';
import type { Connection, PageArgs } from './connection.js';
import type { ApiContext } from './context.js';
import { badInput } from './errors.js';
import { checkCircles, readFilter } from './filter.js';
import type { Filter } from './filter.js';
import { ACTOR_FIELDS, checkKnown, isProvable } from './known.js';
import { reportsToRead, type ReportArgs } from './list-reports.js';
import { argumentsOf, namesSelected } from './look-ahead.js';
import { allOf, withinView } from './views/within-view.js';

export type ListArgs<W> = PageArgs & { readonly where?: W | null };
type AsOf = { readonly asOf?: string | null };
type At = { readonly at?: string | null };
export type RelationArgs = ListArgs<RelationWhere> & AsOf & At & { readonly orderBy?: RelationOrder | null };
export type EventArgs = ListArgs<EventWhere> & AsOf & { readonly orderBy?: EventOrder | null };

/** A caller's filter, read at once and looked up meanwhile. */
function checkedFilter<W extends Filter>(given: W | null | undefined, context: ApiContext, actorFields: readonly string[] = ACTOR_FIELDS): Checked<W> {
  const where = checkCircles(readFilter(given, context.now()));
  return checked(where, all => checkKnown(all, actorFields, context), isProvable(where));
}

const hasRows = ({ edges }: Page<unknown>): boolean => edges.length > 0;
const isPositive = (n: number): boolean => n > 0;

export function listActors(args: ListArgs<ActorWhere>, context: ApiContext): Connection<ActorNode> {
  const [page, where] = [readPage(args), checkedFilter(args.where, context, ['id'])];
  return connection(() => where.ask(known => context.graph.actors(known, page)), () => where.ask(known => context.graph.countActors(known)));
}

/** A moment as the graph keeps them, in UTC; a day alone means its end. */
export const readMoment = (asOf: string | null | undefined): string | undefined =>
  asOf == null ? undefined : asOf.length === 10 ? `${asOf}T23:59:59.999Z` : new Date(asOf).toISOString();

/** @param within what must hold besides the caller's filter */
export function listEvents(args: EventArgs, context: ApiContext, info: GraphQLResolveInfo, within?: EventWhere): Connection<EventNode> {
  const [page, where, asOf] = [readPage(args), readEventWhere(args.where, context, within), readMoment(args.asOf)];
  const look = { asOf, order: args.orderBy ?? undefined, reports: reportsAlong(info), fields: asOf === undefined ? namesSelected(info) : undefined };
  return connection(() => where.ask(known => context.graph.events(known, page, look), hasRows), () => where.ask(known => context.graph.countEvents(known, asOf), isPositive));
}

/** How many reports of each event to read along with the events, where their first ones are selected and no later page. */
function reportsAlong(info: GraphQLResolveInfo): number | undefined {
  const args = argumentsOf('Event', 'reports', info) as ReportArgs | null;
  return args === null || args.after != null ? undefined : reportsToRead(args);
}

/** A caller's filter of events, within its view where it has one: all that reads events reads it here. @param within what must hold besides */
export function readEventWhere(given: EventWhere | null | undefined, context: ApiContext, within: EventWhere = {}): Checked<EventWhere> {
  const own = withinView(given, context);
  return { known: async () => allOf(within, await own.known()), ask: (question, isSome) => own.ask(where => question(allOf(within, where)), isSome) };
}

export function listArticles(args: ListArgs<ArticleWhere>, context: ApiContext): Connection<ArticleNode> {
  const [page, where] = [readPage(args), checkedFilter(args.where, context, [])];
  return connection(() => where.ask(known => context.graph.articles(known, page)), () => where.ask(known => context.graph.countArticles(known)));
}

export function listRelations(args: RelationArgs, context: ApiContext, info: GraphQLResolveInfo): Connection<RelationNode> {
  const [page, where] = [readPage(args), checkedFilter(args.where, context)];
  const look = { asOf: readMoment(args.asOf), at: args.at ?? undefined, order: args.orderBy ?? undefined, fields: namesSelected(info) };
  if ((look.asOf ?? look.at) !== undefined && (look.order ?? args.where?.events) != null) {
    throw badInput('asOf and at go neither with orderBy nor with where.events: for the past, filter the events with where.events.happened or where.events.recorded', { argument: 'asOf' });
  }
  return connection(() => where.ask(known => context.graph.relations(known, page, look), hasRows), () => where.ask(known => context.graph.countRelations(known), isPositive));
}

export function listJudgements(args: ListArgs<JudgementWhere>, { graph, now }: ApiContext): Connection<Judgement> {
  const [page, where] = [readPage(args), readFilter(args.where, now())];
  return connection(() => graph.judgements(where, page), () => graph.countJudgements(where));
}
