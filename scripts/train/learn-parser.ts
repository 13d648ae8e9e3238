import { ACTION_FEATURES, actionFeatures } from '../../src/ingest/text/action-features.js';
import { LABEL_FEATURES, labelFeatures } from '../../src/ingest/text/label-features.js';
import { best } from '../../src/ingest/text/linear.js';
import { bestLegal } from '../../src/ingest/text/parser.js';
import { ACTIONS, arcOf, attach, createState, isDone, reset, shift, type State } from '../../src/ingest/text/transitions.js';
import type { Example } from './example.js';
import type { Schedule } from './learn-tagger.js';
import { bestBut, MARGIN } from './perceptron.js';
import { cheapest, costs } from './oracle.js';
import { Perceptron } from './perceptron.js';
import { shuffled } from './random.js';

/** How often, from the second epoch on, a wrong action is followed, so that the parser learns to go on from its mistakes. */
const EXPLORE = 0.9;

/** Learns actions and labels with a dynamic oracle; the examples must bear their tags and lemmas. */
export function learnParser(examples: readonly Example[], labels: readonly string[], { epochs, cutoff, random }: Schedule): { actions: Perceptron; labeller: Perceptron } {
  const actions = new Perceptron(ACTIONS, cutoff);
  const labeller = new Perceptron(labels.length, cutoff);
  const state = createState(Math.max(...examples.map(({ codes }) => codes.size)));
  const learnAction = createActionLearner(actions, state, random);
  const learnLabel = createLabelLearner(labeller, state, labels.indexOf('root'));
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffled(examples, random)) {
      reset(state, example.codes.size);
      while (!isDone(state)) {
        const arc = arcOf(state, learnAction(example, epoch > 0));
        if (arc === null) shift(state);
        else attach(state, arc.head, learnLabel(example, arc.head, arc.dependant) + 1);
      }
    }
  }
  return { actions: actions.average(), labeller: labeller.average() };
}

function createActionLearner(model: Perceptron, state: State, random: () => number): (example: Example, explore: boolean) => number {
  const features = new Int32Array(ACTION_FEATURES);
  const scores = new Float32Array(ACTIONS);
  const cost = new Float64Array(ACTIONS);
  return ({ codes, heads }, explore) => {
    const count = actionFeatures(state, codes, features);
    model.score(features, count, scores);
    costs(state, heads, cost);
    model.tick();
    const liked = bestLegal(state, scores);
    const right = cheapest(cost, scores);
    const rival = bestRival(cost, scores, right);
    if (rival >= 0 && scores[rival]! + MARGIN > scores[right]!) model.update(features, count, right, rival);
    if (cost[liked]! <= cost[right]!) return liked;
    return explore && random() < EXPLORE ? liked : right;
  };
}

/** The best-liked action that costs more than the right one; -1 where all others are as cheap or not allowed. */
function bestRival(cost: Float64Array, scores: Float32Array, right: number): number {
  let top = -1;
  for (let action = 0; action < ACTIONS; action++) {
    if (cost[action]! > cost[right]! && cost[action]! < Infinity && (top < 0 || scores[action]! > scores[top]!)) top = action;
  }
  return top;
}

/** A label is learned only where the arc is right; elsewhere it is guessed. */
function createLabelLearner(model: Perceptron, state: State, rootLabel: number): (example: Example, head: number, dependant: number) => number {
  const features = new Int32Array(LABEL_FEATURES);
  const scores = new Float32Array(model.classes);
  return ({ codes, heads, labels }, head, dependant) => {
    if (head === state.root) return rootLabel;
    const count = labelFeatures(state, codes, head, dependant, features);
    model.score(features, count, scores);
    scores[rootLabel] = -Infinity;
    const top = best(scores);
    if (heads[dependant] !== head) return top;
    model.tick();
    const right = labels[dependant]!;
    const rival = bestBut(scores, right);
    if (scores[rival]! + MARGIN > scores[right]!) model.update(features, count, right, rival);
    return top;
  };
}
