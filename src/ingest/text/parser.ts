import { ACTION_FEATURES, actionFeatures } from './action-features.js';
import type { Codes } from './codes.js';
import { LABEL_FEATURES, labelFeatures } from './label-features.js';
import { best, type Scorer } from './linear.js';
import { answersOf, arcKey, type Sure } from './sure.js';
import { ACTIONS, arcOf, attach, createState, forcedAction, isDone, isLegal, reset, shift, type State } from './transitions.js';

/** For every token its head's index, -1 for the root, and its label's number. */
export interface Tree {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** Picks the number of a new arc's label. */
export type Labeller = (state: State, codes: Codes, head: number, dependant: number) => number;

/** A greedy parser over tagged codes: an action at a time, then the new arc's label. `longest` tokens at most. */
export function createParser(actions: Scorer, pickLabel: Labeller, longest: number): (codes: Codes) => Tree {
  const state = createState(longest);
  const features = new Int32Array(ACTION_FEATURES);
  const scores = new Float32Array(ACTIONS);
  const choose = (codes: Codes): number => {
    actions.score(features, actionFeatures(state, codes, features), scores);
    return bestLegal(state, scores);
  };
  return (codes) => {
    reset(state, codes.size);
    while (!isDone(state)) {
      const arc = arcOf(state, forcedAction(state) ?? choose(codes));
      if (arc === null) shift(state);
      else attach(state, arc.head, pickLabel(state, codes, arc.head, arc.dependant) + 1);
    }
    return treeOf(state, codes.size);
  };
}

/** A labeller that weighs only arcs that aren't sure of their label; only an arc from the root is a root. */
export function createLabeller(scorer: Scorer, rootLabel: number, sure: Sure): Labeller {
  const features = new Int32Array(LABEL_FEATURES);
  const scores = new Float32Array(scorer.classes);
  const known = answersOf(sure);
  const choose: Labeller = (state, codes, head, dependant) => {
    scorer.score(features, labelFeatures(state, codes, head, dependant, features), scores);
    scores[rootLabel] = -Infinity;
    return best(scores);
  };
  return (state, codes, head, dependant) =>
    head === state.root ? rootLabel : known.get(arcKey(codes, head, dependant)) ?? choose(state, codes, head, dependant);
}

export function bestLegal(state: State, scores: Float32Array): number {
  let top = -1;
  for (let action = 0; action < ACTIONS; action++) {
    if (isLegal(state, action) && (top < 0 || scores[action]! > scores[top]!)) top = action;
  }
  return top;
}

function treeOf(state: State, size: number): Tree {
  const heads = state.head.slice(1, size + 1).map((head) => (head === state.root ? -1 : head - 1));
  return { heads, labels: state.label.slice(1, size + 1).map((label) => label - 1) };
}
