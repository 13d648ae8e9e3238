import type { GoldWord } from './conllu.js';

/**
 * Rewrites a Universal Dependencies tree the way the language layer draws trees (ClearNLP: Choi & Palmer 2012): a preposition
 * stands above its noun, and a copula above its predicate. Relations become those of `commonRelation`.
 */
export function fromUd(words: readonly GoldWord[]): GoldWord[] {
  const tree = words.map((word) => ({ ...word }));
  tree.forEach((word, i) => {
    if (word.rel === 'cop' && tree[word.head]) raiseCopula(tree, i);
  });
  tree.forEach((word, i) => {
    const noun = tree[word.head];
    const first = tree.findIndex((other) => other.rel === 'case' && other.head === word.head);
    if (word.rel === 'case' && noun && first === i && word.lemma !== "'s" && word.lemma !== "'") raisePreposition(tree, i);
  });
  return tree.map((word) => ({ ...word, rel: commonRelation(word.rel) }));
}

function raisePreposition(tree: GoldWord[], at: number): void {
  const noun = tree[at]!.head;
  tree[at]!.rel = tree[noun]!.rel === 'obl:agent' ? 'agent' : /^(obl|nmod)/.test(tree[noun]!.rel) ? 'prep' : tree[noun]!.rel;
  tree[at]!.head = tree[noun]!.head;
  tree[noun]!.head = at;
  tree[noun]!.rel = 'pobj';
}

/** What hangs on a predicate because it is a clause. */
const OF_CLAUSE = /^(nsubj|csubj|aux|mark|punct|advmod|obl|advcl|cc|conj|parataxis|expl|discourse)/;

function raiseCopula(tree: GoldWord[], at: number): void {
  const predicate = tree[at]!.head;
  tree.forEach((word, i) => {
    const ofNoun = tree[predicate]!.upos === 'NOUN' && (/^(cc|conj|obl)/.test(word.rel) || (word.rel === 'advmod' && i > at));
    if (word.head === predicate && i !== at && OF_CLAUSE.test(word.rel) && !ofNoun) word.head = at;
  });
  Object.assign(tree[at]!, { head: tree[predicate]!.head, rel: tree[predicate]!.rel });
  Object.assign(tree[predicate]!, { head: at, rel: 'attr' });
}

/** The names under which relations of both schemes are compared; relations that are missing keep their own. */
const COMMON: Readonly<Record<string, string>> = {
  obj: 'dobj', iobj: 'dative', 'nsubj:pass': 'nsubjpass', 'nsubj:outer': 'nsubj', 'aux:pass': 'auxpass', 'csubj:pass': 'csubj', 'csubj:outer': 'csubj',
  amod: 'nmod', nummod: 'nmod', compound: 'nmod', flat: 'nmod', fixed: 'nmod', qmod: 'nmod', 'nmod:desc': 'nmod', 'compound:prt': 'prt', 'nmod:poss': 'poss',
  neg: 'advmod', npadvmod: 'advmod', 'nmod:unmarked': 'advmod', 'obl:unmarked': 'advmod', acomp: 'attr', oprd: 'attr', 'acl:relcl': 'relcl',
  'det:predet': 'det', predet: 'det', 'cc:preconj': 'cc', preconj: 'cc', 'advcl:relcl': 'advcl', pcomp: 'pobj',
};

export const commonRelation = (rel: string): string => COMMON[rel] ?? rel;
