import type { StatusWords } from '../../lexicon/rules/status-words.js';
import type { Sentence, Token } from '../text/sentence.js';
import { children } from '../text/tree.js';
import { deepSubject, isVerb } from './arguments.js';
import type { Draft } from './draft.js';
import type { EventLexicon } from './find-events.js';
import { acting } from './participant.js';
import { actingAt } from './who-acts.js';
import type { SentenceMentions } from './sentence-mentions.js';

/** "Will hit back if Chad attacks", "unless Chad pulls out", "should Chad attack" is aimed at whoever acts in the condition, where its rule itself names nobody. */
export function aimAtCondition(s: Sentence, drafts: readonly Draft[], mentions: SentenceMentions, { ontology, statusWords }: EventLexicon): Draft[] {
  const actors = s.tokens.filter((token) => isVerb(token) && isConditional(s, token, statusWords)).flatMap(({ index }) => {
    const subject = deepSubject(s, index);
    return subject < 0 ? [] : acting(actingAt(s, subject, mentions));
  });
  return drafts.map((draft) => {
    const threatened = actors.filter((p) => !draft.source.some((q) => q.actor?.id === p.actor!.id));
    const isOpen = ontology[draft.proposal.rule.kind].conditional && !(draft.exact && acting(draft.target).length);
    return isOpen && threatened.length ? { ...draft, target: threatened, exact: true } : draft;
  });
}

/** "If Chad attacks", and "should Chad attack", where a modal opens the clause. */
function isConditional(s: Sentence, verb: Token, { conditions }: StatusWords): boolean {
  const below = children(s, verb.index);
  if (below.some((t) => t.rel === 'mark' && conditions.has(t.lemma))) return true;
  return below.some((t) => t.text === 'Should' && t.index < (below.find(({ rel }) => rel === 'nsubj' || rel === 'nsubjpass')?.index ?? -1));
}
