import type { Links } from '../../lexicon/rules/rule.js';
import type { Sentence, Token } from '../text/sentence.js';
import { children } from '../text/tree.js';
import { isVerb, surfaceSubject } from './arguments.js';

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

/** The noun of the event that a clause tells more of: "talks chaired by Chad", "a raid that left ten dead". */
export function eventAbove(s: Sentence, verb: Token, { events }: Links): Token | null {
  const above = s.tokens[verb.head];
  return above && events.has(above.lemma) && CLAUSE_OF_NOUN.has(verb.rel) && surfaceSubject(s, verb.index) === above.index ? above : null;
}

const CLAUSE_OF_NOUN = new Set(['acl', 'relcl']);
