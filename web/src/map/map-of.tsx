import { MapDocument, type EventWhere } from '../api/documents.js';
import { useAsk } from '../api/use-ask.js';
import type { Filter } from '../state/filter.js';
import { counted, number } from '../ui/format.js';
import { Answered, Nothing } from '../ui/states.js';
import { flowsOf } from './flows.js';
import { WorldMap } from './world-map.js';

/** Where a filter's events happened, and between which countries. @param choose absent where nothing is to be chosen */
export function MapOf({ where, choose }: { readonly where: EventWhere; readonly choose?: (change: Partial<Filter>) => void }) {
  const asked = useAsk(MapDocument, { where });
  return (
    <Answered asked={asked} what="the map">{({ places, network }) => {
      const flows = flowsOf(network);
      const events = places.reduce((sum, { tally }) => sum + tally.events, 0);
      return places.length + flows.length === 0 ? <Nothing what="event with a place or between countries" /> : (
        <>
          <p role="status">{counted(events, 'event')} at {counted(places.length, 'place')}; {counted(flows.length, 'flow')} between countries
            {network.hiddenActors > 0 && ` of the ${number(network.actors.length)} most active actors`}</p>
          <WorldMap places={places} flows={flows} choose={choose} />
          <ul class="legend" aria-label="Meanings"><li><span class="swatch round" style={{ background: 'var(--dim)' }} />a place: larger for more events</li><li>a line: from whom, bent to the left, to whom; wider for more events</li><li>red for conflict, blue for cooperation</li></ul>
        </>
      );
    }}</Answered>
  );
}
