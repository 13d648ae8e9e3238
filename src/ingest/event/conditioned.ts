import type { StatusWords } from '../../lexicon/rules/status-words.js';
import type { Participant } from '../../model/event.js';
import type { Sentence, Token } from '../text/sentence.js';
import { children } from '../text/tree.js';
import { deepSubject, isVerb } from './arguments.js';
import type { Draft } from './draft.js';
import type { EventLexicon } from './find-events.js';
import { acting } from './participant.js';
import { actingAt } from './who-acts.js';
import type { SentenceMentions } from './sentence-mentions.js';

/**
 * "Will hit back if Chad attacks", "unless Chad pulls out", "should Chad attack" is aimed at whoever acts in the condition, where its rule itself names nobody;
 * and nobody aims such at a state of their own: "Chad's president warned that a raid on Chad would mean war".
 */
export function aimAtCondition(s: Sentence, drafts: readonly Draft[], mentions: SentenceMentions, { ontology, statusWords }: EventLexicon): Draft[] {
  const actors = s.tokens.filter((token) => isVerb(token) && isConditional(s, token, statusWords)).flatMap(({ index }) => {
    const subject = deepSubject(s, index);
    return subject < 0 ? [] : acting(actingAt(s, subject, mentions));
  });
  return drafts.map((draft) => {
    if (!ontology[draft.proposal.rule.kind].conditional) return draft;
    const threatened = actors.filter((p) => !draft.source.some((q) => q.actor?.id === p.actor!.id) && !isHome(p, draft.source));
    const others = draft.target.filter((p) => !isHome(p, draft.source));
    const isOpen = !(draft.exact && acting(others).length);
    return isOpen && threatened.length ? { ...draft, target: threatened, exact: true } : { ...draft, target: others };
  });
}

const isHome = ({ actor: aim }: Participant, source: readonly Participant[]): boolean =>
  aim?.kind === 'STATE' && source.some(({ actor }) => actor && actor.id !== aim.id && actor.country === aim.country);

/** "If Chad attacks", and "should Chad attack", where a modal opens the clause. */
function isConditional(s: Sentence, verb: Token, { conditions }: StatusWords): boolean {
  const below = children(s, verb.index);
  if (below.some((t) => t.rel === 'mark' && conditions.has(t.lemma))) return true;
  return below.some((t) => t.text === 'Should' && t.index < (below.find(({ rel }) => rel === 'nsubj' || rel === 'nsubjpass')?.index ?? -1));
}
