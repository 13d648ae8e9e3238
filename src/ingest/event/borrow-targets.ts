import type { Ontology } from '../../lexicon/ontology.js';
import type { Participant } from '../../model/event.js';
import { isMutual, nounsAlike, type Draft } from './draft.js';
import { acting } from './participant.js';

/** "Agreed to withdraw its troops from Chad" is aimed at what the lower clause is aimed at: its own rule knows better than the nearest name. A claim is aimed at whoever acts there. */
export function borrowTargets(drafts: readonly Draft[], ontology: Ontology): Draft[] {
  return drafts.map((draft) => {
    const { proposal } = draft;
    if (proposal.by !== 'verb') return draft;
    // "Riots against Chad continue": the noun that is its subject tells the same.
    const told = draft.target.length ? undefined : nounsAlike(proposal, drafts).find((d) => d.proposal.trigger === proposal.binding.subject && acting(d.target).length);
    if (told) return { ...draft, target: told.target, targetHeads: told.targetHeads };
    if (ontology[proposal.rule.kind].content === 'CLAIM' || !proposal.binding.parts.some((p) => p.inside && proposal.binding.clauses.includes(p.head))) return draft;
    const lower = drafts.filter((d) => proposal.binding.clauses.includes(d.proposal.trigger)).sort((a, b) => b.score - a.score)[0];
    const target = lower && (lower.exact || !(ontology[proposal.rule.kind].conditional && draft.exact)) ? aim(lower, draft, ontology) : [];
    return target.length ? { ...draft, target } : draft;
  });
}

function aim(lower: Draft, higher: Draft, ontology: Ontology): Participant[] {
  const own = new Set(higher.source.map((p) => p.actor?.id ?? p.text));
  const list = isMutual(lower.proposal, ontology) ? lower.source : lower.target;
  return list.filter((p) => !own.has(p.actor?.id ?? p.text));
}
