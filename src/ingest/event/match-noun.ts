import type { NounPattern } from '../../lexicon/rules/rule.js';
import type { Sentence, Token } from '../text/sentence.js';
import { children } from '../text/tree.js';
import { attached, conjuncts, deepSubject, isVerb } from './arguments.js';
import { admits, type Bound } from './match-phrase.js';

/** What stands around an event noun; modifiers ("Israeli", "Crocus City Hall") are parts that only their meaning tells apart. */
export interface NounBinding {
  readonly parts: readonly Bound[];
  readonly modifiers: readonly number[];
  /** The light verb that carries the noun, -1 where none does. */
  readonly carrier: number;
}

const BETWEEN = new Set(['between', 'among']);
const MODIFIER = new Set(['amod', 'compound', 'nmod', 'nn', 'poss']);

/** Binds `pattern` at the noun `index`, or says why not. */
export function matchNoun(s: Sentence, index: number, pattern: NounPattern, light: ReadonlySet<string>): NounBinding | string {
  if (pattern.of && !attached(s, index, new Set(['of'])).some((i) => admits(pattern.of!, s.tokens[i]!))) return 'no of-phrase of the named words';
  const carrier = carrierOf(s, index, light);
  const anchors = carrier >= 0 ? [index, carrier] : [index];
  const parts: Bound[] = [];
  const add = (role: Bound['role'], heads: readonly number[]) => heads.forEach((head) => parts.push({ role, head, inside: false, locative: false }));
  const between = attached(s, index, BETWEEN);
  add('party', between.flatMap((head) => conjuncts(s, head)));
  add('source', anchors.flatMap((a) => attached(s, a, withoutBetween(pattern.source))));
  if (carrier >= 0) add('source', [deepSubject(s, carrier)].filter((i) => i >= 0));
  if (carrier < 0 && pattern.light && !parts.length) add('source', attendee(s, index));
  add('target', anchors.flatMap((a) => attached(s, a, pattern.target)));
  add('party', anchors.flatMap((a) => attached(s, a, pattern.with)));
  return { parts, modifiers: children(s, index).filter((t) => MODIFIER.has(t.rel)).map((t) => t.index), carrier };
}

const OCCASION = new Set(['after', 'during', 'in', 'at', 'for', 'following', 'before']);

/** "Emerged after talks with", "during their meeting, A and B …": whose doing the occasion frames. */
function attendee(s: Sentence, noun: number): number[] {
  const link = s.tokens[s.tokens[noun]!.head];
  const verb = link && OCCASION.has(link.lemma.toLowerCase()) ? s.tokens[link.head] : undefined;
  const subject = verb && isVerb(verb) ? deepSubject(s, verb.index) : -1;
  return subject < 0 ? [] : [subject];
}

const withoutBetween = (links: ReadonlySet<string>): ReadonlySet<string> => new Set([...links].filter((l) => !BETWEEN.has(l)));

/** The light verb of "launched an attack", "carried out raids", "talks were held". */
function carrierOf(s: Sentence, index: number, light: ReadonlySet<string>): number {
  const noun = s.tokens[index]!;
  const top: Token = noun.rel === 'conj' && noun.head >= 0 ? s.tokens[noun.head]! : noun;
  const verb = top.head >= 0 ? s.tokens[top.head]! : undefined;
  const carried = verb && isVerb(verb) && light.has(verb.lemma.toLowerCase()) && (top.rel === 'dobj' || top.rel === 'nsubjpass');
  return carried ? verb.index : -1;
}
