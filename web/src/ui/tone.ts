/** Conflict and cooperation as colours that colour-blind readers tell apart: from red through grey to blue, readable on light and dark. */
const STOPS: readonly (readonly [number, readonly [number, number, number]])[] = [
  [-10, [176, 42, 48]], [-4, [214, 96, 60]], [0, [138, 141, 148]], [4, [88, 140, 196]], [10, [32, 88, 168]],
];

/** @param score after Goldstein, from -10 to 10 */
export function toneOf(score: number): string {
  const value = Math.max(-10, Math.min(10, score));
  const above = Math.max(1, STOPS.findIndex(([at]) => value <= at));
  const [[low, from], [high, to]] = [STOPS[above - 1]!, STOPS[above]!];
  const share = (value - low) / (high - low);
  return `#${from.map((channel, index) => Math.round(channel + (to[index]! - channel) * share).toString(16).padStart(2, '0')).join('')}`;
}

export const QUAD_TONES = { VERBAL_COOPERATION: toneOf(4), MATERIAL_COOPERATION: toneOf(10), VERBAL_CONFLICT: toneOf(-4), MATERIAL_CONFLICT: toneOf(-10) } as const;
