/**
 * The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez & Satta 2011): a stack, a buffer, and arcs drawn between their
 * ends. Tokens count from 1; the root stands behind the last token and can only be a head.
 */
export interface State {
  /** Place of the root; the buffer is `front`..`root`. */
  root: number;
  front: number;
  depth: number;
  readonly stack: Int32Array;
  readonly head: Int32Array;
  /** Label of the arc to the head, from 1; 0 where there is none yet. */
  readonly label: Int32Array;
  /** The outermost and next outermost dependants on each side, 0 where there are none, and how many, at most 3. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
}

export const SHIFT = 0;
/** The top of the stack hangs on the front of the buffer. */
export const LEFT = 1;
/** The top of the stack hangs on the one below. */
export const RIGHT = 2;
export const ACTIONS = 3;

export function createState(longest: number): State {
  const row = (): Int32Array => new Int32Array(longest + 2);
  return { root: 0, front: 1, depth: 0, stack: row(), head: row(), label: row(), left: row(), left2: row(), right: row(), right2: row(), lefts: row(), rights: row() };
}

/** Makes a used state ready for a sentence of `size` tokens. */
export function reset(state: State, size: number): void {
  state.root = size + 1;
  state.front = 1;
  state.depth = 0;
  for (const row of [state.head, state.label, state.left, state.left2, state.right, state.right2, state.lefts, state.rights]) row.fill(0, 0, size + 2);
}

export const isDone = (state: State): boolean => state.front === state.root && state.depth === 0;

/** Only one token may hang on the root. */
export function isLegal(state: State, action: number): boolean {
  if (action === SHIFT) return state.front < state.root;
  if (action === RIGHT) return state.depth > 1;
  return state.depth > 0 && (state.front < state.root || state.depth === 1);
}

/** The one action that is allowed; null where there is a choice. */
export function forcedAction({ front, root, depth }: State): number | null {
  if (depth === 0) return SHIFT;
  if (front < root) return null;
  return depth > 1 ? RIGHT : LEFT;
}

/** The arc that `action` would draw, head and dependant; null for a shift. */
export function arcOf(state: State, action: number): { head: number; dependant: number } | null {
  if (action === SHIFT) return null;
  const dependant = state.stack[state.depth - 1]!;
  return { head: action === LEFT ? state.front : state.stack[state.depth - 2]!, dependant };
}

export function shift(state: State): void {
  state.stack[state.depth++] = state.front++;
}

/** Draws an arc from `head` to the top of the stack and takes that off. */
export function attach(state: State, head: number, label: number): void {
  const dependant = state.stack[--state.depth]!;
  state.head[dependant] = head;
  state.label[dependant] = label;
  if (dependant < head) {
    const outermost = state.left[head] === 0 || dependant < state.left[head]!;
    if (outermost) { state.left2[head] = state.left[head]!; state.left[head] = dependant; }
    else state.left2[head] = dependant;
    state.lefts[head] = Math.min(3, state.lefts[head]! + 1);
  } else {
    state.right2[head] = state.right[head]!;
    state.right[head] = dependant;
    state.rights[head] = Math.min(3, state.rights[head]! + 1);
  }
}
