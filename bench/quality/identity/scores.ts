/** How two partitions of the same things agree. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Placed {
  /** Which group it really belongs to. */
  readonly truth: string;
  /** Which one it was put into. */
  readonly found: string;
}

const round = (share: number): number => Math.round(share * 1000) / 1000;

export function agreement(right: number, found: number, true_: number): Agreement {
  const [precision, recall] = [found === 0 ? 1 : right / found, true_ === 0 ? 1 : right / true_];
  return { precision: round(precision), recall: round(recall), f1: round((2 * precision * recall) / Math.max(precision + recall, 1e-9)) };
}

/** All pairs, each once. */
export const pairsOf = <T>(items: readonly T[]): readonly (readonly [T, T])[] => items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));

/** Of pairs put together, and of pairs that belong together. */
export function pairwise(placed: readonly Placed[]): Agreement {
  const pairs = pairsOf(placed);
  const count = (holds: (a: Placed, b: Placed) => boolean): number => pairs.filter(([a, b]) => holds(a, b)).length;
  return agreement(count((a, b) => a.found === b.found && a.truth === b.truth), count((a, b) => a.found === b.found), count((a, b) => a.truth === b.truth));
}

/** B-cubed (Bagga and Baldwin 1998): for each thing the share of its group that is right, on average. */
export function bCubed(placed: readonly Placed[]): Agreement {
  const mean = (by: 'found' | 'truth'): number => placed.reduce((sum, one) => {
    const group = placed.filter((other) => other[by] === one[by]);
    return sum + group.filter(({ found, truth }) => found === one.found && truth === one.truth).length / group.length;
  }, 0);
  return agreement(1, placed.length / mean('found'), placed.length / mean('truth'));
}
