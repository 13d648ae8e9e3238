import type { DataError } from '../../model/errors.js';
import { CityRow } from '../gazetteer/cities.js';
import { PersonRow, TermRow, type Person, type Term } from '../gazetteer/offices.js';
import { OrganizationRow, OrganRow } from '../gazetteer/organizations.js';
import { PeopleRow, RegionRow, StateRow, type State } from '../gazetteer/states.js';
import { readRows, type Row } from '../read-data.js';

/** A row that is an actor or place of its own; `id` is null where its name is all it has. */
interface Entry { readonly id?: string; readonly name: string; readonly country: string | null }

export interface Table<T> {
  readonly file: string;
  readonly rows: readonly Row<T>[];
}

/** All tables of the gazetteer as far as their rows can be read, and what is wrong with the others. */
export interface Tables {
  readonly states: Table<State>;
  readonly terms: Table<Term>;
  readonly people: Table<Person>;
  /** Organs, organisations, groups and parties. */
  readonly organizations: readonly Table<Entry & { readonly id: string }>[];
  readonly places: readonly Table<Entry>[];
  readonly problems: readonly DataError[];
}

export function readTables(dir: string): Tables {
  const problems: DataError[] = [];
  const read = <T>(name: string, schema: Parameters<typeof readRows<T>>[1]): Table<T> => {
    const file = `${dir}/${name}.csv`;
    const { rows, problems: wrong } = readRows(file, schema);
    problems.push(...wrong);
    return { file, rows };
  };
  return {
    states: read('states', StateRow),
    terms: read('offices', TermRow),
    people: read('people', PersonRow),
    organizations: [read('organs', OrganRow), ...['organizations', 'groups', 'parties'].map((name) => read(name, OrganizationRow))],
    places: [read('regions', RegionRow), read('peoples', PeopleRow), read('cities', CityRow)],
    problems,
  };
}
