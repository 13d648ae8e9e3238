import { groupBy } from '../../model/group-by.js';
import type { Gazetteer } from '../gazetteer/gazetteer.js';
import { fold, slug } from '../gazetteer/pieces.js';
import { editsBetween } from '../lookup/edits.js';
import type { Finding } from './finding.js';
import type { Tables } from './tables.js';

/** Roles whose names many share, told apart by the article: family names by office and date, cities by the countries around them. */
const SHARED = new Set(['SURNAME', 'CITY', 'PEOPLE']);

/** Letters that spellings of one name differ in at most. */
const MOST_EDITS = 2;

/** Names under which several actors stand, and how they are told apart. */
export function checkNames({ named }: Gazetteer, tables: Tables): Finding[] {
  const places = placesOf(tables);
  const byName = groupBy(named.filter(([, { role }]) => !SHARED.has(role)), ([surface]) => fold(surface));
  return [...byName.values()].flatMap((entries): Finding[] => {
    const actors = new Map(entries.map(([, { actor, role, prior }]) => [actor?.id ?? '', { role, prior }]));
    if (actors.size < 2) return [];
    const [first, second] = [...actors].sort(([, a], [, b]) => b.prior - a.prior);
    const tie = first![1].prior === second![1].prior;
    const people = tie && first![1].role === 'PERSON';
    const problem = `"${entries[0]![0]}" names ${[...actors.keys()].join(' and ')}: ${people ? 'whoever was in office nearest to the day wins' : tie ? `the row that stands first, ${first![0]}, wins` : `${first![0]} wins, as ${first![1].role.toLowerCase()}`}`;
    const { file, line } = places.get(second![0]) ?? places.get(first![0]) ?? { file: tables.states.file, line: null };
    return [{ level: tie && !people ? 'warning' : 'note', file, line, problem, remedy: 'leave the name to one of them where that is wrong' }];
  });
}

/** Rows said to bear an ambiguous name that do not. */
export function checkAmbiguous({ named }: Gazetteer, ambiguous: ReadonlyMap<string, readonly string[]>, file: string): Finding[] {
  const bearers = new Set(named.flatMap(([surface, { actor }]) => (actor ? [`${fold(surface)} ${actor.id}`] : [])));
  return [...ambiguous].flatMap(([name, ids]) => ids.filter((id) => !bearers.has(`${name} ${id}`)).map((id): Finding => (
    { level: 'error', file, line: null, problem: `no row ${id} bears the name "${name}"`, remedy: 'mend the id, or add the name to its row' })));
}

/** Where each actor's row stands. */
function placesOf({ states, organizations, terms, people }: Tables): Map<string, { file: string; line: number | null }> {
  const named = [terms, people].flatMap(({ file, rows }) => rows.map(({ line, row }) => [slug(row.person), { file, line }] as const));
  return new Map([...named, ...[states, ...organizations].flatMap(({ file, rows }) => rows.map(({ line, row }) => [row.id, { file, line }] as const))]);
}

/** People with offices whose names differ so little that they may be one. */
export function checkSpellings({ terms }: Tables, keyOf: (name: string) => string | null): Finding[] {
  const first = new Map(terms.rows.map(({ line, row }) => [row.person, line] as const).reverse());
  const byKey = groupBy([...first.keys()].reverse(), (person) => keyOf(person) ?? person);
  return [...byKey.values()].flatMap(([one = '', ...others]) => others.filter((other) => editsBetween(fold(one), fold(other)) <= MOST_EDITS).map((other): Finding => ({
    level: 'warning', file: terms.file, line: first.get(other)!,
    problem: `${other} is spelled almost like ${one} (line ${first.get(one)})`, remedy: 'write one name in all rows and put the other spelling into people.csv',
  })));
}
