import { toWhere } from '../state/filter.js';
import { place, refine } from '../state/place.js';
import { PairScore } from './pair-score.js';
import { TimelineOf } from './timeline-of.js';

/** What happened when; a range that is dragged over becomes the filter's. */
export function TimelineView() {
  const { filter } = place.value;
  const [a, b, ...others] = filter.actor;
  return (
    <>
      <TimelineOf where={toWhere(filter)} choose={(from, to) => refine({ from, to })} />
      {a && b && others.length === 0 && <PairScore a={a} b={b} />}
    </>
  );
}
