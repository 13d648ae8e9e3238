import { check } from './check/check.js';
import { countActors, listActors } from './cypher/actors.js';
import { countArticles, listArticles } from './cypher/articles.js';
import { countEvents, listEvents } from './cypher/events.js';
import type { Slice } from './cypher/keyset.js';
import { countJudgements, listJudgements } from './cypher/judgements.js';
import { countAllRelations } from './cypher/relations.js';
import { countReports } from './cypher/reports.js';
import { answer, countHidden, countNodes, type Hideable } from './cypher/schema.js';
import type { Statement } from './cypher/statement.js';
import { readNodes } from './cypher/writes.js';
import { exportGraph } from './dump/export-graph.js';
import { importGraph } from './dump/import-graph.js';
import type { Engine, Row, Run } from './engine.js';
import { migrate } from './migrate.js';
import { actorNode, articleNode, eventNode, judgementNode, relationNode } from './nodes.js';
import { pageOf, sliceOf, type ListName } from './paging.js';
import { eventsAsOf, relationsThen } from './read-then.js';
import { numberOfRelations, pageOfRelations } from './read-relations.js';
import { lastNumber, readAdded } from './read-added.js';
import { readLatestEvents } from './read-latest.js';
import { firstReports, reportsIn } from './read-reports.js';
import { sumsOf } from './read-sums.js';
import { readTellings } from './read-tellings.js';
import type { EventWhere, GraphStore, Page, PageRequest, RelationWhere } from './store.js';
import { judge, undo } from './write/judge.js';
import type { JudgementRow } from './write/judging.js';
import { forRows } from './write/rows.js';
import type { Knowledge } from './write/unit.js';
import { writeArticles } from './write/write-articles.js';

/** The one GraphStore, on either engine. */
export function createGraphStore(engine: Engine, knowledge: Knowledge): GraphStore {
  const { ask, read } = engine;
  const listeners = new Set<() => void>();
  const changing = async <T>(change: Promise<T>): Promise<T> => change.finally(() => listeners.forEach((listener) => listener()));

  const list = <W, T>(name: ListName, statement: (where: W, slice: Slice) => Statement, node: (row: Row) => T, key: string | null) =>
    listOf(name, (where: W, slice) => ask(statement(where, slice)), node, key);

  const listOf = <W, T>(name: ListName, rowsOf: (where: W, slice: Slice) => Promise<readonly Row[]>, node: (row: Row) => T, key: string | null) =>
    async (where: W, request: PageRequest): Promise<Page<T>> => {
      const rows = await rowsOf(where, sliceOf(name, request));
      return pageOf(name, request, rows.map((row) => ({ node: node(row), position: { key: key === null ? null : (row[key] as string | number | undefined) ?? null, id: row['id'] as string } })));
    };

  const count = <W>(statement: (where: W) => Statement) => (where: W): Promise<number> => single(ask, statement(where));

  return {
    ...sumsOf(engine),
    address: engine.address,
    migrate: () => migrate(engine, knowledge),
    ping: async () => void (await ask(answer)),
    write: (batch, at) => changing(engine.write((run) => writeArticles(run, batch, knowledge, at))),
    judge: async (asked, at) => judgementNode(await changing(engine.write((run) => judge(run, asked, knowledge, at)))),
    undo: async (id, by, at) => judgementNode(await changing(engine.write((run) => undo(run, id, by, knowledge, at)))),
    check: () => check(engine, knowledge, false),
    recount: () => check(engine, knowledge, true),
    export: () => exportGraph(engine),
    import: (lines, origin) => importGraph(engine, knowledge, lines, origin),
    judgements: list('judgements', listJudgements, (row) => judgementNode(row as unknown as JudgementRow), 'sort'),
    tellings: (events) => (events.length === 0 ? Promise.resolve(new Map()) : read((run) => readTellings(run, events))),
    actors: list('actors', listActors, actorNode, null),
    events: async (where, request, look = {}) => {
      const { asOf, order, reports = 0 } = look;
      const name = order === undefined ? 'events' : (`events ${order.by} ${order.ascending}` as const);
      const page = await list(name, (filter: EventWhere, slice) => listEvents(filter, slice, look, engine.cutsLists), (row) => ({ ...eventNode(row), firstReports: reportsIn(row, reports) }), 'position')(where, request);
      return asOf === undefined ? page : eventsAsOf(engine, knowledge, page, asOf);
    },
    articles: list('articles', listArticles, articleNode, 'sort'),
    relations: async (where, request, look = {}) => {
      const { order, asOf, at } = look;
      const name = order === undefined ? 'relations' : (`relations ${order.by} ${order.ascending}` as const);
      const page = await listOf(name, (filter: RelationWhere, slice) => pageOfRelations(ask, filter, slice, look), relationNode, 'position')(where, request);
      return asOf === undefined && at === undefined ? page : relationsThen(engine, page, look);
    },
    eventsOfTellings: (tellings) => read(async (run) => {
      const rows = await forRows(run, tellings, (ids) => readNodes('Telling', ['id', 'event'], ids));
      return new Map(rows.map(({ id, event }) => [id as string, event as string]));
    }),
    reports: (events, limit) => firstReports(engine, 'event', events, limit),
    articleReports: (articles, limit) => firstReports(engine, 'article', articles, limit),
    countReports: (by, ids) => read(async (run) => {
      const rows = await forRows(run, ids, () => countReports(by, ids));
      return new Map(rows.map(({ owner, n }) => [owner as string, n as number]));
    }),
    latestEvents: (relations) => read((run) => readLatestEvents(run, relations)),
    countActors: count(countActors),
    countEvents: (where, asOf) => count((filter: EventWhere) => countEvents(filter, asOf))(where),
    countArticles: count(countArticles),
    countRelations: (where) => numberOfRelations(ask, where),
    countJudgements: count(countJudgements),
    stats: () => read(async (run) => ({
      articles: await single(run, countNodes('Article')),
      reports: await visible(run, 'Report'),
      events: await visible(run, 'Event'),
      actors: await visible(run, 'Actor'),
      relations: await single(run, countAllRelations),
    })),
    lastAdded: () => lastNumber(ask),
    added: (where, after, most) => readAdded(engine, where, after, most),
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => engine.close(),
  };
}

const single = async (run: Run, statement: Statement): Promise<number> => ((await run(statement))[0]?.['n'] as number | undefined) ?? 0;

const visible = async (run: Run, label: Hideable): Promise<number> => (await single(run, countNodes(label))) - (await single(run, countHidden(label)));
