import type { KindInfo, Ontology } from '../../../lexicon/ontology.js';
import type { Rule } from '../../../lexicon/rules/rule.js';
import type { EventKind } from '../../../model/kinds.js';
import type { Sentence } from '../../text/sentence.js';
import { children } from '../../text/tree.js';
import type { Draft } from '../draft.js';
import { acting, unique } from '../participant.js';
import type { Ranked } from './choice.js';

/** What the ids of events that no rule told start with. */
export const LEARNED = 'learned-';

/** What the learned choice tells, in the form of a rule's draft: it binds the target, and the clauses of its trigger as its content. */
export function learnedDraft(s: Sentence, { candidate, chance }: Ranked, kind: EventKind, ontology: Ontology): Draft {
  const { trigger, source, target, targetHead, path } = candidate;
  const { reciprocal } = ontology[kind];
  const binding = {
    parts: [{ role: 'target' as const, head: targetHead, inside: false, named: false, locative: false }],
    anchors: [trigger],
    clauses: children(s, trigger, 'xcomp', 'ccomp').map((t) => t.index),
    specificity: 0, subject: -1,
  };
  return {
    proposal: { by: 'verb', rule: learnedRule(kind, ontology[kind]), trigger, text: path.join(' '), binding },
    source: reciprocal ? unique([...acting(source), ...acting(target)]) : source,
    target: reciprocal ? [] : target,
    targetHeads: [targetHead], exact: false, chance, odds: null, score: 0,
  };
}

/** Stands for the rule that there is none of. */
const learnedRule = (kind: EventKind, { mode, cameo, plover }: KindInfo): Rule =>
  ({ id: `${LEARNED}${kind.toLowerCase()}`, kind, mode, cameo, plover, stage: null, say: [], noun: null, examples: [], counterexamples: [] });
