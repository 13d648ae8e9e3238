import type { Tally, TallySum } from '../../graph/store.js';

/** Sums as the schema shows them. */
export interface ShownTally {
  readonly events: number;
  readonly reports: number;
  readonly meanScore: number | null;
  readonly dead: number;
  readonly injured: number;
  readonly imprecise: number;
}

export function shownTally(tallies: readonly Tally[]): ShownTally {
  const sum = (name: 'events' | 'reports' | 'score' | 'dead' | 'injured' | 'coarse'): number => tallies.reduce((total, tally) => total + tally[name], 0);
  const events = sum('events');
  return { events, reports: sum('reports'), meanScore: events === 0 ? null : sum('score') / events, dead: sum('dead'), injured: sum('injured'), imprecise: sum('coarse') };
}

/** What must be added up for each field. */
const SUMS: Readonly<Record<Exclude<keyof ShownTally, 'events'>, TallySum>> = { reports: 'reports', meanScore: 'score', dead: 'dead', injured: 'injured', imprecise: 'coarse' };

/** What must be added up for fields of these names. */
export const sumsFor = (names: ReadonlySet<string>): readonly TallySum[] => Object.entries(SUMS).flatMap(([name, sum]) => (names.has(name) ? [sum] : []));
