import type { Upos } from './sentence.js';

const BY_TAG: Readonly<Record<string, Upos>> = {
  NN: 'NOUN', NNS: 'NOUN', NNP: 'PROPN', NNPS: 'PROPN',
  VB: 'VERB', VBD: 'VERB', VBG: 'VERB', VBN: 'VERB', VBP: 'VERB', VBZ: 'VERB', MD: 'AUX',
  JJ: 'ADJ', JJR: 'ADJ', JJS: 'ADJ', RB: 'ADV', RBR: 'ADV', RBS: 'ADV', WRB: 'ADV',
  IN: 'ADP', RP: 'ADP', TO: 'ADP', CC: 'CCONJ', CD: 'NUM', UH: 'INTJ', POS: 'PART',
  DT: 'DET', PDT: 'DET', WDT: 'PRON', PRP: 'PRON', PRP$: 'PRON', WP: 'PRON', WP$: 'PRON', EX: 'PRON',
  '.': 'PUNCT', ',': 'PUNCT', ':': 'PUNCT', '``': 'PUNCT', '\'\'': 'PUNCT', '-LRB-': 'PUNCT', '-RRB-': 'PUNCT', HYPH: 'PUNCT', NFP: 'PUNCT',
  $: 'SYM', SYM: 'SYM', '#': 'SYM', ADD: 'X', AFX: 'X', FW: 'X', LS: 'X', XX: 'X',
};

/** Relations that a determiner standing for a noun has: "*That* is so". */
const NOMINAL = new Set(['nsubj', 'nsubjpass', 'dobj', 'pobj', 'attr', 'conj', 'dative', 'root']);

/** The universal part of speech of a token with this Penn tag and relation: `to` is PART before a verb, ADP before a noun. */
export function uposOf(tag: string, rel: string): Upos {
  if (rel === 'aux' || rel === 'auxpass') return tag === 'TO' ? 'PART' : 'AUX';
  if (rel === 'neg' && tag === 'RB') return 'PART';
  if (rel === 'mark' && tag === 'IN') return 'SCONJ';
  if (tag === 'DT' && NOMINAL.has(rel)) return 'PRON';
  if (tag === 'WDT' && rel === 'det') return 'DET';
  return BY_TAG[tag] ?? 'X';
}
