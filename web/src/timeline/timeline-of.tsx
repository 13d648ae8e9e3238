import { SpanDocument, TimelineDocument, type EventWhere } from '../api/documents.js';
import { useAsk } from '../api/use-ask.js';
import { counted, signed } from '../ui/format.js';
import { Answered, Nothing } from '../ui/states.js';
import { Bars } from './bars.js';
import { intervalFor } from './interval.js';
import { QuadLegend } from './quad-legend.js';

/** What happened when, of a filter's events. @param choose absent where nothing is to be chosen */
export function TimelineOf({ where, choose }: { readonly where: EventWhere; readonly choose?: (from: string, to: string) => void }) {
  const span = useAsk(SpanDocument, { where });
  return <Answered asked={span} what="the timeline">{({ timeline: { from, to, undated } }) => (
    from && to ? <Detailed where={where} from={from} to={to} choose={choose} /> : undated.events > 0 ? <p class="state">{counted(undated.events, 'event')}, none of them with a date.</p> : <Nothing what="event" />
  )}</Answered>;
}

interface DetailedProps {
  readonly where: EventWhere;
  readonly from: string;
  readonly to: string;
  readonly choose: ((from: string, to: string) => void) | undefined;
}

function Detailed({ where, from, to, choose }: DetailedProps) {
  const interval = intervalFor(from, to);
  const asked = useAsk(TimelineDocument, { where, interval });
  return (
    <Answered asked={asked} what="the timeline">{({ timeline }) => (
      <>
        <div class="view-head">
          <p role="status">{counted(timeline.total.events, 'event')} by {interval.toLowerCase()}{timeline.total.meanScore !== null && `, mean score ${signed(timeline.total.meanScore)}`}
            {timeline.undated.events > 0 && `; ${counted(timeline.undated.events, 'event')} without a date not shown`}</p>
          <QuadLegend />
        </div>
        <Bars timeline={timeline} choose={choose} />
        {choose && <p class="dim hint">Drag over bars to filter by their days; with the keyboard: arrows, Shift and arrows, Enter.</p>}
      </>
    )}</Answered>
  );
}
