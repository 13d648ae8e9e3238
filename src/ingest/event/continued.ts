import type { Links } from '../../lexicon/rules/rule.js';
import type { Sentence, Token } from '../text/sentence.js';
import { children } from '../text/tree.js';
import { isVerb } from './arguments.js';

/** The verb whose clause `verb` goes on from, sharing its day and place: "met and agreed", "bombed the town, killing two". */
export function continued(s: Sentence, verb: Token): Token | null {
  const above = s.tokens[verb.head];
  if (!above || !isVerb(verb) || !isVerb(above)) return null;
  const goesOn = verb.rel === 'conj' ? !children(s, verb.index, 'nsubj').length : verb.rel === 'advcl' && verb.tag === 'VBG' && !children(s, verb.index, 'mark').length;
  return goesOn ? above : null;
}

/** The verb of what happened at the noun's event: "agreed at talks". */
export function occasionOf(s: Sentence, noun: Token, { venues }: Links): Token | null {
  const link = noun.rel === 'pobj' ? s.tokens[noun.head]! : undefined;
  const verb = link && venues.has(link.lemma) ? s.tokens[link.head] : undefined;
  return verb && isVerb(verb) ? verb : null;
}
