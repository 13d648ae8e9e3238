import type { ComponentChildren } from 'preact';
import type { EventOrderBy } from '../api/documents.js';
import type { Sorting } from './table-view.js';

interface Props {
  readonly by: EventOrderBy;
  readonly sorting: Sorting;
  readonly sort: (sorting: Sorting) => void;
  readonly children: ComponentChildren;
}

/** A column's head that sorts by it; once more turns the order round. */
export function SortHead({ by, sorting, sort, children }: Props) {
  const chosen = sorting.by === by;
  const order = sorting.ascending ? 'ascending' : 'descending';
  return (
    <th scope="col" aria-sort={chosen ? order : 'none'}>
      <button type="button" class="sort" onClick={() => sort({ by, ascending: chosen && !sorting.ascending })}>{children}{chosen && <span aria-hidden="true">{sorting.ascending ? ' ▲' : ' ▼'}</span>}</button>
    </th>
  );
}
