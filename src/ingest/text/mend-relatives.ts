import type { Token } from './sentence.js';
import { isNoun } from './tree.js';

/**
 * Mends two faults of relative clauses, told by the tree alone: *that* taken for a preposition, and a clause hung beside the verb instead of on the noun before it.
 */
export const mendRelatives = (tokens: readonly Token[]): readonly Token[] => hangOnNouns(readThat(tokens));

/**
 * Reads *that* behind a noun as the object of what follows where the parser took it for a preposition: in "a claim that the minister, Berg, dismissed"
 * the claim is dismissed by the minister: *that* is no preposition.
 */
function readThat(tokens: readonly Token[]): readonly Token[] {
  const mended = new Map<number, Token>();
  for (const that of tokens) {
    if (that.rel !== 'prep' || that.lemma !== 'that') continue;
    const subject = tokens.find((t) => t.head === that.index && t.rel === 'pobj');
    const verb = subject && tokens.find((t) => t.head === subject.index && t.rel === 'acl' && (t.tag === 'VBN' || t.tag === 'VBD'));
    if (!verb) continue;
    mended.set(that.index, { ...that, head: verb.index, rel: 'dobj', tag: 'WDT', upos: 'PRON' });
    mended.set(subject.index, { ...subject, head: verb.index, rel: 'nsubj' });
    mended.set(verb.index, { ...verb, head: that.head, rel: 'relcl', tag: 'VBD' });
  }
  return mended.size ? tokens.map((t) => mended.get(t.index) ?? t) : tokens;
}

const BESIDE = new Set(['conj', 'ccomp', 'parataxis', 'dep', 'advcl']);

const isRelative = ({ lemma, rel, tag }: Token): boolean => (tag === 'WDT' && rel === 'nsubj') || (lemma === 'whom' && rel === 'dobj');

/** In "aid to Macedonia which is preparing a raid" it is Macedonia that prepares; "freed ten monks whom they had held". */
function hangOnNouns(tokens: readonly Token[]): readonly Token[] {
  const mended = new Map<number, Token>();
  for (const which of tokens) {
    const verb = tokens[which.head];
    if (!verb || !isRelative(which) || !BESIDE.has(verb.rel) || verb.index < which.index) continue;
    const before = tokens[which.index - 1];
    const noun = before?.text === ',' ? tokens[which.index - 2] : before;
    if (noun && isNoun(noun) && noun.head !== verb.index) mended.set(verb.index, { ...verb, head: noun.index, rel: 'relcl' });
  }
  return mended.size ? tokens.map((t) => mended.get(t.index) ?? t) : tokens;
}
