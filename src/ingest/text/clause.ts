import type { Sentence, Token } from './sentence.js';
import { child, children, headOf } from './tree.js';

const SUBJECTS = ['nsubj', 'nsubjpass'];
/** Relations of a clause whose subject is the clause's head noun or stands in the clause above. */
const NOUN_CLAUSES = new Set(['relcl', 'acl']);
const RELATIVE = new Set(['who', 'which', 'that']);
/** Relations of a clause without a subject that takes it from the clause above. */
const SHARED = new Set(['xcomp', 'conj', 'advcl', 'pcomp', 'ccomp', 'dep', 'oprd']);
/** Verbs that keep their subject for what they lead to, even beside an object: "promised Kyiv to send". */
const KEEPS_SUBJECT = new Set(['promise', 'threaten', 'vow']);
const STEPS = 12;

/** "was struck", "were condemned": passive, with or without an agent. */
export const isPassive = (sentence: Sentence, i: number): boolean =>
  child(sentence, i, 'nsubjpass', 'auxpass') !== undefined || (sentence.tokens[i]!.tag === 'VBN' && child(sentence, i, 'agent') !== undefined);

/** The subject that stands with the verb itself; a relative pronoun counts as the noun it stands for. */
export function ownSubject(sentence: Sentence, i: number): Token | undefined {
  const found = child(sentence, i, ...SUBJECTS);
  const verb = sentence.tokens[i]!;
  const standsIn = found && verb.rel === 'relcl' && RELATIVE.has(found.text.toLowerCase());
  return standsIn ? headOf(sentence, i) : found;
}

/**
 * Who does what verb `i` says, or suffers it in the passive, found over control, coordination and clauses on nouns:
 * *Iran* for `withdraw` in "Iran agreed to withdraw", *Israel* in "urged Israel to withdraw", *troops* in "troops withdrawing".
 */
export function subject(sentence: Sentence, i: number): Token | undefined {
  let at = i;
  for (let steps = 0; steps < STEPS; steps++) {
    const own = ownSubject(sentence, at);
    if (own) return own;
    const verb = sentence.tokens[at]!;
    const above = headOf(sentence, at);
    if (!above) return undefined;
    if (NOUN_CLAUSES.has(verb.rel)) return isNominal(above) ? above : undefined;
    if (verb.rel === 'prep' || verb.rel === 'agent') { at = above.index; continue; }
    if (!SHARED.has(verb.rel)) return undefined;
    const controller = verb.rel === 'xcomp' && !KEEPS_SUBJECT.has(above.lemma) ? child(sentence, above.index, 'dobj') : undefined;
    if (controller && controller.index < at) return controller;
    at = above.index;
  }
  return undefined;
}

/** The direct object; for a relative clause on its object the noun itself: *treaty* for `signed` in "the treaty that they signed". */
export function object(sentence: Sentence, i: number): Token | undefined {
  const found = child(sentence, i, 'dobj');
  if (!found) return undefined;
  return sentence.tokens[i]!.rel === 'relcl' && RELATIVE.has(found.text.toLowerCase()) ? headOf(sentence, i) : found;
}

export const indirectObject = (sentence: Sentence, i: number): Token | undefined =>
  children(sentence, i, 'dative').map((token) => (token.tag === 'IN' || token.tag === 'TO' ? child(sentence, token.index, 'pobj') : token))[0];

/** The doer of a passive: *rebels* of "was attacked by rebels". */
export function agent(sentence: Sentence, i: number): Token | undefined {
  const by = child(sentence, i, 'agent');
  return by && child(sentence, by.index, 'pobj');
}

/** A preposition of token `i` and its noun: `to`, *Tehran* in "flew to Tehran". */
export interface Prepositional {
  readonly preposition: Token;
  /** The noun, or the verb in "by firing". */
  readonly object: Token;
}

/** What hangs on `i` by prepositions, in order of the text; with `words`, only by these. "out of" is found as `out` and as `of`. */
export function prepositionals(sentence: Sentence, i: number, ...words: readonly string[]): Prepositional[] {
  return children(sentence, i, 'prep', 'agent', 'dative', 'prt')
    .flatMap((token) => [token, ...children(sentence, token.index, 'prep')])
    .flatMap((preposition) => children(sentence, preposition.index, 'pobj', 'pcomp').map((object) => ({ preposition, object })))
    .filter(({ preposition }) => words.length === 0 || words.includes(preposition.lemma));
}

/** Clauses that complete the verb: ccomp ("said that …"), xcomp ("agreed to …"). */
export const complements = (sentence: Sentence, i: number): Token[] => children(sentence, i, 'ccomp', 'xcomp');

/** The particle's verb in full: `carry out`, `call off`. */
export function verbWithParticle(sentence: Sentence, i: number): string {
  const particle = child(sentence, i, 'prt');
  return particle ? `${sentence.tokens[i]!.lemma} ${particle.lemma}` : sentence.tokens[i]!.lemma;
}

/** "not", "never", "no longer" on the verb itself, or "no" on its subject or object. */
export const isNegated = (sentence: Sentence, i: number): boolean =>
  child(sentence, i, 'neg') !== undefined || children(sentence, i, ...SUBJECTS, 'dobj').some((token) => child(sentence, token.index, 'neg') !== undefined);

/** Auxiliaries and modals of the verb, by lemma: `have`, `be`, `will`. */
export const auxiliaries = (sentence: Sentence, i: number): string[] => children(sentence, i, 'aux', 'auxpass').map((token) => token.lemma);

export const isNominal = (token: Token): boolean => token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'PRON';

export const isVerb = (token: Token): boolean => token.tag.startsWith('VB');
