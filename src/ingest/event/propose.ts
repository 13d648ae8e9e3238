import type { Ontology } from '../../lexicon/ontology.js';
import type { Rule, Rules } from '../../lexicon/rules/rule.js';
import type { Sentence, Token } from '../text/sentence.js';
import { isNoun } from '../text/tree.js';
import { canTrigger } from './arguments.js';
import { matchNoun, type NounBinding } from './match-noun.js';
import { compoundAt, type Binding } from './binding.js';
import { matchPhrase } from './match-phrase.js';

/** A rule that matched at a trigger, before anything is known of who is meant. */
export type Proposal = { readonly rule: Rule; readonly trigger: number; readonly text: string } & (
  | { readonly by: 'verb'; readonly binding: Binding }
  | { readonly by: 'noun'; readonly binding: NounBinding }
);

/** A rule that was tried and why it lost, for `explain`. */
export interface Tried {
  readonly rule: string;
  readonly trigger: number;
  readonly text: string;
  readonly why: string;
}

/** All rules that match in `s`, by trigger; `note` hears of those that do not. @param when tokens of dates */
export function proposeEvents(s: Sentence, rules: Rules, ontology: Ontology, when: ReadonlySet<number>, note?: (tried: Tried) => void): Proposal[] {
  const words = wordsIn(s, rules.needed);
  return s.tokens.flatMap((token) => [
    ...(canTrigger(token, rules.links) ? verbProposals(s, token, rules, when, words, note) : []),
    ...(isNoun(token) ? nounProposals(s, token, rules, ontology, note) : []),
  ]);
}

/** The words of `needed` that a rule may call some token of the sentence by. */
function wordsIn(s: Sentence, needed: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { lemma, text, index } of s.tokens) {
    for (const word of [lemma, text.toLowerCase(), compoundAt(s, index)]) if (word !== null && needed.has(word)) found.add(word);
  }
  return found;
}

function verbProposals(s: Sentence, token: Token, rules: Rules, when: ReadonlySet<number>, words: ReadonlySet<string>, note?: (tried: Tried) => void): Proposal[] {
  const found: Proposal[] = [];
  const phrases = rules.verbs.get(token.lemma);
  for (const { rule, phrase } of (note ? phrases?.all : phrases?.among(words)) ?? []) {
    const binding = matchPhrase(s, token.index, phrase, when, rules.links);
    if (typeof binding === 'string') note?.({ rule: rule.id, trigger: token.index, text: phrase.text, why: binding });
    else found.push({ rule, trigger: token.index, text: phrase.text, by: 'verb', binding });
  }
  return found;
}

function nounProposals(s: Sentence, token: Token, rules: Rules, ontology: Ontology, note?: (tried: Tried) => void): Proposal[] {
  const found: Proposal[] = [];
  const compound = compoundAt(s, token.index);
  for (const { rule, noun } of (compound === null ? undefined : rules.nouns.get(compound)) ?? rules.nouns.get(token.lemma) ?? []) {
    const binding = matchNoun(s, token.index, noun, noun.light ? rules.light : NONE, ontology[rule.kind].reciprocal, rules.links);
    if (typeof binding === 'string') note?.({ rule: rule.id, trigger: token.index, text: noun.text, why: binding });
    else found.push({ rule, trigger: token.index, text: noun.text, by: 'noun', binding });
  }
  return found;
}

const NONE: ReadonlySet<string> = new Set();
