import type { Feature } from '../../../lexicon/feature-map.js';
import type { Rules } from '../../../lexicon/rules/rule.js';
import type { Sentence } from '../../text/sentence.js';
import { children } from '../../text/tree.js';
import type { Candidate } from './candidates.js';
import { kindsOfVerb, lemmaAt } from './words.js';

/**
 * What tells a candidate that is told from one that is not: the way from the trigger to the target, who both are, and the words
 * on the way, alone and together.
 * @param rivals the candidates of the same trigger, nearest first
 */
export function targetFeatures(s: Sentence, c: Candidate, rivals: readonly Candidate[], rules: Rules): Feature[] {
  return [['bias'], ...pathFeatures(s, c), ...actorFeatures(s, c), ...wordFeatures(s, c, rules), ...triggerFeatures(s, c, rules), ...rivalFeatures(c, rivals)];
}

const isActor = (c: Candidate): boolean => c.target.some((p) => p.actor);

function pathFeatures(s: Sentence, { trigger, targetHead, path, way }: Candidate): Feature[] {
  const verb = lemmaAt(s, trigger);
  const distance = targetHead < 0 ? 0 : Math.round(Math.log2(1 + Math.abs(targetHead - trigger)) * 2);
  return [['way', way], ['steps', String(path.length)], ['last', path.at(-1)!], ['verb', verb], ['verb+way', verb, way], ['verb+first', verb, path[0]!], ['far', String(Math.min(8, distance))]];
}

function actorFeatures(s: Sentence, c: Candidate): Feature[] {
  const [from, to] = [c.source[0]!.actor, c.target[0]?.actor];
  const [fromKind, toKind] = [from?.kind ?? 'NOBODY', to?.kind ?? 'NOBODY'];
  return [
    ['form', c.form], ['form+last', c.form, c.path.at(-1)!], ['form+steps', c.form, String(c.path.length)], ['acts', String(isActor(c))],
    ['to', toKind], ['to+way', toKind, c.way], ['from', fromKind], ['from+to', fromKind, toKind], ['verb+to', lemmaAt(s, c.trigger), toKind],
    ['one-country', String(Boolean(from?.country) && from?.country === to?.country)],
  ];
}

function wordFeatures(s: Sentence, { trigger, path, way, through, targetHead }: Candidate, rules: Rules): Feature[] {
  if (targetHead < 0) return [];
  const [verb, first, steps] = [lemmaAt(s, trigger), lemmaAt(s, through[0]!), String(path.length)];
  const setsAt = (i: number): readonly string[] => rules.sets.get(lemmaAt(s, i)) ?? [];
  return [
    ['first', first], ['verb+object', verb, first], ['first+steps', first, steps],
    ['head', lemmaAt(s, targetHead)], ['head-tag+way', s.tokens[targetHead]!.upos, way],
    ...through.slice(0, -1).map((i): Feature => ['between', lemmaAt(s, i)]),
    ...setsAt(targetHead).flatMap((set): Feature[] => [['head-set', set], ['head-set+first', set, path[0]!]]),
    ...setsAt(through[0]!).map((set): Feature => ['first-set+steps', set, steps]),
  ];
}

function triggerFeatures(s: Sentence, { trigger, way, form }: Candidate, rules: Rules): Feature[] {
  const { rel, tag, head } = s.tokens[trigger]!;
  return [
    ['rel', rel], ['rel+tag', rel, tag], ['over', head < 0 ? 'ROOT' : lemmaAt(s, head), rel],
    ...kindsOfVerb(s, trigger, rules).flatMap((kind): Feature[] => [['kind', kind], ['kind+way', kind, way], ['kind+form', kind, form]]),
    ...children(s, trigger, 'aux', 'auxpass', 'neg').map((t): Feature => ['aux', t.lemma.toLowerCase()]),
  ];
}

function rivalFeatures(c: Candidate, rivals: readonly Candidate[]): Feature[] {
  const actors = rivals.filter(isActor);
  return [['nearest-actor', String(actors[0] === c), String(actors.length > 0)], ['actors', String(Math.min(3, actors.length)), String(isActor(c))]];
}
