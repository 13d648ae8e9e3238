import type { ExtractedEvent, Participant } from '../../model/event.js';
import type { Sentence, Token } from '../text/sentence.js';
import { headAmong, tokensIn } from '../text/tree.js';
import { LEARNED } from './choice/learned-draft.js';
import type { Draft } from './draft.js';
import { acting } from './participant.js';

/** What an event tells beside its parties. */
type Told = Pick<ExtractedEvent, 'kind' | 'status' | 'when' | 'place' | 'dead' | 'injured'>;

/**
 * What a report shows of how likely it is right: how it was found, in which words, who its ends are and how far off they stand, and what else it tells.
 * @param rivals how many kinds of event rules tell at its trigger
 * @param length sentences of its text: one alone is often none of news
 */
export const confidenceFeatures = (s: Sentence, draft: Draft, told: Told, rivals: number, length: number): string[] =>
  ['bias', `length:${length === 1 ? 'alone' : length < ARTICLE ? 'few' : 'article'}`, ...howFound(draft, told, rivals), ...whichWords(s.tokens[draft.proposal.trigger]!, draft, told), ...whoseEnds(s, draft, told), ...whatElse(draft, told)];

const howOf = ({ proposal: { rule, by } }: Draft): string => (rule.id.startsWith(LEARNED) ? 'learned' : by);

function howFound(draft: Draft, { kind }: Told, rivals: number): string[] {
  const { proposal, exact, chance, odds } = draft;
  const [by, ends] = [howOf(draft), endsOf(draft)];
  const words = proposal.by === 'verb' ? Math.min(WORDIEST, Math.floor(proposal.binding.specificity / 2)) : 0;
  const likely = chance === null ? 'unasked' : Math.ceil(chance * CHANCE_STEPS);
  return [`by:${by}`, `by+words:${by}|${words}`, `ends:${ends}`, `chance+ends:${chance === null ? 'unasked' : 'asked'}|${ends}`, `exact:${exact}`, `chance:${likely}`, `by+chance:${by}|${likely}`,
    `odds:${odds === null ? 'unasked' : STEPS.filter((step) => odds >= step).length}`, `kind:${kind}`, `kind+ends:${kind}|${ends}`, `rivals:${Math.min(MOST_RIVALS, rivals)}`];
}

/** How many ends are actors; parties, where all stand on one side. */
const endsOf = ({ source, target }: Draft): number =>
  (target.length ? [source, target].filter((list) => acting(list).length).length : Math.min(2, acting(source).length));

const whichWords = ({ lemma, tag, rel }: Token, { proposal }: Draft, { kind }: Told): string[] =>
  [`rule:${proposal.rule.id}`, `lemma+kind:${lemma}|${kind}`, `tag+rel:${tag}|${rel}`];

function whoseEnds(s: Sentence, { proposal, source: [from], target: [to] }: Draft, { kind }: Told): string[] {
  const [doer, aim] = [headOf(s, from), headOf(s, to)];
  return [`kind+from:${kind}|${kindOf(from)}`, `kind+to:${kind}|${kindOf(to)}`, `from-rel:${doer?.rel}`,
    `from-far:${stepsTo(proposal.trigger, doer)}`, `to-far:${stepsTo(proposal.trigger, aim)}`];
}

const kindOf = (end: Participant | undefined): string => (end ? end.actor?.kind ?? 'WORDS' : 'NOBODY');

const headOf = (s: Sentence, end: Participant | undefined): Token | undefined => end && headAmong(tokensIn(s, end));

const stepsTo = (trigger: number, end: Token | undefined): number => (end ? Math.floor(Math.log2(1 + Math.abs(end.index - trigger)) * 2) : -1);

const whatElse = (draft: Draft, { status, when, place, dead, injured }: Told): string[] =>
  [`status:${status}`, `dated:${when !== null}`, `placed:${place !== null}`, `counted:${dead !== null || injured !== null}`, `counted+ends:${dead !== null || injured !== null}|${endsOf(draft)}`];

/** Sentences that an article has at least. */
const ARTICLE = 6;
const WORDIEST = 4;
const CHANCE_STEPS = 5;
const MOST_RIVALS = 3;
/** Bounds of the odds' steps. */
const STEPS = [0.02, 0.1, 0.3, 0.6, 0.9];
