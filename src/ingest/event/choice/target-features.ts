import type { See } from '../../../lexicon/feature-map.js';
import type { Rules } from '../../../lexicon/rules/rule.js';
import type { Sentence } from '../../text/sentence.js';
import { children } from '../../text/tree.js';
import type { Candidate } from './candidates.js';
import { kindsOfVerb, lemmaAt, setsOf } from './words.js';

/**
 * What tells a candidate that is told from one that is not: the way from the trigger to the target, who both are, and the words
 * on the way, alone and together.
 * @param rivals the candidates of the same trigger that are actors, nearest first
 */
export function targetFeatures(s: Sentence, c: Candidate, rivals: readonly Candidate[], rules: Rules, see: See): void {
  see('bias');
  pathFeatures(s, c, see);
  actorFeatures(s, c, see);
  if (c.targetHead >= 0) wordFeatures(s, c, rules, see);
  triggerFeatures(s, c, rules, see);
  see('nearest-actor', String(rivals[0] === c), String(rivals.length > 0));
  see('actors', String(Math.min(3, rivals.length)), String(isActor(c)));
}

export const isActor = (c: Candidate): boolean => c.target.some((p) => p.actor);

function pathFeatures(s: Sentence, { trigger, targetHead, path, way }: Candidate, see: See): void {
  const verb = lemmaAt(s, trigger);
  const distance = targetHead < 0 ? 0 : Math.round(Math.log2(1 + Math.abs(targetHead - trigger)) * 2);
  see('way', way);
  see('steps', String(path.length));
  see('last', path.at(-1)!);
  see('verb', verb);
  see('verb+way', verb, way);
  see('verb+first', verb, path[0]!);
  see('far', String(Math.min(8, distance)));
}

function actorFeatures(s: Sentence, c: Candidate, see: See): void {
  const [from, to] = [c.source[0]!.actor, c.target[0]?.actor];
  const [fromKind, toKind] = [from?.kind ?? 'NOBODY', to?.kind ?? 'NOBODY'];
  see('form', c.form);
  see('form+last', c.form, c.path.at(-1)!);
  see('form+steps', c.form, String(c.path.length));
  see('acts', String(isActor(c)));
  see('to', toKind);
  see('to+way', toKind, c.way);
  see('from', fromKind);
  see('from+to', fromKind, toKind);
  see('verb+to', lemmaAt(s, c.trigger), toKind);
  see('one-country', String(Boolean(from?.country) && from?.country === to?.country));
}

function wordFeatures(s: Sentence, { trigger, path, way, through, targetHead }: Candidate, rules: Rules, see: See): void {
  const [first, steps] = [lemmaAt(s, through[0]!), String(path.length)];
  see('first', first);
  see('verb+object', lemmaAt(s, trigger), first);
  see('first+steps', first, steps);
  see('head', lemmaAt(s, targetHead));
  see('head-tag+way', s.tokens[targetHead]!.upos, way);
  for (const i of through.slice(0, -1)) see('between', lemmaAt(s, i));
  for (const set of setsOf(s, targetHead, rules)) {
    see('head-set', set);
    see('head-set+first', set, path[0]!);
  }
  for (const set of setsOf(s, through[0]!, rules)) see('first-set+steps', set, steps);
}

function triggerFeatures(s: Sentence, { trigger, way, form }: Candidate, rules: Rules, see: See): void {
  const { rel, tag, head } = s.tokens[trigger]!;
  see('rel', rel);
  see('rel+tag', rel, tag);
  see('over', head < 0 ? 'ROOT' : lemmaAt(s, head), rel);
  for (const kind of kindsOfVerb(s, trigger, rules)) {
    see('kind', kind);
    see('kind+way', kind, way);
    see('kind+form', kind, form);
  }
  for (const t of children(s, trigger, 'aux', 'auxpass', 'neg')) see('aux', t.lemma);
}
