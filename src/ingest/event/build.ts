import type { KindInfo } from '../../lexicon/ontology.js';
import type { Rule } from '../../lexicon/rules/rule.js';
import type { EventKind } from '../../model/kinds.js';
import type { ExtractedEvent, Participant } from '../../model/event.js';
import type { Span } from '../../model/span.js';
import type { Sentence, Token } from '../text/sentence.js';
import type { Draft } from './draft.js';
import { readCasualties } from './casualties.js';
import { likelihood } from './confidence.js';
import { confidenceFeatures } from './confidence-features.js';
import { contextOf, type Context } from './context.js';
import type { EventLexicon } from './find-events.js';
import { governorsOf, contentOf } from './govern.js';
import { lookThrough } from './look-through.js';
import { acting, NOBODY } from './participant.js';
import { participantsAt } from './participants.js';
import type { SentenceMentions } from './sentence-mentions.js';
import { findSpeaker } from './speaker.js';
import { readStatus, type StatusReading } from './status.js';
import { dayAndPlace } from './day-and-place.js';
import type { StatedDate } from './when.js';

/** An event with the draft that it came from. */
export interface Built {
  readonly draft: Draft;
  /** What its confidence was read from. */
  readonly features: readonly string[];
  readonly event: ExtractedEvent;
  readonly reading: StatusReading;
}

export interface Surroundings {
  readonly sentence: Sentence;
  readonly mentions: SentenceMentions;
  readonly dates: readonly StatedDate[];
  /** The day that the sentences before told of last. */
  readonly day: string | null;
  readonly lexicon: EventLexicon;
  /** Who made what an event noun names, where the sentence says so. */
  readonly makers: ReadonlyMap<number, readonly Participant[]>;
  /** Whom that was done to. */
  readonly undergoers: ReadonlyMap<number, readonly Participant[]>;
  /** Sentences of the text. */
  readonly length: number;
  /** How many kinds of event rules tell at a token. */
  readonly kindsAt: (token: number) => number;
  /** Events of earlier sentences, for "the attack". */
  readonly history: readonly Built[];
}

/** Completes the chosen drafts of one sentence: status, speaker, date, place, numbers; what another event only asks, refuses or threatens is left out. */
export function buildEvents(around: Surroundings, drafts: readonly Draft[]): Built[] {
  const byTrigger = new Map(drafts.map((d) => [d.proposal.trigger, d]));
  const nouns = new Set(drafts.filter((d) => d.proposal.by === 'noun').map((d) => d.proposal.trigger));
  const here: Built[] = [];
  for (const draft of drafts) {
    const context = contextOf(around.sentence, draft.proposal.trigger);
    const governors = governorsOf(context, byTrigger, around.lexicon.rules.links).map((governor) => ({ ...governor, content: contentOf(draft, governor, around.lexicon.ontology) }));
    if (governors.some((g) => g.content === 'NONE')) continue;
    const claim = governors.find((g) => g.content === 'CLAIM');
    const claimant = claim ? acting(claim.draft.source)[0] ?? null : null;
    const target = lookThrough(around, draft, byTrigger, here);
    const built = complete(around, { ...draft, target }, context, claimant, nouns);
    if (isWorthTelling(built)) here.push(built);
  }
  return here;
}

/** What somebody wants, urges or considers is no event of whoever would do it; what somebody may or could do is told as a possibility. */
const isWorthTelling = ({ event, reading }: Built): boolean => event.status !== 'HYPOTHETICAL' || (reading.own && acting(event.source).length > 0);

function complete(around: Surroundings, draft: Draft, context: Context, claimant: Participant | null, nouns: ReadonlySet<number>): Built {
  const { sentence: s, lexicon } = around;
  const { rule, trigger } = draft.proposal;
  const token = s.tokens[trigger]!;
  const reading = readStatus(s, token, context, lexicon.statusWords, lexicon.rules.links);
  const outcome = outcomeOf(rule.kind, reading, lexicon);
  const info = lexicon.ontology[outcome.kind];
  const counted = info.counted ? readCasualties(s.text, lexicon.countWords) : { dead: null, injured: null };
  const told = speakerOf(around, draft, context);
  const source = outcome.spoken && told.by && !acting(draft.source).length ? [told.by] : draft.source;
  const own = (outcome.spoken || info.content !== 'FACT' || (info.quad.startsWith('VERBAL') && !info.reciprocal)) && source.some((p) => p.actor?.id === told.by?.actor?.id);
  const speaker = claimant ?? (own ? null : told.by);
  const { when, place } = dayAndPlace(around, draft, context, { info, status: outcome.status, telling: outcome.spoken ? told.verb : null, nouns });
  const features = confidenceFeatures(s, draft, { kind: outcome.kind, status: outcome.status, when, place, ...counted }, around.kindsAt(trigger), around.length);
  const kept = outcome.kind === rule.kind;
  const event: ExtractedEvent = {
    kind: outcome.kind,
    plover: ploverOf(rule, outcome, lexicon),
    cameo: kept ? rule.cameo : info.cameo,
    status: outcome.status,
    stage: kept ? rule.stage : null,
    source, target: isAmongThem(source, draft.target, lexicon.ontology[outcome.kind]) ? [] : draft.target, when, place, ...counted,
    reports: [{
      sentence: textOf(s),
      trigger: textOf(token),
      status: outcome.status, claimedBy: speaker, confidence: likelihood(features, lexicon.confidence), rule: rule.id, ...counted,
    }],
  };
  return { draft, features, event, reading };
}

/** Words with their place, without the tree. */
export const textOf = ({ text, start, end }: Sentence | Token): Span & { readonly text: string } => ({ text, start, end });

/** "Norway and Chad agreed on a plan": what is done together is aimed at nobody who is no actor. */
const isAmongThem = (source: readonly Participant[], target: readonly Participant[], { reciprocal, shared }: KindInfo): boolean => (reciprocal || shared) && acting(source).length > 1 && !acting(target).length;

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
  return { by: token < 0 ? null : acting(participantsAt(s, token, mentions, NOBODY))[0] ?? null, verb };
}
