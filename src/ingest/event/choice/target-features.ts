import type { Rules } from '../../../lexicon/rules/rule.js';
import type { Sentence } from '../../text/sentence.js';
import { children } from '../../text/tree.js';
import type { Candidate } from './candidates.js';
import { kindsOfVerb, lemmaAt } from './words.js';

/**
 * What tells a candidate that is told from one that is not: the way from the trigger to the target, who both are, and the words
 * on the way, alone and together. Each is the name of a weight.
 * @param rivals the candidates of the same trigger, nearest first
 */
export function targetFeatures(s: Sentence, c: Candidate, rivals: readonly Candidate[], rules: Rules): string[] {
  return ['bias', ...pathFeatures(s, c), ...actorFeatures(s, c), ...wordFeatures(s, c, rules), ...triggerFeatures(s, c, rules), ...rivalFeatures(c, rivals)];
}

const isActor = (c: Candidate): boolean => c.target.some((p) => p.actor);

function pathFeatures(s: Sentence, { trigger, targetHead, path }: Candidate): string[] {
  const [way, verb] = [path.join('>'), lemmaAt(s, trigger)];
  const distance = targetHead < 0 ? 0 : Math.round(Math.log2(1 + Math.abs(targetHead - trigger)) * 2);
  return [`way:${way}`, `steps:${path.length}`, `last:${path.at(-1)}`, `verb:${verb}`, `verb+way:${verb}|${way}`, `verb+first:${verb}|${path[0]}`, `far:${Math.min(8, distance)}`];
}

function actorFeatures(s: Sentence, c: Candidate): string[] {
  const [from, to] = [c.source[0]!.actor, c.target[0]?.actor];
  const [fromKind, toKind] = [from?.kind ?? 'NOBODY', to?.kind ?? 'NOBODY'];
  const way = c.path.join('>');
  return [
    `form:${c.form}`, `form+last:${c.form}|${c.path.at(-1)}`, `form+steps:${c.form}|${c.path.length}`, `acts:${isActor(c)}`,
    `to:${toKind}`, `to+way:${toKind}|${way}`, `from:${fromKind}`, `from+to:${fromKind}|${toKind}`, `verb+to:${lemmaAt(s, c.trigger)}|${toKind}`,
    `one-country:${Boolean(from?.country) && from?.country === to?.country}`,
  ];
}

function wordFeatures(s: Sentence, { trigger, path, through, targetHead }: Candidate, rules: Rules): string[] {
  if (targetHead < 0) return [];
  const [verb, first] = [lemmaAt(s, trigger), lemmaAt(s, through[0]!)];
  const setsAt = (i: number): readonly string[] => rules.sets.get(lemmaAt(s, i)) ?? [];
  return [
    `first:${first}`, `verb+object:${verb}|${first}`, `first+steps:${first}|${path.length}`,
    `head:${lemmaAt(s, targetHead)}`, `head-tag+way:${s.tokens[targetHead]!.upos}|${path.join('>')}`,
    ...through.slice(0, -1).map((i) => `between:${lemmaAt(s, i)}`),
    ...setsAt(targetHead).flatMap((set) => [`head-set:${set}`, `head-set+first:${set}|${path[0]}`]),
    ...setsAt(through[0]!).map((set) => `first-set+steps:${set}|${path.length}`),
  ];
}

function triggerFeatures(s: Sentence, { trigger, path, form }: Candidate, rules: Rules): string[] {
  const { rel, tag, head } = s.tokens[trigger]!;
  const over = head < 0 ? 'ROOT' : lemmaAt(s, head);
  return [
    `rel:${rel}`, `rel+tag:${rel}|${tag}`, `over:${over}|${rel}`,
    ...kindsOfVerb(s, trigger, rules).flatMap((kind) => [`kind:${kind}`, `kind+way:${kind}|${path.join('>')}`, `kind+form:${kind}|${form}`]),
    ...children(s, trigger, 'aux', 'auxpass', 'neg').map((t) => `aux:${t.lemma.toLowerCase()}`),
  ];
}

function rivalFeatures(c: Candidate, rivals: readonly Candidate[]): string[] {
  const actors = rivals.filter(isActor);
  return [`nearest-actor:${actors[0] === c}|${actors.length > 0}`, `actors:${Math.min(3, actors.length)}|${isActor(c)}`];
}
