import { groupBy } from '../model/group-by.js';
import { readArticles, readReports } from './cypher/reports.js';
import type { Statement } from './cypher/statement.js';
import type { Row, Run } from './engine.js';
import { articleNode, reportNode } from './nodes.js';
import type { ReportNode } from './store.js';
import { forRows } from './write/rows.js';

/**
 * The first reports of each owner (an event, or an article), in three statements however many there are.
 * @param ranks lists each owner's reports by what orders them
 */
export async function firstReports(run: Run, ranks: Statement, order: (a: Row, b: Row) => number, limit: number): Promise<ReadonlyMap<string, readonly ReportNode[]>> {
  const chosen = [...groupBy(await run(ranks), ({ owner }) => owner as string)].map(
    ([owner, rows]) => [owner, [...rows].sort(order).slice(0, limit).map(({ id }) => id as string)] as const,
  );
  const nodes = await readReportNodes(run, chosen.flatMap(([, ids]) => ids));
  return new Map(chosen.map(([owner, ids]) => [owner, ids.flatMap((id) => nodes.get(id) ?? [])]));
}

/** Reports with their articles, by their ids. */
export async function readReportNodes(run: Run, ids: readonly string[]): Promise<ReadonlyMap<string, ReportNode>> {
  const rows = await forRows(run, ids, readReports);
  const articles = await forRows(run, [...new Set(rows.map(({ article }) => article as string))], readArticles);
  const articleOf = new Map(articles.map((row) => [row['id'], articleNode(row)]));
  return new Map(rows.map((row) => [row['id'] as string, reportNode(row, articleOf.get(row['article'])!)]));
}
