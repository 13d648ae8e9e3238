import type { Rules } from '../../../lexicon/rules/rule.js';
import type { Sentence } from '../../text/sentence.js';

export const lemmaAt = (s: Sentence, token: number): string => s.tokens[token]!.lemma;

/** The kinds of event that rules tell with this verb; NONE where there are none. */
export const kindsOfVerb = (s: Sentence, token: number, rules: Rules): readonly string[] => rules.kinds.verbs.get(lemmaAt(s, token)) ?? NONE;

/** The kinds of event that rules tell with this noun; NONE where there are none. */
export const kindsOfNoun = (s: Sentence, token: number, rules: Rules): readonly string[] => rules.kinds.nouns.get(lemmaAt(s, token)) ?? NONE;

/** The word sets that a word is in. */
export const setsOf = (s: Sentence, token: number, rules: Rules): readonly string[] => rules.sets.get(lemmaAt(s, token)) ?? [];

const NONE = ['NONE'];
