import type { Sentence } from '../../text/sentence.js';
import { children } from '../../text/tree.js';
import { isInverse, isMutual, type Draft } from '../draft.js';
import type { EventLexicon } from '../find-events.js';
import { aimedAt, pointsBack, seesThrough } from '../look-through.js';
import { acting } from '../participant.js';
import { sameTarget, type Candidate } from './candidates.js';
import type { Choice, Ranked } from './choice.js';
import { learnedDraft } from './learned-draft.js';

/** How likely a candidate and its kind must be, together, to be told where no rule speaks at its trigger. */
const LIKELY = 0.4;
/** How many times likelier a target must be than the one that a rule guessed. */
const LIKELIER = 2;

/**
 * What the rules chose, with the learned choice where they are silent or only guessed: the likeliest target in place of one that a
 * rule did not bind itself, and the sentence's likeliest act between actors where no rule speaks at its trigger. What a rule bound exactly stays.
 * @param drafts all that rules proposed, the chosen ones among them
 */
export function completeDrafts(s: Sentence, chosen: readonly Draft[], drafts: readonly Draft[], ranked: readonly Ranked[], choice: Choice, lexicon: EventLexicon): Draft[] {
  const kept = chosen.map((draft) => withChance(isSure(s, draft, lexicon) ? draft : aimAnew(draft, ranked), ranked));
  const best = ranked.find(({ candidate }) => isBetweenActors(candidate) && !isToDo(s, candidate.trigger) && !drafts.some((d) => d.proposal.trigger === candidate.trigger) && !chosen.some((d) => isDrawnBy(d, candidate.trigger)));
  if (!best) return kept;
  const { kind, probability } = choice.kindOf(s, best.candidate);
  const known = kept.some(({ proposal }) => proposal.rule.kind === kind && best.candidate.through.includes(proposal.trigger));
  return !known && best.chance * probability >= LIKELY ? [...kept, learnedDraft(s, { ...best, chance: best.chance * probability }, kind, lexicon.ontology)] : kept;
}

/** "Drew criticism from Chad" is told by its noun. */
const isDrawnBy = ({ proposal }: Draft, verb: number): boolean => proposal.by === 'noun' && proposal.binding.drawing === verb;

/** Nothing else is told without a rule. */
const isBetweenActors = ({ source, target }: Candidate): boolean => acting(source).length > 0 && acting(target).length > 0;

/** "Is to leave": what is to be done is told by the lower verb. */
const isToDo = (s: Sentence, verb: number): boolean => s.tokens[verb]!.lemma === 'be' && children(s, verb, 'xcomp').length > 0;

/** A rule bound its target, or an event noun that whoever made that is looked for behind. */
function isSure(s: Sentence, draft: Draft, lexicon: EventLexicon): boolean {
  const { proposal, exact } = draft;
  const { kind } = proposal.rule;
  return proposal.by === 'noun' || exact || isInverse(proposal) || isMutual(proposal, lexicon.ontology) || (seesThrough(kind, lexicon.ontology) && aimedAt(s, draft).some((head) => pointsBack(s.tokens[head]!, lexicon)));
}

function withChance(draft: Draft, ranked: readonly Ranked[]): Draft {
  const here = ranked.filter(({ candidate }) => candidate.trigger === draft.proposal.trigger);
  if (!here.length) return draft;
  const [all, nothing] = [sum(here), 1 - sum(ranked)];
  return { ...draft, chance: sum(here.filter(({ candidate }) => sameTarget(candidate.target, draft.target))), odds: all / (all + nothing) };
}

/** The draft with the likeliest target of its trigger, where that is much likelier than its own; words take no actor's place. */
function aimAnew(draft: Draft, ranked: readonly Ranked[]): Draft {
  const here = ranked.filter(({ candidate }) => candidate.trigger === draft.proposal.trigger);
  const [best] = here;
  const weakens = best && acting(draft.target).length > 0 && !acting(best.candidate.target).length;
  const likelier = best && !weakens && best.chance > LIKELIER * sum(here.filter(({ candidate }) => sameTarget(candidate.target, draft.target)));
  return likelier && best.candidate.target.length ? { ...draft, target: best.candidate.target, targetHeads: [best.candidate.targetHead] } : draft;
}

const sum = (list: readonly Ranked[]): number => list.reduce((total, { chance }) => total + chance, 0);
