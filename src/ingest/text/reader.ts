import { fileURLToPath } from 'node:url';
import type { Span } from '../../model/span.js';
import { encode, type Codes } from './codes.js';
import { createGroupFinder } from './groups.js';
import { hashText } from './hash.js';
import { readHeadlineVerbs } from './headline-verbs.js';
import { createLemmatiser } from './lemma.js';
import { linearScorer, smallScorer, type Scorer } from './linear.js';
import { mendAuxiliaries } from './mend-auxiliaries.js';
import { mendConjuncts } from './mend-conjuncts.js';
import { mendDates } from './mend-dates.js';
import { mendLemmas } from './mend-lemmas.js';
import { mendMarks } from './mend-marks.js';
import { mendNames } from './mend-names.js';
import { mendOpenings } from './mend-openings.js';
import { mendPredicates } from './mend-predicates.js';
import { mendRelatives } from './mend-relatives.js';
import { mendSubjects } from './mend-subjects.js';
import { createNameFinder } from './names.js';
import { createLabeller, createParser, type Tree } from './parser.js';
import { LONGEST_SENTENCE, segment } from './segments.js';
import type { NameSpan, Sentence, Token } from './sentence.js';
import { createTagger } from './tagger.js';
import { uposOf } from './upos.js';
import { loadWeights, type Weights } from './weights.js';
import type { WinkToken } from './wink.js';
import { spellUnits } from './spell-units.js';
import { readSubjunctives } from './subjunctives.js';
import { loadSegmentationWords, type SegmentationWords } from './words.js';

export interface Models {
  readonly weights: Weights;
  readonly words: SegmentationWords;
}

/** Reads text into sentences with their trees. Pure: the same text gives the same sentences. */
export interface Reader {
  /** Offsets of paragraphs and of what comes back count into `text`. Any text will do, in time that grows with its length. */
  read(text: string, paragraphs: readonly Span[]): Sentence[];
}

export const MODEL_FILE = fileURLToPath(new URL('../../../data/models/english.bin', import.meta.url));

/** Loads what the reader needs from data/. @throws DataError where a file is missing or damaged */
export function loadModels(file = MODEL_FILE): Models {
  return { weights: loadWeights(file), words: loadSegmentationWords() };
}

/** A reader of English. Loading takes a moment, so make one and keep it. @param known lemmas that inflected verbs are brought back to where the lemmatiser knows none */
export function createReader(models: Models = loadModels(), known: ReadonlySet<string> = new Set()): Reader {
  const analyse = createAnalyser(models.weights, { demands: models.words.demands, verbs: known });
  return {
    read: (text, paragraphs) => {
      const found = paragraphs.flatMap((paragraph, number) => segment(text, paragraph, models.words).map((tokens) => ({ tokens, number })));
      const analysed = analyse(found.map(({ tokens }) => tokens));
      return found.map(({ tokens, number }, index): Sentence => {
        const [start, end] = [tokens[0]!.start, tokens.at(-1)!.end];
        const { tokens: words, names } = analysed[index]!;
        return { index, paragraph: number, start, end, text: text.slice(start, end), tokens: mendLemmas(words, known, models.words.pasts), names };
      });
    },
  };
}

/** The steps of the analysis, in order; each writes what it finds to the codes for those after it. */
export interface Stages {
  encode(tokens: readonly WinkToken[]): Codes;
  tag(codes: Codes): string[];
  lemmatise(tokens: readonly WinkToken[], tags: readonly string[], codes: Codes): string[];
  parse(codes: Codes): Tree;
  findNames(codes: Codes): NameSpan[];
}

/** A scorer for each of the models. */
export type Scorers = Readonly<Record<'tagger' | 'actions' | 'labeller' | 'names', Scorer>>;

const scorersOf = ({ tagger, actions, labeller, names }: Weights): Scorers =>
  ({ tagger: linearScorer(tagger), actions: smallScorer(actions), labeller: linearScorer(labeller), names: linearScorer(names) });

export function createStages(weights: Weights, scorers = scorersOf(weights)): Stages {
  const groupOf = createGroupFinder(weights.groups);
  const tag = createTagger(scorers.tagger, weights.tags, weights.sure.words);
  const lemmatise = createLemmatiser(weights.lemmas);
  return {
    encode: (tokens) => encode(tokens, groupOf),
    tag: (codes) => tag(codes).map((number) => weights.tags[number]!),
    lemmatise: (tokens, tags, codes) => tokens.map(({ text }, i) => {
      const lemma = lemmatise(text, tags[i]!);
      codes.lemma[i + 1] = hashText(lemma);
      return lemma;
    }),
    parse: createParser(scorers.actions, createLabeller(scorers.labeller, weights.labels.indexOf('root'), weights.sure.arcs), LONGEST_SENTENCE),
    findNames: createNameFinder(scorers.names, weights.marks),
  };
}

type Analysis = Pick<Sentence, 'tokens' | 'names'>;

/** What tells a verb in its bare form: words that demand, and the verbs that are known. */
interface Asking {
  readonly demands: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
}

/** Tags, lemmas, tree and names of each sentence's tokens. All sentences go through a stage before the next begins: its model stays in the processor's caches. */
export function createAnalyser(weights: Weights, asking: Asking = { demands: new Set(), verbs: new Set() }): (sentences: readonly (readonly WinkToken[])[]) => Analysis[] {
  const stages = createStages(weights);
  return (sentences) => {
    const spelled = sentences.map(spellUnits);
    const codes = spelled.map(stages.encode);
    const tags = codes.map((each, i) => {
      const words = spelled[i]!.map(({ text }) => text.toLowerCase());
      return readHeadlineVerbs(words, readSubjunctives(words, stages.tag(each), each, asking.demands, asking.verbs), each, asking.verbs);
    });
    const lemmas = spelled.map((tokens, i) => stages.lemmatise(tokens, tags[i]!, codes[i]!));
    const trees = codes.map(stages.parse);
    const names = codes.map(stages.findNames);
    return sentences.map((tokens, i) => ({ tokens: mend(tokensOf(tokens, tags[i]!, lemmas[i]!, trees[i]!, weights.labels)), names: names[i]! }));
  };
}

/** What is known to go wrong in trees, put right; each mend sees the one before. */
const mend = (tokens: readonly Token[]): readonly Token[] => [mendPredicates, mendOpenings, mendAuxiliaries, mendMarks, mendRelatives, mendDates, mendSubjects, mendConjuncts, mendNames].reduce((sofar, by) => by(sofar), tokens);

const tokensOf = (tokens: readonly WinkToken[], tags: readonly string[], lemmas: readonly string[], { heads, labels }: Tree, names: readonly string[]): Token[] =>
  tokens.map(({ text, start, end }, index) => {
    const rel = names[labels[index]!]!;
    return { index, text, start, end, lemma: lemmas[index]!, upos: uposOf(tags[index]!, rel), tag: tags[index]!, head: heads[index]!, rel };
  });
