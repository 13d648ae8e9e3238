import type { Ontology } from '../../lexicon/ontology.js';
import type { Participant } from '../../model/event.js';
import type { Sentence } from '../text/sentence.js';
import { child } from '../text/tree.js';
import { deepSubject } from './arguments.js';
import type { Bound } from './binding.js';
import { actingAt } from './who-acts.js';
import type { SentenceMentions } from './sentence-mentions.js';
import type { Proposal } from './propose.js';

/** "Alleged that Chad had bombed Peru" blames Chad, "that files show that Chad did" too: who acts in the clause, not the nearest name; null where nobody does. */
export function blamed(s: Sentence, { rule, binding }: Proposal & { by: 'verb' }, part: Bound, mentions: SentenceMentions, ontology: Ontology): Participant[] | null {
  const isClaim = part.inside && ontology[rule.kind].content === 'CLAIM' && binding.clauses.includes(part.head);
  return isClaim ? doersOf(s, part.head, mentions) : null;
}

function doersOf(s: Sentence, clause: number, mentions: SentenceMentions): Participant[] | null {
  const subject = deepSubject(s, clause);
  const doers = subject < 0 ? [] : actingAt(s, subject, mentions);
  const lower = child(s, clause, 'ccomp');
  return doers.length ? doers : lower ? doersOf(s, lower.index, mentions) : null;
}
