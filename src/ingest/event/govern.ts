import type { KindInfo, Ontology } from '../../lexicon/ontology.js';
import type { Links } from '../../lexicon/rules/rule.js';
import type { Draft } from './draft.js';
import type { Context } from './context.js';

/** An event that another one stands under, and what that makes of it. */
export interface Governor {
  readonly draft: Draft;
  /** The lower event is what the higher one is done for: "sent doctors to help Chad". */
  readonly purpose: boolean;
  /** The lower event is what the higher one keeps from happening: "banned guards from entering Chad". */
  readonly prevented: boolean;
}

/** The events that `context`'s trigger is the content or purpose of, nearest first: it stands below what their rules bound. */
export function governorsOf(context: Context, byTrigger: ReadonlyMap<number, Draft>, { prevents }: Links): Governor[] {
  const path: number[] = [];
  const found: Governor[] = [];
  for (const { below, head } of context.steps) {
    path.push(below.index);
    const draft = byTrigger.get(head.index);
    if (!draft || below.rel === 'conj') continue;
    const prevented = below.rel === 'prep' && prevents.has(below.lemma) && context.steps.some((step) => step.head.index === below.index && step.below.rel === 'pcomp');
    if (below.rel === 'advcl') found.push({ draft, purpose: true, prevented: false });
    else if (prevented || path.some((i) => binds(draft, i))) found.push({ draft, purpose: false, prevented });
  }
  return found;
}

function binds({ proposal }: Draft, token: number): boolean {
  if (proposal.by === 'noun') return true;
  const { parts, anchors, clauses } = proposal.binding;
  return anchors.includes(token) || clauses.includes(token) || parts.some((p) => p.head === token);
}

/** What stands under another event: nothing that happened, that event's claim, or a fact. What an act is done for has not happened yet, unless it is done by speaking. */
export function contentOf(draft: Draft, governor: Governor, ontology: Ontology): KindInfo['content'] {
  const [lower, higher] = [ontology[draft.proposal.rule.kind], ontology[governor.draft.proposal.rule.kind]];
  if (governor.prevented) return 'NONE';
  if (governor.purpose) return lower.quad.startsWith('MATERIAL') || higher.quad.startsWith('MATERIAL') ? 'NONE' : 'FACT';
  return higher.content;
}
