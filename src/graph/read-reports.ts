import { listReports, readReports } from './cypher/reports.js';
import type { Engine, Row } from './engine.js';
import { reportNode } from './nodes.js';
import { byRank } from './identity/rollup.js';
import type { EventNode, ReportNode } from './store.js';

type Reports = ReadonlyMap<string, readonly ReportNode[]>;

/** The first reports of each event, or in each article, in one statement however many there are. */
export async function firstReports({ ask, cutsLists }: Engine, by: 'event' | 'article', owners: readonly string[], most: number): Promise<Reports> {
  if (owners.length === 0) return new Map();
  const rows = (await ask(listReports(by, owners, most, cutsLists))) as unknown as readonly { readonly owner: string; readonly reports: readonly ReportRow[] }[];
  return new Map(rows.map(({ owner, reports }) => [owner, inOrder(by, reports, most)]));
}

/** Reports as a statement collected them, which may be all, in no order, or one without an id for none. */
const inOrder = (by: 'event' | 'article', reports: readonly ReportRow[], most: number): readonly ReportNode[] =>
  reports.filter(({ id }) => id !== null).sort(by === 'event' ? byRank : byPlace).slice(0, most).map(reportNode);

/** Reports with their articles, by their ids. */
export async function reportsById({ ask }: Engine, ids: readonly string[]): Promise<ReadonlyMap<string, ReportNode>> {
  const rows = ids.length === 0 ? [] : await ask(readReports(ids));
  return new Map(rows.map((row) => [row['id'] as string, reportNode(row)]));
}

/** The reports that were read along with an event. */
export const reportsIn = ({ told }: Row, most: number): EventNode['firstReports'] => (told === undefined ? undefined : { most, reports: inOrder('event', told as readonly ReportRow[], most) });

interface ReportRow extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly confidence: number;
  readonly reported: string;
  readonly triggerStart: number;
}

const byPlace = (a: ReportRow, b: ReportRow): number => a.triggerStart - b.triggerStart || (a.id < b.id ? -1 : 1);
