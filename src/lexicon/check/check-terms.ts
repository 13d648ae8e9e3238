import { groupBy } from '../../model/group-by.js';
import type { Term } from '../gazetteer/offices.js';
import type { Row } from '../read-data.js';
import type { Finding } from './finding.js';
import type { Table } from './tables.js';

/** Terms that overlap by less are rows whose days are known only by the month. */
const SLACK_DAYS = 31;
const DAY = 86_400_000;

/** Rows that stand twice, and offices that one person holds but rows give to two at once; `shared` offices may have several holders. */
export function checkTerms({ file, rows }: Table<Term>, shared: ReadonlySet<string>): Finding[] {
  const byOffice = groupBy(rows, ({ row }) => `${row.office} of ${row.of}`);
  return [...byOffice].flatMap(([office, terms]) => {
    const sorted = [...terms].sort((a, b) => (a.row.from < b.row.from ? -1 : 1));
    return sorted.flatMap((term, i) => sorted.slice(i + 1).flatMap((later) => compare(file, office, term, later, shared.has(term.row.office))));
  });
}

function compare(file: string, office: string, { line, row }: Row<Term>, later: Row<Term>, shared: boolean): Finding[] {
  const same = row.person === later.row.person;
  if (same && row.from === later.row.from) return [{ level: 'error', file, line: later.line, problem: `${row.person} as ${office} stands at line ${line} already`, remedy: 'delete one of the rows' }];
  const days = Math.min(end(row), end(later.row)) - Date.parse(later.row.from);
  if (days / DAY <= SLACK_DAYS || (shared && !same)) return [];
  const problem = `${later.row.person} and ${row.person} (line ${line}) are both ${office} from ${later.row.from}`;
  return [{ level: 'warning', file, line: later.line, problem, remedy: 'mend the days, or say in titles.yaml that several may hold the office' }];
}

const end = ({ to }: Term): number => (to === null ? Infinity : Date.parse(to));
