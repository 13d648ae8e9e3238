import type { Participant } from '../../model/event.js';
import { INFERRED } from '../../model/span.js';
import type { Token } from '../text/sentence.js';
import { children } from '../text/tree.js';
import { deepSubject } from './arguments.js';
import { textOf, type Built, type Surroundings } from './build.js';
import { dateOf } from './date-of.js';
import { ids } from './draft.js';
import { acting } from './participant.js';
import { sourceAt } from './who-acts.js';

/** How much less likely than what it echoes. */
const LESS_SURE = 0.9;
const UNDONE = new Set(['neg', 'mark']);

/** "Berlin followed suit", "Uganda did the same": what was told last, done to the same by another. */
export function echoes(around: Surroundings, here: readonly Built[]): Built[] {
  return around.sentence.tokens.filter((token) => isEcho(around, token)).flatMap((verb) => {
    const source = acting(sourceAt(around.sentence, verb.index, deepSubject(around.sentence, verb.index), around.mentions));
    const told = [...around.history, ...here.filter(({ draft }) => draft.proposal.trigger < verb.index)].at(-1);
    const target = told && source.length ? doneTo(told, source) : [];
    return target.length ? [byAnother(around, told!, verb, source, target)] : [];
  });
}

function isEcho({ sentence: s, lexicon }: Surroundings, { index, lemma, tag }: Token): boolean {
  const words = lexicon.rules.echoes.get(lemma);
  const below = words && tag === 'VBD' ? children(s, index) : [];
  return below.some((t) => words!.has(t.lemma)) && !below.some(({ rel }) => UNDONE.has(rel));
}

/** On whom it is done: the same, or, where it was done to who does it now, whoever did it first. Nobody where it was no act of others on somebody. */
function doneTo({ event: { status, source, target } }: Built, doers: readonly Participant[]): Participant[] {
  const who = ids(doers);
  const areThey = (some: readonly Participant[]): boolean => some.some(({ actor }) => actor && who.has(actor.id));
  if (status !== 'ACTUAL' || !acting(target).length || areThey(source)) return [];
  return acting(areThey(target) ? source : target);
}

function byAnother({ sentence: s, dates, day, lexicon }: Surroundings, told: Built, verb: Token, source: readonly Participant[], aim: readonly Participant[]): Built {
  const [report] = told.event.reports;
  const target = aim.map((p) => ({ ...p, ...INFERRED }));
  const when = dateOf(s, verb, verb, { dates, day, nouns: new Set(), links: lexicon.rules.links, done: true });
  return {
    ...told, draft: { ...told.draft, source, target },
    event: {
      ...told.event, source, target, when, place: null, dead: null, injured: null,
      reports: [{
        ...report, dead: null, injured: null, sentence: textOf(s), trigger: textOf(verb), claimedBy: null, confidence: LESS_SURE * report.confidence,
      }],
    },
  };
}
