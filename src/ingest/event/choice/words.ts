import type { Rules } from '../../../lexicon/rules/rule.js';
import type { Sentence } from '../../text/sentence.js';

export const lemmaAt = (s: Sentence, token: number): string => s.tokens[token]!.lemma.toLowerCase();

/** The kinds of event that rules tell with this verb; NONE where there are none. */
export const kindsOfVerb = (s: Sentence, token: number, rules: Rules): readonly string[] => kinds(rules.verbs.get(lemmaAt(s, token)));

/** The kinds of event that rules tell with this noun; NONE where there are none. */
export const kindsOfNoun = (s: Sentence, token: number, rules: Rules): readonly string[] => kinds(rules.nouns.get(lemmaAt(s, token)));

function kinds(entries: readonly { readonly rule: { readonly kind: string } }[] = []): readonly string[] {
  const found = new Set(entries.map(({ rule }) => rule.kind));
  return found.size ? [...found] : ['NONE'];
}
