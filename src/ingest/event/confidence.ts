import type { ExtractedEvent } from '../../model/event.js';
import type { Draft } from './draft.js';
import { LEARNED } from './choice/learned-draft.js';
import { acting } from './participant.js';

/** What an event tells beside its parties. */
type Told = Pick<ExtractedEvent, 'kind' | 'status' | 'when' | 'place' | 'dead' | 'injured'>;

/** How likely a report is right, 0..1: logistic in what its draft shows. @param weights thousandths, by feature, learned on reports that the learned choice had not seen */
export const confidenceOf = (draft: Draft, told: Told, weights: ReadonlyMap<string, number>): number => likelihood(confidenceFeatures(draft, told), weights);

/** What the features of a report say together, 0..1. */
export function likelihood(features: readonly string[], weights: ReadonlyMap<string, number>): number {
  const score = features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0) / 1000;
  return Math.round(100 / (1 + Math.exp(-score))) / 100;
}

/** How a report was found, how many ends are actors (parties, where all stand on one side), what the learned choice thinks of it, and what else it tells. */
export function confidenceFeatures({ proposal, source, target, exact, chance, odds }: Draft, { kind, status, when, place, dead, injured }: Told): string[] {
  const by = proposal.rule.id.startsWith(LEARNED) ? 'learned' : proposal.by;
  const words = proposal.by === 'verb' ? Math.min(WORDIEST, Math.floor(proposal.binding.specificity / 2)) : 0;
  const ends = target.length ? [source, target].filter((list) => acting(list).length).length : Math.min(2, acting(source).length);
  const likely = chance === null ? 'unasked' : Math.ceil(chance * CHANCE_STEPS);
  return ['bias', `by:${by}`, `by+words:${by}|${words}`, `ends:${ends}`, `chance+ends:${chance === null ? 'unasked' : 'asked'}|${ends}`, `exact:${exact}`, `chance:${likely}`, `by+chance:${by}|${likely}`, `odds:${odds === null ? 'unasked' : STEPS.filter((step) => odds >= step).length}`, `kind:${kind}`, `kind+ends:${kind}|${ends}`, `status:${status}`,
    `dated:${when !== null}`, `placed:${place !== null}`, `counted:${dead !== null || injured !== null}`, `counted+ends:${dead !== null || injured !== null}|${ends}`];
}

const WORDIEST = 4;
const CHANCE_STEPS = 5;
/** Bounds of the odds' steps. */
const STEPS = [0.02, 0.1, 0.3, 0.6, 0.9];
