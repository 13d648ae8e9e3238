import type { EventNode, Page, ReportNode } from '../graph/store.js';
import { connection, readCursor, readSize } from './connection.js';
import type { Connection } from './connection.js';
import type { ApiContext } from './context.js';
import { badInput } from './errors.js';

/** As far as paging through the reports of one event or article goes. */
const REACH = 1000;

export interface ReportArgs {
  readonly first: number | null;
  readonly after?: string | null;
}

/** One more than shown, to know whether there are more. */
export const reportsToRead = ({ first }: ReportArgs): number => readSize('first', first ?? 20) + 1;

/**
 * The reports of an event or article; those of all its neighbours in a list come by the same call to the store.
 * @param known those that were read along with it
 */
export function listReports(by: 'event' | 'article', id: string, args: ReportArgs, { loaders }: ApiContext, known?: EventNode['firstReports']): Connection<ReportNode> {
  const first = reportsToRead(args) - 1;
  const after = args.after == null ? null : readCursor('after', args.after);
  const most = after === null ? first + 1 : REACH;
  const load = () => (known?.most === most ? slice(known.reports, first, after) : loaders.reports(by, most).load(id).then(reports => slice(reports, first, after)));
  return connection(load, () => loaders.reportCount[by].load(id));
}

/** A report's cursor is its id: it stays right when others come in before it. */
function slice(reports: readonly ReportNode[], first: number, after: string | null): Page<ReportNode> {
  const start = after === null ? 0 : reports.findIndex(({ id }) => id === after) + 1;
  if (after !== null && start === 0) throw badInput(`'${after}' is not a cursor of these reports: pass endCursor as an earlier page gave it`, { argument: 'after' });
  const edges = reports.slice(start, start + first).map(node => ({ cursor: node.id, node }));
  return { edges, hasNextPage: reports.length > start + first, hasPreviousPage: start > 0 };
}
