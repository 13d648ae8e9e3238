import type { Finding } from './finding.js';
import type { Tables } from './tables.js';

/** Ids that stand twice, and codes and ids of actors that have no row. */
export function checkReferences({ states, organizations, places, terms, people }: Tables, organs: ReadonlySet<string>): Finding[] {
  const found: Finding[] = [];
  const error = (file: string, line: number, problem: string, remedy: string): void => { found.push({ level: 'error', file, line, problem, remedy }); };
  const codes = new Set(states.rows.map(({ row }) => row.id));
  const ids = new Map<string, string>();
  for (const { file, rows } of [states, ...organizations]) {
    for (const { line, row: { id } } of rows) {
      if (ids.has(id)) error(file, line, `the id ${id} stands at ${ids.get(id)} already`, 'give one of them another id, or make them one row');
      else ids.set(id, `${file}:${line}`);
    }
  }
  for (const { file, rows } of [...organizations, ...places, people]) {
    for (const { line, row: { country } } of rows) if (country !== null && !codes.has(country)) error(file, line, `no state has the code ${country}`, 'mend the code, or add the state to states.csv');
  }
  const isOrgan = (of: string): boolean => codes.has(of.slice(0, 3)) && of.charAt(3) === '-' && organs.has(of.slice(4));
  for (const { line, row: { of } } of terms.rows) {
    if (!ids.has(of) && !isOrgan(of)) error(terms.file, line, `nobody has the id ${of}`, 'mend the id, or add whose office it is to its table');
  }
  return found;
}
