import type { Span } from '../../model/span.js';

/** Universal part-of-speech tags. */
export type Upos = 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X' | 'SPACE';

export interface Token extends Span {
  /** Position in its sentence, from 0. */
  readonly index: number;
  readonly text: string;
  /** In lower case. */
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag. */
  readonly tag: string;
  /** Index of the head token; -1 for the root. */
  readonly head: number;
  /** Dependency label of the arc to the head, as ClearNLP has them: nsubj, nsubjpass, dobj, agent, prep, pobj, ccomp, xcomp, advcl, relcl, acl, conj, cc, appos, poss, compound, … */
  readonly rel: string;
}

export type NameLabel = 'PERSON' | 'ORG' | 'GPE' | 'LOC' | 'NORP' | 'FAC' | 'EVENT' | 'LAW' | 'PRODUCT' | 'WORK_OF_ART';

/** A name that the name finder saw: tokens `[first, last]`, both inclusive. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly label: NameLabel;
}

/** A sentence with its tree; offsets count into the article's text. */
export interface Sentence extends Span {
  readonly index: number;
  /** Index of the paragraph in the document; 0 is the title where there is one. */
  readonly paragraph: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
}
