import type { EventKind } from '../../model/kinds.js';
import { relationId } from '../identity/ids.js';
import type { EventRow } from '../identity/rollup.js';

/** What events add up to in a relation besides their days. */
export const COUNTS = ['events', 'reports', 'statedEvents', 'confirmedEvents'] as const;

/** What some events add up to between two actors. */
export interface Standing extends Readonly<Record<(typeof COUNTS)[number], number>> {
  readonly first: string | null;
  readonly last: string | null;
}

/** What one event adds to the relation of two actors. */
export interface Part extends Standing {
  readonly id: string;
  readonly kind: EventKind;
  readonly source: string;
  readonly target: string;
}

/**
 * Every source with every target; of a reciprocal event (a meeting, a treaty) each two parties once, the smaller id as source.
 * Only what actually happened, and has a report that stands, adds anything.
 */
export function relationParts({ kind, status, reciprocal, sources, targets, reports, stated, independentSources, earliest, latest }: EventRow): readonly Part[] {
  if (status !== 'ACTUAL' || reports === 0) return [];
  const standing: Standing = { events: 1, reports, statedEvents: stated ? 1 : 0, confirmedEvents: independentSources > 1 ? 1 : 0, first: earliest, last: latest };
  return sources.flatMap((source) =>
    (reciprocal ? sources.filter((other) => source < other) : targets).map((target) =>
      ({ id: relationId(kind, source, target), kind, source, target, ...standing })));
}
