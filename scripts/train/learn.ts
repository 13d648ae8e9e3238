import { createGroupFinder, type WordGroups } from '../../src/ingest/text/groups.js';
import { createLemmatiser } from '../../src/ingest/text/lemma.js';
import type { Sure } from '../../src/ingest/text/sure.js';
import { createTagger } from '../../src/ingest/text/tagger.js';
import type { Weights } from '../../src/ingest/text/weights.js';
import type { Taught } from './collapse.js';
import { classesOf, exampleOf, writeTags, type Example } from './example.js';
import { learnLemmas } from './learn-lemmas.js';
import { learnParser } from './learn-parser.js';
import { learnSureArcs, learnSureWords } from './learn-sure.js';
import { learnNames, learnTagger, type Schedule } from './learn-tagger.js';
import { createRandom } from './random.js';

export interface Plan {
  readonly seed: number;
  readonly epochs: { readonly tagger: number; readonly parser: number; readonly names: number };
  readonly cutoff: number;
  /** Weights that round to less are left out, for each model. */
  readonly prune: { readonly tagger: number; readonly actions: number; readonly labeller: number; readonly names: number };
}

/** Learns the whole language layer from taught sentences; the same sentences and plan give the same weights. */
export function learn(sentences: readonly Taught[], groups: WordGroups, plan: Plan, report: (line: string) => void = () => {}): Weights {
  const random = createRandom(plan.seed);
  const schedule = (epochs: number): Schedule => ({ epochs, cutoff: plan.cutoff, random });
  const classes = classesOf(sentences);
  const groupOf = createGroupFinder(groups);
  const examples = sentences.map((sentence) => exampleOf(sentence, classes, groupOf));
  const lemmas = learnLemmas(sentences.flatMap((sentence) => sentence.tokens));
  const lemmatise = createLemmatiser(lemmas);
  report(`${examples.length} sentences, ${lemmas.size} rules for lemmas`);
  examples.forEach((example) => writeTags(example, example.taught.tokens.map(({ tag }) => tag), lemmatise));
  const sure = { words: learnSureWords(examples, classes.tags), arcs: learnSureArcs(examples) };
  const crossed = crossTag(examples, classes.tags, schedule(Math.max(1, plan.epochs.tagger - 2)));
  const tagger = learnTagger(examples, classes.tags, schedule(plan.epochs.tagger)).pack(plan.prune.tagger);
  report(`tagger: ${tagger.keys.length} features, ${tagger.labels.length} weights`);
  examples.forEach((example, i) => writeTags(example, crossed[i]!, lemmatise));
  const parser = learnParser(examples, classes.labels, schedule(plan.epochs.parser));
  const [actions, labeller] = [parser.actions.pack(plan.prune.actions), parser.labeller.pack(plan.prune.labeller)];
  report(`actions: ${actions.keys.length} features; labels: ${labeller.keys.length} features, ${labeller.labels.length} weights`);
  const names = learnNames(examples, classes.marks.length, schedule(plan.epochs.names)).pack(plan.prune.names);
  report(`names: ${names.keys.length} features, ${names.labels.length} weights`);
  return { ...classes, lemmas, groups, sure, tagger, actions, labeller, names };
}

/** Taggers that learn weigh every word. */
const NONE: Sure = { keys: new Int32Array(0), answers: new Uint8Array(0) };

/** Tags each half with a tagger that learned from the other, so that parser and name finder learn from tags as wrong as they will meet. */
function crossTag(examples: readonly Example[], tags: readonly string[], schedule: Schedule): string[][] {
  const crossed: string[][] = [];
  for (const half of [0, 1]) {
    const tag = createTagger(learnTagger(examples.filter((_, i) => i % 2 !== half), tags, schedule), tags, NONE);
    examples.forEach(({ codes }, i) => { if (i % 2 === half) crossed[i] = tag(codes).map((number) => tags[number]!); });
  }
  return crossed;
}
