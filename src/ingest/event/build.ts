import type { Rule } from '../../lexicon/rules/rule.js';
import type { EventKind } from '../../model/kinds.js';
import type { ExtractedEvent, Participant } from '../../model/event.js';
import { INFERRED } from '../../model/span.js';
import type { Sentence } from '../text/sentence.js';
import type { Draft } from './assign.js';
import { readCasualties } from './casualties.js';
import { contextOf, type Context } from './context.js';
import type { EventLexicon } from './find-events.js';
import { participantsAt, type SentenceMentions } from './participants.js';
import { findSpeaker } from './speaker.js';
import { readStatus, type StatusReading } from './status.js';
import { dateOf, findDates } from './when.js';
import { placeOf } from './where.js';

/** An event with the draft that it came from. */
export interface Built {
  readonly draft: Draft;
  readonly event: ExtractedEvent;
  readonly reading: StatusReading;
}

export interface Surroundings {
  readonly sentence: Sentence;
  readonly mentions: SentenceMentions;
  readonly publishedAt: string | null;
  readonly lexicon: EventLexicon;
  /** Events of earlier sentences, for "the attack". */
  readonly history: readonly Built[];
}

/** Kinds that count their dead. */
const COUNTED: ReadonlySet<EventKind> = new Set(['ATTACK', 'COERCION', 'PROTEST']);
const NOBODY: ReadonlySet<string> = new Set();

/** Completes the chosen drafts of one sentence: status, speaker, date, place, numbers; what another event only asks, refuses or threatens is left out. */
export function buildEvents(around: Surroundings, drafts: readonly Draft[]): Built[] {
  const byTrigger = new Map(drafts.map((d) => [d.proposal.trigger, d]));
  const dates = findDates(around.sentence, around.publishedAt);
  const nouns = new Set(drafts.filter((d) => d.proposal.by === 'noun').map((d) => d.proposal.trigger));
  return drafts.flatMap((draft) => {
    const context = contextOf(around.sentence, draft.proposal.trigger);
    const governor = governorOf(context, byTrigger);
    const content = governor ? around.lexicon.ontology[governor.proposal.rule.kind].content : 'FACT';
    if (content === 'NONE') return [];
    const claimant = content === 'CLAIM' ? governor!.source.find((p) => p.actor) ?? null : null;
    const date = dateOf(around.sentence, around.sentence.tokens[draft.proposal.trigger]!, context.verb, dates, nouns);
    const built = complete(around, draft, context, claimant, date?.when ?? null, byTrigger);
    return isWorthTelling(built) ? [built] : [];
  });
}

/** What somebody wants, urges or considers is no event of whoever would do it; what may or could happen is told as a possibility. */
const isWorthTelling = ({ event, reading }: Built): boolean => event.status !== 'HYPOTHETICAL' || reading.own;

/** The event that `context`'s trigger is the content of, if any. */
function governorOf(context: Context, byTrigger: ReadonlyMap<number, Draft>): Draft | null {
  for (const { below, head } of context.steps) {
    const draft = byTrigger.get(head.index);
    if (draft && below.rel !== 'conj' && !(below.rel === 'advcl')) return draft;
  }
  return null;
}

function complete(around: Surroundings, draft: Draft, context: Context, claimant: Participant | null, when: ExtractedEvent['when'], byTrigger: ReadonlyMap<number, Draft>): Built {
  const { sentence: s, mentions, lexicon } = around;
  const { rule, trigger } = draft.proposal;
  const token = s.tokens[trigger]!;
  const reading = readStatus(s, token, context, lexicon.statusWords);
  const outcome = outcomeOf(rule.kind, reading, lexicon);
  const target = lookThrough(around, draft, byTrigger);
  const info = lexicon.ontology[outcome.kind];
  const counted = COUNTED.has(outcome.kind) ? readCasualties(s.text, lexicon.countWords) : { dead: null, injured: null };
  const speaker = claimant ?? speakerOf(around, draft, context, outcome.spoken || info.content !== 'FACT');
  const own = outcome.kind === rule.kind;
  const event: ExtractedEvent = {
    kind: outcome.kind,
    plover: ploverOf(rule, outcome, lexicon),
    cameo: own ? rule.cameo : info.cameo,
    status: outcome.status,
    stage: own ? rule.stage : null,
    source: draft.source, target, when, place: placeOf(s, trigger, context.verb.index, mentions), ...counted,
    reports: [{
      sentence: { text: s.text, start: s.start, end: s.end },
      trigger: { text: token.text, start: token.start, end: token.end },
      status: outcome.status, claimedBy: speaker, confidence: confidenceOf(draft, target), rule: rule.id, ...counted,
    }],
  };
  return { draft, event, reading };
}

/** "Promise to sign a treaty" and "willingness to meet in the future" are AGREE (PLOVER codebook). */
function ploverOf(rule: Rule, { kind, status }: { kind: EventKind; status: StatusReading['status'] }, { ontology }: EventLexicon): ExtractedEvent['plover'] {
  if (kind !== rule.kind) return { type: ontology[kind].plover, mode: ontology[kind].mode };
  if (status === 'PLANNED') return { type: ontology.AGREEMENT.plover, mode: null };
  return { type: rule.plover, mode: rule.mode };
}

/** A plan or promise of an act is itself an act of another kind; so is a refusal. */
function outcomeOf(kind: EventKind, reading: StatusReading, lexicon: EventLexicon): { kind: EventKind; status: StatusReading['status']; spoken: boolean } {
  const { promised, refused } = lexicon.ontology[kind];
  if (reading.status === 'PLANNED' && promised !== 'SAME') return { kind: promised, status: 'ACTUAL', spoken: true };
  if (reading.status === 'NEGATED' && reading.future) return { kind: refused, status: 'ACTUAL', spoken: true };
  return { kind, status: reading.status, spoken: false };
}

/** Who alone says so; null where it is the event's own source, speaking. */
function speakerOf(around: Surroundings, draft: Draft, context: Context, spoken: boolean): Participant | null {
  const token = findSpeaker(around.sentence, draft.proposal.trigger, context, around.lexicon.rules.speech);
  if (token < 0) return null;
  const speaker = participantsAt(around.sentence, token, around.mentions, NOBODY).find((p) => p.actor) ?? null;
  return spoken && draft.source.some((p) => p.actor?.id === speaker?.actor?.id) ? null : speaker;
}

/** "Condemned the airstrike" is aimed at whoever made it: named beside it, or told before. */
function lookThrough(around: Surroundings, draft: Draft, byTrigger: ReadonlyMap<number, Draft>): readonly Participant[] {
  const { sentence: s, lexicon, history } = around;
  if (lexicon.ontology[draft.proposal.rule.kind].quad !== 'VERBAL_CONFLICT') return draft.target;
  for (const head of draft.targetHeads) {
    const kinds = (lexicon.rules.nouns.get(s.tokens[head]!.lemma.toLowerCase()) ?? []).map(({ rule }) => rule.kind).filter((k) => lexicon.ontology[k].quad === 'MATERIAL_CONFLICT');
    if (!kinds.length) continue;
    const here = byTrigger.get(head);
    if (here) return here.source.filter((p) => p.actor);
    if (draft.target.some((p) => p.actor)) return draft.target;
    const told = history.findLast((b) => kinds.includes(b.event.kind) && b.event.source.some((p) => p.actor));
    return told ? told.event.source.map((p) => ({ ...p, ...INFERRED })) : draft.target;
  }
  return draft.target;
}

/** Higher where the rule says more words and both ends are known actors. */
function confidenceOf(draft: Draft, target: readonly Participant[]): number {
  const specificity = draft.proposal.by === 'verb' ? Math.min(draft.proposal.binding.specificity, 6) : 2;
  const ends = [draft.source, target].filter((list) => list.some((p) => p.actor)).length;
  return Math.round((0.4 + specificity * 0.04 + ends * 0.15) * 100) / 100;
}
