import type { EventKind } from '../../model/kinds.js';
import { relationId } from '../identity/ids.js';
import type { EventRow } from '../identity/rollup.js';

/** What one event adds to the relation of two actors. */
export interface Part {
  readonly id: string;
  readonly kind: EventKind;
  readonly source: string;
  readonly target: string;
  readonly events: number;
  readonly reports: number;
  readonly first: string | null;
  readonly last: string | null;
}

/**
 * Every source with every target; of a reciprocal event (a meeting, a treaty) each two parties once, the smaller id as source.
 * Only what actually happened, and has a report that stands, adds anything.
 */
export function relationParts({ kind, status, reciprocal, sources, targets, reports, earliest, latest }: EventRow): readonly Part[] {
  if (status !== 'ACTUAL' || reports === 0) return [];
  return sources.flatMap((source) =>
    (reciprocal ? sources.filter((other) => source < other) : targets).map((target) =>
      ({ id: relationId(kind, source, target), kind, source, target, events: 1, reports, first: earliest, last: latest })));
}
