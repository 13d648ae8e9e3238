import { useEffect, useState } from 'preact/hooks';
import { TableDocument, type EventOrderBy, type TableQuery, type TableQueryVariables } from '../api/documents.js';
import { useAsk } from '../api/use-ask.js';
import { toWhere } from '../state/filter.js';
import { go, place } from '../state/place.js';
import { ActorLinks } from '../ui/actor-link.js';
import { counted, number, signed, when } from '../ui/format.js';
import { STATUS_WORDS, words } from '../ui/labels.js';
import { Answered, Nothing } from '../ui/states.js';
import { toneOf } from '../ui/tone.js';
import { ExportMenu } from './export-menu.js';
import { SortHead } from './sort-head.js';

const ROWS = 25;
const START: Paging = { first: ROWS };

type Paging = Pick<TableQueryVariables, 'first' | 'after' | 'last' | 'before'>;
export interface Sorting {
  readonly by: EventOrderBy;
  readonly ascending: boolean;
}

/** The events one by one, sorted by a column, page after page. */
export function TableView() {
  const where = toWhere(place.value.filter);
  const [sorting, setSorting] = useState<Sorting>({ by: 'HAPPENED', ascending: false });
  const [paging, setPaging] = useState<Paging>(START);
  const list = JSON.stringify([where, sorting]);
  useEffect(() => setPaging(START), [list]);
  const asked = useAsk(TableDocument, { where, orderBy: { ...sorting }, ...paging });
  return (
    <Answered asked={asked} what="the events">{({ events }) => events.totalCount === 0 ? <Nothing what="event" /> : (
      <>
        <div class="view-head"><p role="status">{counted(events.totalCount, 'event')}</p><ExportMenu of="events" where={where} /></div>
        <div class="scroll" tabIndex={0} role="region" aria-label="Events">
          <table>
            <thead><tr>
              <SortHead by="HAPPENED" sorting={sorting} sort={setSorting}>When</SortHead>
              <th scope="col">Kind</th><th scope="col">Who</th><th scope="col">To whom</th><th scope="col">Where</th>
              <SortHead by="DEAD" sorting={sorting} sort={setSorting}>Dead</SortHead>
              <SortHead by="SOURCES" sorting={sorting} sort={setSorting}>Sources</SortHead>
              <SortHead by="SCORE" sorting={sorting} sort={setSorting}>Score</SortHead>
              <th scope="col">Sentence</th>
            </tr></thead>
            <tbody>{events.nodes.map((event) => <Row key={event.id} event={event} />)}</tbody>
          </table>
        </div>
        <Pages info={events.pageInfo} turn={setPaging} />
      </>
    )}</Answered>
  );
}

function Row({ event }: { readonly event: TableQuery['events']['nodes'][number] }) {
  const [report] = event.reports.nodes;
  return (
    <tr>
      <td class="nowrap">{when(event.happened)}</td>
      <td><button type="button" class="link" style={{ borderInlineStart: `3px solid ${toneOf(event.score)}` }} onClick={() => go({ selection: { type: 'event', id: event.id } })}>{words(event.kind)}</button>
        {event.status !== 'ACTUAL' && <span class="dim"> {STATUS_WORDS[event.status].toLowerCase()}</span>}</td>
      <td><ActorLinks actors={event.source} /></td>
      <td><ActorLinks actors={event.target} /></td>
      <td>{event.place?.name}</td>
      <td class="figure">{event.dead}</td>
      <td class="figure">{number(event.independentSources)}</td>
      <td class="figure">{signed(event.score)}</td>
      <td class="sentence">{report?.sentence}{report?.claimedBy && <span class="dim"> (says {report.claimedBy.name})</span>}</td>
    </tr>
  );
}

const Pages = ({ info, turn }: { readonly info: TableQuery['events']['pageInfo']; turn(to: Paging): void }) => (
  <p class="actions">
    <button type="button" disabled={!info.hasPreviousPage} onClick={() => turn({ last: ROWS, before: info.startCursor })}>Page before</button>
    <button type="button" disabled={!info.hasNextPage} onClick={() => turn({ first: ROWS, after: info.endCursor })}>Next page</button>
  </p>
);
