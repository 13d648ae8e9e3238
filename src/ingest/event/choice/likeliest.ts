import type { Sentence } from '../../text/sentence.js';
import type { Draft } from '../draft.js';
import { sameTarget } from './candidates.js';
import type { Choice, Ranked } from './choice.js';

/** Of drafts that rules tell as well as each other, at one trigger: the first whose kind the learned choice finds likeliest. */
export function likeliest(s: Sentence, drafts: readonly Draft[], rank: () => readonly Ranked[], choice: Choice): Draft {
  const [first] = drafts as readonly [Draft];
  const kinds = [...new Set(drafts.map(({ proposal }) => proposal.rule.kind))];
  const here = kinds.length > 1 && first.proposal.by === 'verb' ? rank().filter(({ candidate }) => candidate.trigger === first.proposal.trigger) : [];
  const looked = here.find(({ candidate }) => sameTarget(candidate.target, first.target)) ?? here[0];
  if (!looked) return first;
  const kind = choice.kindAmong(s, looked.candidate, kinds);
  return drafts.find(({ proposal }) => proposal.rule.kind === kind)!;
}
