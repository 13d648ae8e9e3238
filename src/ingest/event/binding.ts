import type { Filler, Role, Words } from '../../lexicon/rules/phrase.js';
import type { Links } from '../../lexicon/rules/rule.js';
import type { Sentence, Token } from '../text/sentence.js';

/** A part of an event as a rule bound it: the head token of its phrase, or anywhere inside the subtree of it. */
export interface Bound {
  readonly role: Role;
  readonly head: number;
  readonly inside: boolean;
  /** Nothing is told where this is neither an actor nor a place with a name. */
  readonly named: boolean;
  /** Behind "in", "at", "near" where the phrase needs nothing: a place unless it names an actor. */
  readonly locative: boolean;
}

export interface Binding {
  readonly parts: readonly Bound[];
  /** Tokens that matched words of the phrase; how many there are says how specific the match is. */
  readonly anchors: readonly number[];
  readonly clauses: readonly number[];
  readonly specificity: number;
  /** The token that matched the words of its subject; -1 where the phrase has none. */
  readonly subject: number;
}

/** What a phrase has bound so far. */
export interface Binder {
  parts: Bound[];
  anchors: number[];
  clauses: number[];
  readonly used: Set<number>;
  specificity: number;
  subject: number;
  readonly links: Links;
}

export function admits(words: Words, token: Token): boolean {
  if (words === 'ANY') return true;
  return 'except' in words ? !words.except.has(token.lemma) : words.has(token.lemma) || words.has(token.text.toLowerCase());
}

/** "Hunger strike" is a hunger-strike: the words of a rule may be a noun with the one that narrows it. */
export function compoundAt(s: Sentence, index: number): string | null {
  const before = s.tokens[index - 1];
  return before && before.head === index && before.upos !== 'PUNCT' ? `${before.lemma}-${s.tokens[index]!.lemma}` : null;
}

export const admitsAt = (words: Words, s: Sentence, index: number): boolean => admits(words, s.tokens[index]!) || (words instanceof Set && words.has(compoundAt(s, index)));

/** Binds `head` to what a phrase asks for there, where it fits and is not bound yet: "hit back at once" hits nobody. */
export function take(binder: Binder, head: number, filler: Filler, s: Sentence, locative = false): boolean {
  if (head < 0 || binder.used.has(head) || !admitsAt(filler.words, s, head) || (filler.role && s.tokens[head]!.upos === 'ADV')) return false;
  binder.used.add(head);
  if (filler.role) binder.parts.push({ role: filler.role, head, inside: filler.inside, named: filler.named, locative });
  else binder.anchors.push(head);
  return true;
}
