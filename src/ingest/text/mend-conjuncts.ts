import { hasSubject } from './has-subject.js';
import type { Token } from './sentence.js';

/**
 * Gives a speaker the act that the parser read as part of what was said: in "the minister said Norway would help Peru and condemned the rebels"
 * nobody would condemned. Told by the forms alone: a past tense without a subject of its own, side by side with a verb that an auxiliary
 * governs, in a clause below a past tense.
 */
export function mendConjuncts(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((verb) => {
    const beside = verb.rel === 'conj' && verb.tag === 'VBD' ? tokens[verb.head] : undefined;
    if (beside?.rel !== 'ccomp' || tokens[beside.head]?.tag !== 'VBD' || hasSubject(tokens, verb)) return verb;
    return tokens.some((t) => t.head === beside.index && GOVERNORS.has(t.tag) && AUXILIARY.has(t.rel)) ? { ...verb, head: beside.head } : verb;
  });
}

const AUXILIARY = new Set(['aux', 'modal']);
const GOVERNORS = new Set(['MD', 'VBD', 'VBZ', 'VBP']);
