import { isRead, type OwnEvent } from '../../scripts/train/choice/told-by-own.js';
import type { SameName } from '../../scripts/train/choice/example.js';
import type { ExtractedEvent } from '../../src/model/event.js';

export interface Matched {
  readonly right: readonly (readonly [ExtractedEvent, OwnEvent])[];
  readonly missed: readonly OwnEvent[];
  readonly extra: readonly ExtractedEvent[];
}

export type Read = Matched & { readonly id: string; readonly text: string };

/** Pairs each found event with at most one that is wanted: of the same kind, with one actor of each side in common. */
export function matchEvents(found: readonly ExtractedEvent[], wanted: readonly OwnEvent[], sameName: SameName): Matched {
  const left = new Set(wanted);
  const right = found.flatMap((event) => {
    const fitting = [...left].filter((one) => isRead(event, one, sameName));
    const [best] = [...fitting.filter(({ status }) => status === event.status), ...fitting];
    if (best === undefined) return [];
    left.delete(best);
    return [[event, best] as const];
  });
  return { right, missed: [...left], extra: found.filter((event) => !right.some(([one]) => one === event)) };
}
