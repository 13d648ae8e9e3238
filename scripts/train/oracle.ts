import { ACTIONS, isLegal, LEFT, RIGHT, SHIFT, type State } from '../../src/ingest/text/transitions.js';

/** How many right arcs each action makes impossible (Goldberg & Nivre 2013, for arc-hybrid); Infinity where it is not allowed. */
export function costs(state: State, heads: Int32Array, out: Float64Array): void {
  for (let action = 0; action < ACTIONS; action++) out[action] = isLegal(state, action) ? costOf(state, heads, action) : Infinity;
}

function costOf(state: State, heads: Int32Array, action: number): number {
  const { stack, depth, front, root } = state;
  const top = stack[depth - 1]!;
  let lost = 0;
  if (action === SHIFT) {
    for (let i = 0; i < depth; i++) {
      if (heads[stack[i]!] === front) lost++;
      if (i < depth - 1 && heads[front] === stack[i]) lost++;
    }
    return lost;
  }
  for (let i = front; i <= root; i++) {
    if (heads[i] === top) lost++;
    if (heads[top] === i && !(action === LEFT && i === front)) lost++;
  }
  if (action === LEFT && depth > 1 && heads[top] === stack[depth - 2]) lost++;
  return lost;
}

/** The cheapest action; of several, the one that the model likes best. */
export function cheapest(cost: Float64Array, scores: Float32Array): number {
  let top: number = SHIFT;
  for (const action of [LEFT, RIGHT]) {
    if (cost[action]! < cost[top]! || (cost[action] === cost[top] && scores[action]! > scores[top]!)) top = action;
  }
  return top;
}
