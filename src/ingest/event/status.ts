import type { Links } from '../../lexicon/rules/rule.js';
import type { StatusWords } from '../../lexicon/rules/status-words.js';
import type { Status } from '../../model/kinds.js';
import { FINITE } from '../text/finite.js';
import type { Sentence, Token } from '../text/sentence.js';
import { children, isInfinitive, isNoun } from '../text/tree.js';
import { attached } from './arguments.js';
import type { Context, Step } from './context.js';

/** A status with the word that gives it, for `explain`; `own` where it is the trigger's own modal or negation, not a higher verb's. */
export interface StatusReading {
  readonly status: Status;
  readonly because: string | null;
  readonly own: boolean;
  /** True for "will not": a refusal rather than a fact that failed to happen. */
  readonly future: boolean;
}

const CONTENT = new Set(['xcomp', 'ccomp', 'acl', 'pcomp', 'pobj', 'dobj', 'nsubjpass', 'prep', 'advcl', 'oprd', 'dep', 'poss', 'compound', 'amod', 'dative']);
/** Clauses that a speaker tells: what stands above them says who, not whether. */
const QUALIFIER = new Set(['det', 'amod', 'nmod', 'neg']);
const TOLD = new Set(['ccomp']);

/** Reads whether what `context` stands under says that it happened: "will", "if", "refused to", "planned talks". */
export function readStatus(s: Sentence, trigger: Token, context: Context, words: StatusWords, { occur }: Links): StatusReading {
  return questionStatus(s, context) ?? modifierStatus(s, trigger, words) ?? subjectStatus(s, trigger, words, occur) ?? verbStatus(s, context.verb, words) ?? governorStatus(s, context, words)
    ?? { status: 'ACTUAL', because: null, own: true, future: false };
}

/** A question says nothing of what happened, outside its relative clauses. */
function questionStatus(s: Sentence, { steps, outer }: Context): StatusReading | null {
  return s.text.endsWith('?') && steps.length === outer.length ? { status: 'HYPOTHETICAL', because: '?', own: false, future: false } : null;
}

function modifierStatus(s: Sentence, trigger: Token, words: StatusWords): StatusReading | null {
  if (!isNoun(trigger)) return null;
  for (const t of children(s, trigger.index)) {
    for (const status of ['NEGATED', 'PLANNED', 'HYPOTHETICAL'] as const) {
      if (QUALIFIER.has(t.rel) && words.modifiers[status].has(t.lemma)) return { status, because: t.text, own: true, future: false };
    }
  }
  return null;
}

/** "Talks will begin", "a raid would be a crime": what is said of an event noun by the verb whose subject it is. */
function subjectStatus(s: Sentence, trigger: Token, words: StatusWords, occur: ReadonlySet<string>): StatusReading | null {
  if (trigger.rel !== 'nsubj' || !isNoun(trigger)) return null;
  const verb = s.tokens[trigger.head]!;
  const reading = verbStatus(s, verb, words);
  if (reading && reading.status !== 'HYPOTHETICAL' && occur.has(verb.lemma)) return reading;
  const known = children(s, trigger.index).some((t) => t.rel === 'poss' || (t.rel === 'det' && words.known.has(t.lemma) && !isOfAny(s, trigger)));
  return !reading || reading.status === 'NEGATED' || known ? null : { ...reading, status: 'HYPOTHETICAL', future: false };
}

/** "The killing of a hostage": of any. */
const isOfAny = (s: Sentence, noun: Token): boolean =>
  attached(s, noun.index, OF).some((owner) => children(s, owner, 'det').some((det) => det.lemma === 'a'));

const OF: ReadonlySet<string> = new Set(['of']);

function verbStatus(s: Sentence, verb: Token, words: StatusWords): StatusReading | null {
  const below = children(s, verb.index);
  const conditional = below.find((t) => t.rel === 'mark' && words.conditions.has(t.lemma));
  if (conditional) return { status: 'HYPOTHETICAL', because: conditional.text, own: true, future: false };
  const negated = below.find((t) => (t.rel === 'neg' || (t.rel === 'advmod' && words.negators.has(t.lemma))) && !words.merely.has(s.tokens[t.index + 1]?.text.toLowerCase() ?? '')) ?? noSubject(s, verb, words);
  const modal = below.find((t) => t.tag === 'MD') ?? sharedModal(s, verb);
  const ahead = below.find((t) => t.rel === 'acomp' && words.modifiers.PLANNED.has(t.lemma));
  if (ahead && !modal && !negated) return { status: 'PLANNED', because: ahead.text, own: true, future: false };
  const willed = modal && (willing(modal, words) || isReportedFuture(s, modal, verb));
  if (modal) return { status: negated ? 'NEGATED' : willed ? 'PLANNED' : 'HYPOTHETICAL', because: negated ? `${modal.text} ${negated.text}` : modal.text, own: true, future: willed === true };
  return negated ? { status: 'NEGATED', because: negated.text, own: true, future: false } : null;
}

/** "will bomb and invade": the second verb has the first one's modal. */
function sharedModal(s: Sentence, verb: Token): Token | undefined {
  if (verb.rel !== 'conj' || verb.tag !== 'VB') return undefined;
  return children(s, verb.head).find((t) => t.tag === 'MD');
}

/** "Said that it would leave" tells what "it will leave" said; "would have left" does not. */
const isReportedFuture = (s: Sentence, modal: Token, verb: Token): boolean => verb.rel === 'ccomp' && modal.text.toLowerCase() === 'would' && !children(s, verb.index, 'aux').some((t) => t.lemma === 'have');

const willing = (modal: Token, words: StatusWords): boolean => words.modals.PLANNED.has(modal.lemma) || words.modals.PLANNED.has(modal.text.toLowerCase());

/** "No prisoner has been freed." */
function noSubject(s: Sentence, verb: Token, words: StatusWords): Token | undefined {
  return children(s, verb.index).filter((t) => t.rel === 'nsubj' || t.rel === 'nsubjpass' || t.rel === 'dobj')
    .flatMap((t) => children(s, t.index)).find((t) => (t.rel === 'det' || t.rel === 'neg') && words.negators.has(t.lemma));
}

function governorStatus(s: Sentence, context: Context, words: StatusWords): StatusReading | null {
  const { steps } = context;
  for (let i = 0; i < steps.length; i++) {
    const { below, head } = steps[i]!;
    if (below.rel === 'conj') continue;
    if (!CONTENT.has(below.rel) || (below.rel === 'prep' && !words.about.has(below.lemma))) return null;
    const reading = wordStatus(s, head, steps[i]!, words) ?? (TOLD.has(below.rel) || head.index === context.verb.index ? null : verbStatus(s, head, words));
    if (reading) return { ...reading, own: false };
    if (TOLD.has(below.rel)) return null;
  }
  return null;
}

/** "Had attacked", "attacked", "is attacking": not "attack", as what is demanded is put. */
const isFinite = (s: Sentence, verb: Token): boolean => [verb, ...children(s, verb.index, 'aux', 'auxpass')].some(({ tag }) => FINITE.has(tag));

function wordStatus(s: Sentence, head: Token, { below }: Step, words: StatusWords): StatusReading | null {
  if ((below.rel === 'advcl' && !isInfinitive(s, below.index)) || below.rel === 'nsubjpass') return null;
  if (head.lemma === 'have' && below.rel === 'xcomp' && children(s, head.index, 'advmod').some((t) => t.lemma === 'yet')) return { status: 'NEGATED', because: 'yet', own: false, future: false };
  if (head.lemma === 'be' && below.rel === 'xcomp' && isInfinitive(s, below.index)) return { status: 'PLANNED', because: head.text, own: false, future: false };
  if (words.without.has(head.lemma) || children(s, head.index, 'advmod').some((t) => words.without.has(t.lemma))) return { status: 'NEGATED', because: head.text, own: false, future: false };
  if (head.lemma === 'go' && head.tag !== 'VBG') return null;
  if (words.saying.has(head.lemma) && TOLD.has(below.rel) && isFinite(s, below)) return null;
  const status = (['NEGATED', 'PLANNED', 'HYPOTHETICAL'] as const).find((name) => words[name].has(head.lemma));
  return status ? { status, because: head.text, own: false, future: false } : null;
}

