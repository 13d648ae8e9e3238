import type { KindInfo, Ontology } from '../../../lexicon/ontology.js';
import type { Rule } from '../../../lexicon/rules/rule.js';
import type { EventKind } from '../../../model/kinds.js';
import type { Sentence } from '../../text/sentence.js';
import { children } from '../../text/tree.js';
import type { Draft } from '../assign.js';
import { acting, unique } from '../participants.js';
import type { Candidate } from './candidates.js';
import type { Choice } from './choice.js';

/** How likely a candidate must be to be told where no rule speaks at its trigger: in a sentence that rules are silent on, and beside their events. */
const LIKELY = { alone: 0.3, beside: 0.4 } as const;

/**
 * What the rules chose, with the learned choice where they are silent or only guessed: the likeliest target in place of one that a
 * rule did not bind itself, and the sentence's likeliest act where no rule speaks at its trigger. What a rule bound exactly stays.
 */
export function completeDrafts(s: Sentence, chosen: readonly Draft[], candidates: readonly Candidate[], choice: Choice, ontology: Ontology): Draft[] {
  const ranked = rank(s, candidates, choice);
  const aimed = chosen.map((draft) => (draft.proposal.by === 'noun' || draft.exact || ontology[draft.proposal.rule.kind].reciprocal ? draft : aimAnew(draft, ranked)));
  const [best] = ranked;
  if (!best || best.chance < (chosen.length ? LIKELY.beside : LIKELY.alone)) return aimed;
  const taken = chosen.some((d) => d.proposal.trigger === best.candidate.trigger);
  return taken || !acting(best.candidate.source).length ? aimed : [...aimed, ...learnedDraft(s, best, choice, ontology)];
}

interface Ranked {
  readonly candidate: Candidate;
  readonly chance: number;
}

function rank(s: Sentence, candidates: readonly Candidate[], choice: Choice): Ranked[] {
  const chances = choice.weigh(s, candidates);
  return candidates.map((candidate, i) => ({ candidate, chance: chances[i]! })).sort((a, b) => b.chance - a.chance);
}

/** The likeliest target of the draft's trigger, unless that is nobody. */
function aimAnew(draft: Draft, ranked: readonly Ranked[]): Draft {
  const best = ranked.find(({ candidate }) => candidate.trigger === draft.proposal.trigger)?.candidate;
  return best?.target.length ? { ...draft, target: best.target, targetHeads: [best.targetHead] } : draft;
}

function learnedDraft(s: Sentence, { candidate }: Ranked, choice: Choice, ontology: Ontology): Draft[] {
  const { kind } = choice.kindOf(s, candidate);
  const { trigger, source, target, targetHead } = candidate;
  const { reciprocal } = ontology[kind];
  const parties = unique([...acting(source), ...acting(target)]);
  if (reciprocal && parties.length < 2) return [];
  const clauses = children(s, trigger, 'xcomp', 'ccomp').map((t) => t.index);
  const parts = targetHead < 0 ? [] : [{ role: 'target' as const, head: targetHead, inside: false, locative: false }];
  return [{
    proposal: { by: 'verb', rule: learnedRule(kind, ontology[kind]), trigger, text: candidate.path.join(' '), binding: { parts, anchors: [trigger], clauses, specificity: 0 } },
    source: reciprocal ? parties : source, target: reciprocal ? [] : target, targetHeads: parts.map((p) => p.head), exact: false, score: 0,
  }];
}

const learnedRule = (kind: EventKind, { mode, cameo, plover }: KindInfo): Rule =>
  ({ id: `learned-${kind.toLowerCase()}`, kind, mode, cameo, plover, stage: null, say: [], noun: null, examples: [], counterexamples: [] });
