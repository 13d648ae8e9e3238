import type { EventKind } from '../../model/kinds.js';
import type { Participant } from '../../model/event.js';
import { INFERRED } from '../../model/span.js';
import type { Draft } from './assign.js';
import type { Built, Surroundings } from './build.js';
import type { EventLexicon } from './find-events.js';
import { acting, wordsAlone } from './participants.js';

/** "Condemned the airstrike", "rejects the charge" is aimed at whoever made it: named beside it, or told before; at nobody where that is unknown. */
export function lookThrough(around: Surroundings, draft: Draft, byTrigger: ReadonlyMap<number, Draft>, here: readonly Built[]): readonly Participant[] {
  const { sentence: s, lexicon, history, mentions } = around;
  if (lexicon.ontology[draft.proposal.rule.kind].quad !== 'VERBAL_CONFLICT') return draft.target;
  for (const head of draft.targetHeads) {
    const kinds = mentions.actorsAt(head).length ? [] : conflictsNamed(s.tokens[head]!.lemma, lexicon);
    if (!kinds.length) continue;
    const beside = around.makers.get(head) ?? [];
    if (beside.length) return beside;
    const own = acting(draft.target);
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
  const known = told.filter((b) => kinds.includes(b.event.kind) && acting(b.event.source).length);
  const me = new Set(draft.source.map((p) => p.actor?.id));
  return known.findLast((b) => b.event.target.some((p) => me.has(p.actor?.id))) ?? known.findLast((b) => !b.event.source.some((p) => me.has(p.actor?.id)));
}
