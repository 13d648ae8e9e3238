import type { Sentence, Token } from '../text/sentence.js';
import { children, isInfinitive } from '../text/tree.js';
import { isVerb } from './arguments.js';

/** One step up the tree from an event's trigger: `below` hangs on `head`. */
export interface Step {
  readonly below: Token;
  readonly head: Token;
}

/** What an event's trigger stands under, nearest first. */
export interface Context {
  /** The trigger's verb: itself, or for a noun the verb that carries it; the noun itself where there is none. */
  readonly verb: Token;
  /** Steps up to the sentence's root; a step out of a relative or other loose clause is the last. */
  readonly steps: readonly Step[];
  /** Steps beyond a loose clause too: only speakers are looked for there. */
  readonly outer: readonly Step[];
}

/** Clauses that tell facts of their own, whatever stands above them. */
const LOOSE = new Set(['relcl', 'parataxis', 'appos']);
const NOUN_TO_VERB = new Set(['dobj', 'nsubjpass', 'pobj']);

/** Climbs from `trigger` to the root. */
export function contextOf(s: Sentence, trigger: number): Context {
  const token = s.tokens[trigger]!;
  const all: Step[] = [];
  for (let t = token; t.head >= 0 && all.length < s.tokens.length; t = s.tokens[t.head]!) all.push({ below: t, head: s.tokens[t.head]! });
  const loose = all.findIndex((step) => isLoose(s, step));
  const carrier = !isVerb(token) && token.head >= 0 && NOUN_TO_VERB.has(token.rel) && isVerb(s.tokens[token.head]!) ? s.tokens[token.head]! : token;
  return { verb: carrier, steps: loose < 0 ? all : all.slice(0, loose), outer: all };
}

function isLoose(s: Sentence, { below, head }: Step): boolean {
  if (LOOSE.has(below.rel) || below.rel === 'nsubj' || isParted(s, below, head)) return true;
  if (below.rel === 'conj') return isVerb(head) && children(s, below.index).some((t) => t.rel === 'nsubj');
  if (below.rel === 'dep' && children(s, below.index, 'mark').length && children(s, below.index, 'nsubj', 'nsubjpass').length) return true;
  return below.rel === 'advcl' && !isInfinitive(s, below.index);
}

/** "Norway accuses Chad of lying; Chad rejects the charge": two sentences, though the tree hangs one on the other. */
const isParted = (s: Sentence, a: Token, b: Token): boolean => s.tokens.slice(Math.min(a.index, b.index), Math.max(a.index, b.index)).some((t) => t.text === ';');
