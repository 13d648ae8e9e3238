import type { KindScores } from '../model/kinds.js';
import { countActors, listActors } from './cypher/actors.js';
import { countArticles, listArticles } from './cypher/articles.js';
import { countEvents, listEvents } from './cypher/events.js';
import type { Slice } from './cypher/keyset.js';
import { countRelations, listRelations } from './cypher/relations.js';
import { countReports, placeReports, rankReports } from './cypher/reports.js';
import { answer, countNodes } from './cypher/schema.js';
import type { Statement } from './cypher/statement.js';
import type { Engine, Row, Run } from './engine.js';
import { byRank, type RolledUpReport } from './identity/rollup.js';
import { migrate } from './migrate.js';
import { actorNode, articleNode, eventNode, relationNode } from './nodes.js';
import { pageOf, sliceOf, type ListName } from './paging.js';
import { firstReports } from './read-reports.js';
import type { GraphStore, Page, PageRequest, ReportNode } from './store.js';
import { forRows } from './write/rows.js';
import { writeArticles } from './write/write-articles.js';

/** The one GraphStore, on either engine. */
export function createGraphStore(engine: Engine, scores: KindScores): GraphStore {
  const { read } = engine;

  const list = <W, T>(name: ListName, statement: (where: W, slice: Slice) => Statement, node: (row: Row) => T, key: string | null) =>
    async (where: W, request: PageRequest): Promise<Page<T>> => {
      const rows = await read((run) => run(statement(where, sliceOf(name, request))));
      return pageOf(name, request, rows.map((row) => ({ node: node(row), position: { key: key === null ? null : (row[key] as string), id: row['id'] as string } })));
    };

  const count = <W>(statement: (where: W) => Statement) => (where: W): Promise<number> => read((run) => single(run, statement(where)));

  return {
    address: engine.address,
    migrate: () => migrate(engine),
    ping: async () => void (await read((run) => run(answer))),
    write: (batch, at) => engine.write((run) => writeArticles(run, batch, scores, at)),
    actors: list('actors', listActors, actorNode, null),
    events: list('events', listEvents, eventNode, 'sort'),
    articles: list('articles', listArticles, articleNode, 'sort'),
    relations: list('relations', listRelations, relationNode, null),
    reports: (events, limit) => readIfAny(events, (run) => firstReports(run, rankReports(events), byRankOfRows, limit)),
    articleReports: (articles, limit) => readIfAny(articles, (run) => firstReports(run, placeReports(articles), byPlaceOfRows, limit)),
    countReports: (by, ids) => read(async (run) => {
      const rows = await forRows(run, ids, () => countReports(by, ids));
      return new Map(rows.map(({ owner, n }) => [owner as string, n as number]));
    }),
    countActors: count(countActors),
    countEvents: count(countEvents),
    countArticles: count(countArticles),
    countRelations: count(countRelations),
    stats: () => read(async (run) => ({
      articles: await single(run, countNodes('Article')),
      reports: await single(run, countNodes('Report')),
      events: await single(run, countNodes('Event')),
      actors: await single(run, countNodes('Actor')),
      relations: await single(run, countRelations({})),
    })),
    close: () => engine.close(),
  };

  function readIfAny(ids: readonly string[], work: (run: Run) => Promise<ReadonlyMap<string, readonly ReportNode[]>>) {
    return ids.length === 0 ? Promise.resolve(new Map<string, readonly ReportNode[]>()) : read(work);
  }
}

const single = async (run: Run, statement: Statement): Promise<number> => ((await run(statement))[0]?.['n'] as number | undefined) ?? 0;

const byRankOfRows = (a: Row, b: Row): number => byRank(a as unknown as RolledUpReport, b as unknown as RolledUpReport);

const byPlaceOfRows = (a: Row, b: Row): number =>
  (a['triggerStart'] as number) - (b['triggerStart'] as number) || ((a['id'] as string) < (b['id'] as string) ? -1 : 1);
