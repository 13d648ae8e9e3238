import type { Ontology } from '../../lexicon/ontology.js';
import type { Participant } from '../../model/event.js';
import { acting, unique } from './participant.js';
import type { Proposal } from './propose.js';

/** A proposal with who is meant by its parts. */
export interface Draft {
  readonly proposal: Proposal;
  readonly source: readonly Participant[];
  readonly target: readonly Participant[];
  /** Heads of the target's phrases, to look through event nouns ("condemned the airstrike"). */
  readonly targetHeads: readonly number[];
  /** A rule itself bound its target, and that is an actor; or it names none. */
  readonly exact: boolean;
  /** How likely the learned choice holds its target, 0..1; null where it was not asked or knows of none there. */
  readonly chance: number | null;
  /** How likely it holds that its trigger tells something rather than the sentence nothing, 0..1; null where it was not asked. */
  readonly odds: number | null;
  readonly score: number;
}

/** Done together, so that all its parties are its sources; a phrase of such a kind that names a target goes one way: "extradited him to Chad". */
export const isMutual = ({ rule, text, by }: Proposal, ontology: Ontology): boolean => ontology[rule.kind].reciprocal && !(by === 'verb' ? text.includes('<target>') : rule.noun!.target.size > 0);

/** Its subject is the target: "received food from Chad". */
export const isInverse = ({ by, text }: Proposal): boolean => by === 'verb' && text.startsWith('<target>');

/** The drafts of nouns that tell the same kind of event as a proposal. */
export const nounsAlike = ({ rule }: Proposal, drafts: readonly Draft[]): Draft[] => drafts.filter(({ proposal }) => proposal.by === 'noun' && proposal.rule.kind === rule.kind);

/** What is no event after all. */
export const NOTHING = { source: [], target: [], targetHeads: [], exact: true, chance: null, odds: null, score: 0 };

export const ids = (list: readonly Participant[]): Set<string> => new Set(list.flatMap((p) => (p.actor ? [p.actor.id] : [])));

export const merge = (...lists: readonly (readonly Participant[])[]): Participant[] => unique(lists.flat());

export const preferActors = (list: readonly Participant[]): readonly Participant[] => (list.some((p) => p.actor) ? acting(list) : list);

/** Prefers the rule that says more words, then the one whose ends are actors. */
export function scoreOf(proposal: Proposal, source: readonly Participant[], target: readonly Participant[]): number {
  const specificity = proposal.by === 'verb' ? proposal.binding.specificity : 2;
  return specificity * 2 + (target.some((p) => p.actor) ? 3 : 0) + (source.some((p) => p.actor) ? 1 : 0);
}
