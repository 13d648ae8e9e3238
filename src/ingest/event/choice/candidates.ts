import type { Participant } from '../../../model/event.js';
import type { MentionForm } from '../../mention/mention.js';
import type { Sentence, Token } from '../../text/sentence.js';
import { child, children, isNoun } from '../../text/tree.js';
import { canTrigger, deepObject, deepSubject, isPassive, isVerb } from '../arguments.js';
import { namedAt } from '../participants.js';
import { sourceAt } from '../who-acts.js';
import { wordsAlone } from '../participant.js';
import type { SentenceMentions } from '../sentence-mentions.js';

/** Who might do something to whom: a verb, its deep subject, and what stands below it. */
export interface Candidate {
  readonly trigger: number;
  readonly source: readonly Participant[];
  readonly sourceHead: number;
  readonly target: readonly Participant[];
  /** -1 where nobody is aimed at. */
  readonly targetHead: number;
  /** Steps from the trigger to the target: "obj", "on", "poss" …; the passive is undone. */
  readonly path: readonly string[];
  /** The same in one word: "obj>on". */
  readonly way: string;
  /** The words that stand at those steps. */
  readonly through: readonly number[];
  /** How the target is named; WORDS where by nothing known, NOBODY without one. */
  readonly form: MentionForm | 'WORDS' | 'NOBODY';
}

interface Spot {
  readonly head: number;
  readonly path: readonly string[];
  readonly through: readonly number[];
}

/** Steps from a trigger to its farthest target. */
const FARTHEST = 6;
const ACTED_BY = new Set(['nsubj', 'nsubjpass', 'agent', 'csubj']);
const CLAUSE = new Set(['xcomp', 'ccomp', 'advcl', 'acl', 'relcl', 'pcomp']);
const NEAR = new Set(['dative', 'oprd', 'attr', 'npadvmod', 'poss', 'amod', 'compound', 'nmod', 'nn', 'appos', 'pobj']);

/** Every verb's candidates, also the one without a target. */
export function findCandidates(s: Sentence, mentions: SentenceMentions): Candidate[] {
  return s.tokens.filter((t) => canTrigger(t, mentions.links)).flatMap(({ index: trigger }) => {
    const sourceHead = deepSubject(s, trigger);
    if (sourceHead < 0) return [];
    const named = sourceAt(s, trigger, sourceHead, mentions);
    const source = named.length ? named : wordsAlone(mentions, sourceHead);
    if (!source.length) return [];
    const own = new Set(source.map(keyOf));
    const none: Candidate = { trigger, source, sourceHead, target: [], targetHead: -1, path: ['none'], way: 'none', through: [], form: 'NOBODY' };
    const seen = new Set<string>();
    return [none, ...spotsBelow(s, { head: trigger, path: [], through: [] }).flatMap((spot): Candidate[] => {
      const target = targetAt(s, spot.head, mentions).filter((p) => !own.has(keyOf(p)));
      const key = target.map(keyOf).join('|');
      if (!target.length || seen.has(key) || spot.head === sourceHead) return [];
      seen.add(key);
      return [{ trigger, source, sourceHead, target, targetHead: spot.head, path: spot.path, way: spot.path.join('>'), through: spot.through, form: formAt(spot.head, mentions) }];
    })];
  });
}

const formAt = (head: number, mentions: SentenceMentions): Candidate['form'] =>
  mentions.actorsAt(head)[0]?.form ?? (mentions.placeAt(head) ? 'PLACE' : 'WORDS');

/** Who it is, or the words where it is nobody known. */
export const keyOf = (p: Participant): string => p.actor?.id ?? p.text;

/** Whether two name the same, or both nobody. */
export function sameTarget(a: readonly Participant[], b: readonly Participant[]): boolean {
  const keys = new Set(a.map(keyOf));
  return a.length ? b.some((p) => keys.has(keyOf(p))) : b.length === 0;
}

function targetAt(s: Sentence, head: number, mentions: SentenceMentions): Participant[] {
  const named = namedAt(s, head, mentions);
  const token = s.tokens[head]!;
  const noun = isNoun(token) && !mentions.isDate(head) && token.rel !== 'compound';
  return named.length || !noun ? named : wordsAlone(mentions, head);
}

/** Nouns below a word, nearest first. */
function spotsBelow(s: Sentence, from: Spot): Spot[] {
  const found: Spot[] = [];
  for (let level = [from]; level.length && level[0]!.path.length < FARTHEST;) {
    level = level.flatMap((spot) => below(s, spot));
    found.push(...level.filter(({ head }) => !isVerb(s.tokens[head]!) && s.tokens[head]!.upos !== 'ADP'));
  }
  return found;
}

function below(s: Sentence, { head, path, through }: Spot): Spot[] {
  const step = (to: number, name: string): Spot => ({ head: to, path: [...path, name], through: [...through, to] });
  const token = s.tokens[head]!;
  const object = isVerb(token) ? deepObject(s, head) : -1;
  const climbed = through.includes(object) || (path.length > 0 && isPassive(s, head));
  const first = object >= 0 && object !== head && !climbed ? [step(object, 'obj')] : [];
  return [...first, ...children(s, head).filter((t) => t.index !== object).flatMap((t) => stepsTo(s, t, path.length > 0 || !isVerb(token), step))];
}

function stepsTo(s: Sentence, t: Token, lower: boolean, step: (to: number, name: string) => Spot): Spot[] {
  if (t.rel === 'prep' || (t.rel === 'dative' && t.upos === 'ADP') || (lower && t.rel === 'agent')) {
    return children(s, t.index, 'pobj', 'pcomp', 'prep').flatMap((o) => (o.rel === 'prep' ? children(s, o.index, 'pobj') : [o])).map((o) => step(o.index, t.lemma));
  }
  if (ACTED_BY.has(t.rel)) return lower && t.rel !== 'agent' && !['WDT', 'WP'].includes(t.tag) ? [step(t.index, 'subj')] : [];
  const mark = child(s, t.index, 'mark');
  if (CLAUSE.has(t.rel)) return [step(t.index, mark ? `${t.rel}-${mark.lemma}` : t.rel)];
  return NEAR.has(t.rel) ? [step(t.index, t.rel)] : [];
}
