import type { KindInfo } from '../../lexicon/ontology.js';
import type { Rule } from '../../lexicon/rules/rule.js';
import type { EventKind } from '../../model/kinds.js';
import type { ExtractedEvent, Participant } from '../../model/event.js';
import { INFERRED } from '../../model/span.js';
import type { Sentence, Token } from '../text/sentence.js';
import type { Draft } from './assign.js';
import { readCasualties } from './casualties.js';
import { contextOf, type Context } from './context.js';
import type { EventLexicon } from './find-events.js';
import { participantsAt, wordsAlone, type SentenceMentions } from './participants.js';
import { findSpeaker } from './speaker.js';
import { readStatus, type StatusReading } from './status.js';
import { dateOf } from './date-of.js';
import type { StatedDate } from './when.js';
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
  readonly dates: readonly StatedDate[];
  readonly lexicon: EventLexicon;
  /** Who made what an event noun names, where the sentence says so. */
  readonly makers: ReadonlyMap<number, readonly Participant[]>;
  /** Events of earlier sentences, for "the attack". */
  readonly history: readonly Built[];
}

/** Kinds that count their dead. */
const COUNTED: ReadonlySet<EventKind> = new Set(['ATTACK', 'COERCION', 'PROTEST']);
const NOBODY: ReadonlySet<string> = new Set();

/** Completes the chosen drafts of one sentence: status, speaker, date, place, numbers; what another event only asks, refuses or threatens is left out. */
export function buildEvents(around: Surroundings, drafts: readonly Draft[]): Built[] {
  const byTrigger = new Map(drafts.map((d) => [d.proposal.trigger, d]));
  const nouns = new Set(drafts.filter((d) => d.proposal.by === 'noun').map((d) => d.proposal.trigger));
  const here: Built[] = [];
  for (const draft of drafts) {
    const context = contextOf(around.sentence, draft.proposal.trigger);
    const governors = governorsOf(context, byTrigger).map((governor) => ({ ...governor, content: contentOf(draft, governor, around.lexicon) }));
    if (governors.some((g) => g.content === 'NONE')) continue;
    const claimant = governors.find((g) => g.content === 'CLAIM')?.draft.source.find((p) => p.actor) ?? null;
    const target = lookThrough(around, draft, byTrigger, here);
    const built = complete(around, { ...draft, target }, context, claimant, nouns);
    if (isWorthTelling(built)) here.push(built);
  }
  return here;
}

/** What somebody wants, urges or considers is no event of whoever would do it; what may or could happen is told as a possibility. */
const isWorthTelling = ({ event, reading }: Built): boolean => event.status !== 'HYPOTHETICAL' || reading.own;

interface Governor {
  readonly draft: Draft;
  /** The lower event is what the higher one is done for: "sent doctors to help Chad". */
  readonly purpose: boolean;
}

/** The events that `context`'s trigger is the content or purpose of, nearest first: it stands below what their rules bound. */
function governorsOf(context: Context, byTrigger: ReadonlyMap<number, Draft>): Governor[] {
  const path: number[] = [];
  const found: Governor[] = [];
  for (const { below, head } of context.steps) {
    path.push(below.index);
    const draft = byTrigger.get(head.index);
    if (!draft || below.rel === 'conj') continue;
    if (below.rel === 'advcl') found.push({ draft, purpose: true });
    else if (path.some((i) => binds(draft, i))) found.push({ draft, purpose: false });
  }
  return found;
}

function binds({ proposal }: Draft, token: number): boolean {
  if (proposal.by === 'noun') return true;
  const { parts, anchors, clauses } = proposal.binding;
  return anchors.includes(token) || clauses.includes(token) || parts.some((p) => p.head === token);
}

/** What stands under another event: nothing that happened, that event's claim, or a fact. What an act is done for has not happened yet, unless it is done by speaking. */
function contentOf(draft: Draft, governor: Governor, { ontology }: EventLexicon): KindInfo['content'] {
  const [lower, higher] = [ontology[draft.proposal.rule.kind], ontology[governor.draft.proposal.rule.kind]];
  if (governor.purpose) return lower.quad.startsWith('MATERIAL') || higher.quad.startsWith('MATERIAL') ? 'NONE' : 'FACT';
  return higher.content;
}

function complete(around: Surroundings, draft: Draft, context: Context, claimant: Participant | null, nouns: ReadonlySet<number>): Built {
  const { sentence: s, mentions, lexicon } = around;
  const { rule, trigger } = draft.proposal;
  const token = s.tokens[trigger]!;
  const reading = readStatus(s, token, context, lexicon.statusWords);
  const outcome = outcomeOf(rule.kind, reading, lexicon);
  const info = lexicon.ontology[outcome.kind];
  const counted = COUNTED.has(outcome.kind) ? readCasualties(s.text, lexicon.countWords) : { dead: null, injured: null };
  const told = speakerOf(around, draft, context);
  const source = outcome.spoken && told.by && !draft.source.some((p) => p.actor) ? [told.by] : draft.source;
  const own = (outcome.spoken || info.content !== 'FACT') && source.some((p) => p.actor?.id === told.by?.actor?.id);
  const speaker = claimant ?? (own ? null : told.by);
  const calendar = { dates: around.dates, nouns };
  const when = dateOf(s, token, context.verb, calendar) ?? (outcome.spoken && told.verb ? dateOf(s, told.verb, told.verb, calendar) : null);
  const kept = outcome.kind === rule.kind;
  const event: ExtractedEvent = {
    kind: outcome.kind,
    plover: ploverOf(rule, outcome, lexicon),
    cameo: kept ? rule.cameo : info.cameo,
    status: outcome.status,
    stage: kept ? rule.stage : null,
    source, target: draft.target, when, place: placeOf(s, trigger, context.verb.index, mentions), ...counted,
    reports: [{
      sentence: { text: s.text, start: s.start, end: s.end },
      trigger: { text: token.text, start: token.start, end: token.end },
      status: outcome.status, claimedBy: speaker, confidence: confidenceOf(draft), rule: rule.id, ...counted,
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

/** Who says so, with the verb that says it. */
function speakerOf(around: Surroundings, draft: Draft, context: Context): { by: Participant | null; verb: Token | null } {
  const { sentence: s, mentions, lexicon } = around;
  const { token, verb } = findSpeaker(s, draft.proposal.trigger, context, lexicon.rules.speech);
  return { by: token < 0 ? null : participantsAt(s, token, mentions, NOBODY).find((p) => p.actor) ?? null, verb };
}

/** "Condemned the airstrike", "rejects the charge" is aimed at whoever made it: named beside it, or told before; at nobody where that is unknown. */
function lookThrough(around: Surroundings, draft: Draft, byTrigger: ReadonlyMap<number, Draft>, here: readonly Built[]): readonly Participant[] {
  const { sentence: s, lexicon, history, mentions } = around;
  if (lexicon.ontology[draft.proposal.rule.kind].quad !== 'VERBAL_CONFLICT') return draft.target;
  for (const head of draft.targetHeads) {
    const kinds = mentions.actorsAt(head).length ? [] : conflictsNamed(s.tokens[head]!.lemma, lexicon);
    if (!kinds.length) continue;
    const beside = around.makers.get(head) ?? [];
    if (beside.length) return beside;
    const own = draft.target.filter((p) => p.actor);
    if (own.length && kinds.every((k) => lexicon.ontology[k].quad === 'VERBAL_CONFLICT')) return own;
    const told = byTrigger.has(head) ? undefined : makerOf(kinds, draft, [...history, ...here]);
    return told ? told.event.source.map((p) => ({ ...p, ...INFERRED })) : wordsAlone(s, head);
  }
  return draft.target;
}

/** The kinds of conflict that a noun names: "airstrike", "charge", "demand". */
const conflictsNamed = (lemma: string, { rules, ontology }: EventLexicon): EventKind[] =>
  (rules.nouns.get(lemma.toLowerCase()) ?? []).map(({ rule }) => rule.kind).filter((k) => ontology[k].quad.endsWith('CONFLICT'));

/** The last event of these kinds told before: aimed at the draft's source if there is one, else any. */
function makerOf(kinds: readonly EventKind[], draft: Draft, told: readonly Built[]): Built | undefined {
  const known = told.filter((b) => kinds.includes(b.event.kind) && b.event.source.some((p) => p.actor));
  const me = new Set(draft.source.map((p) => p.actor?.id));
  return known.findLast((b) => b.event.target.some((p) => me.has(p.actor?.id))) ?? known.findLast((b) => !b.event.source.some((p) => me.has(p.actor?.id)));
}

/** Higher where the rule says more words and both ends are known actors. */
function confidenceOf(draft: Draft): number {
  const specificity = draft.proposal.by === 'verb' ? Math.min(draft.proposal.binding.specificity, 6) : 2;
  const ends = [draft.source, draft.target].filter((list) => list.some((p) => p.actor)).length;
  return Math.round((0.4 + specificity * 0.04 + ends * 0.15) * 100) / 100;
}
