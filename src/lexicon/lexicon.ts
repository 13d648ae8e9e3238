import { loadChoiceWeights, type ChoiceWeights } from './choice-weights.js';
import { loadConfidenceWeights } from './confidence-weights.js';
import { loadGazetteer, type Gazetteer } from './gazetteer/gazetteer.js';
import { loadOntology, type Ontology } from './ontology.js';
import { loadCountWords, type CountWords } from './rules/count-words.js';
import { loadRules } from './rules/load-rules.js';
import type { Rules } from './rules/rule.js';
import { loadStatusWords, type StatusWords } from './rules/status-words.js';

/** What data/ says, validated: passed to every step that needs it. */
export interface Lexicon {
  readonly gazetteer: Gazetteer;
  readonly ontology: Ontology;
  readonly rules: Rules;
  readonly statusWords: StatusWords;
  readonly countWords: CountWords;
  readonly choice: ChoiceWeights | null;
  readonly confidence: ReadonlyMap<string, number>;
}

const DATA = new URL('../../data/', import.meta.url);

/** Reads the data directory once. @throws DataError naming the file and line that is wrong */
export function loadLexicon(directory: URL = DATA): Lexicon {
  const ontology = loadOntology(directory);
  return Object.freeze({
    gazetteer: loadGazetteer(directory),
    ontology,
    rules: loadRules(directory, ontology),
    statusWords: loadStatusWords(directory),
    countWords: loadCountWords(directory),
    choice: loadChoiceWeights(directory),
    confidence: loadConfidenceWeights(directory),
  });
}
