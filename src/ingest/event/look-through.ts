import type { Ontology } from '../../lexicon/ontology.js';
import { EVENT_KINDS, type EventKind } from '../../model/kinds.js';
import type { Participant } from '../../model/event.js';
import { INFERRED } from '../../model/span.js';
import type { Sentence, Token } from '../text/sentence.js';
import { children } from '../text/tree.js';
import { attached } from './arguments.js';
import { sameSide } from './assign-part.js';
import { ids, type Draft } from './draft.js';
import type { Built, Surroundings } from './build.js';
import type { EventLexicon } from './find-events.js';
import { acting, wordsAlone } from './participant.js';
import { namedAt } from './participants.js';
import type { SentenceMentions } from './sentence-mentions.js';

/** Speaks to somebody of what somebody did: aimed at an event or accord, it is aimed at whoever made that. */
export const seesThrough = (kind: EventKind, ontology: Ontology): boolean => ontology[kind].quad.startsWith('VERBAL') && !ontology[kind].reciprocal;

/** "Condemned the airstrike", "welcomed the pact", "rejects the charge", "denounced it" is aimed at whoever made it: named beside it, or told before; at nobody where that is unknown. */
export function lookThrough(around: Surroundings, draft: Draft, byTrigger: ReadonlyMap<number, Draft>, here: readonly Built[]): readonly Participant[] {
  const { sentence: s, lexicon, history, mentions } = around;
  if (!seesThrough(draft.proposal.rule.kind, lexicon.ontology)) return draft.target;
  for (const head of aimedAt(s, draft)) {
    const token = s.tokens[head]!;
    const kinds = mentions.actorsAt(head).length ? [] : kindsMeant(token, lexicon);
    if (!kinds.length) continue;
    const beside = around.makers.get(head) ?? makersCalled(s, draft.proposal.trigger, head, mentions);
    if (beside.length) return beside;
    const undergone = ids(around.undergoers.get(head) ?? []);
    const own = acting(draft.target).filter((p) => !undergone.has(p.actor!.id));
    const points = lexicon.rules.happenings.has(token.lemma);
    if (own.length && (points || !kinds.every((k) => lexicon.ontology[k].quad === 'MATERIAL_CONFLICT'))) return own;
    const before = [...history, ...here];
    const told = byTrigger.has(head) ? undefined : makerOf(kinds, draft, before) ?? (points ? makerOf(EVENT_KINDS, draft, before) : undefined);
    return told ? meantBy(told, draft, points).map((p) => ({ ...p, ...INFERRED })) : draft.targetHeads.includes(head) ? wordsAlone(mentions, head) : [];
  }
  return draft.target;
}

/** Heads of what a draft is aimed at; where its rule names no target, the nouns that it matched: "dismissed the charge". */
export function aimedAt(s: Sentence, { proposal, targetHeads, target }: Draft): readonly number[] {
  if (proposal.by === 'noun' || targetHeads.length || target.length) return targetHeads;
  return proposal.binding.anchors.filter((anchor) => s.tokens[anchor]!.upos === 'NOUN');
}

/** "Denounced it as an American trick", "as a crime by Chad": whose what it is called is; "condemned the operation by Chad", where the tree hangs Chad on the verb. */
function makersCalled(s: Sentence, verb: number, head: number, mentions: SentenceMentions): Participant[] {
  const by = s.tokens[head]!.rel === 'dobj' ? attached(s, verb, BY).filter((i) => i > head) : [];
  return by.length ? by.flatMap((i) => acting(namedAt(s, i, mentions))) : attached(s, verb, AS).flatMap((noun) => {
    const owners = [...children(s, noun).filter((t) => OWNER.has(t.rel)).map((t) => t.index), ...attached(s, noun, BY)];
    return owners.flatMap((i) => acting(namedAt(s, i, mentions)));
  });
}

const AS: ReadonlySet<string> = new Set(['as']);
const BY: ReadonlySet<string> = new Set(['by']);
const OWNER = new Set(['nmod', 'amod', 'poss']);

/** A word that whoever made it is looked for behind. */
export const pointsBack = (token: Token, lexicon: EventLexicon): boolean => kindsMeant(token, lexicon).length > 0;

/** The kinds of event that a word may point to: a noun of conflict ("airstrike", "charge"), an accord, or any: "the move", "it". */
function kindsMeant({ lemma }: Token, { rules, ontology }: EventLexicon): readonly EventKind[] {
  const pointed = rules.happenings.get(lemma);
  if (pointed) return pointed;
  if (rules.accords.has(lemma)) return ['TREATY'];
  return (rules.kinds.nouns.get(lemma) ?? []).filter((k) => ontology[k].quad.endsWith('CONFLICT'));
}

/** "Chad condemned the raid. Peru condemned it too": what another does in the same way is aimed at what that was aimed at; anything else at whoever did what was told. */
function meantBy({ event }: Built, { proposal, source }: Draft, points: boolean): Participant[] {
  const answers = sameSide(event.target, source);
  return acting(points && event.kind === proposal.rule.kind && !answers ? event.target : event.source);
}

/** The last event of these kinds told before: aimed at the draft's source if there is one, else, for some kinds alone, at anybody. */
function makerOf(kinds: readonly EventKind[], draft: Draft, told: readonly Built[]): Built | undefined {
  const known = told.filter((b) => kinds.includes(b.event.kind) && acting(b.event.source).length);
  const me = new Set(draft.source.map((p) => p.actor?.id));
  const others = known.filter((b) => !b.event.source.some((p) => me.has(p.actor?.id)));
  const aimed = kinds === EVENT_KINDS ? undefined : others.findLast((b) => acting(b.event.target).length);
  return known.findLast((b) => b.event.target.some((p) => me.has(p.actor?.id))) ?? aimed ?? others.at(-1);
}
