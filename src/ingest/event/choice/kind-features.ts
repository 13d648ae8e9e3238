import type { See } from '../../../lexicon/feature-map.js';
import type { Rules } from '../../../lexicon/rules/rule.js';
import type { Sentence, Token } from '../../text/sentence.js';
import { child, children } from '../../text/tree.js';
import type { Candidate } from './candidates.js';
import { kindsOfNoun, kindsOfVerb, lemmaAt, setsOf } from './words.js';

/** What tells one kind of event from another: the trigger, its object, what stands below and above it, and what the rules' words say of them. */
export function kindFeatures(s: Sentence, c: Candidate, rules: Rules, see: See): void {
  const verb = lemmaAt(s, c.trigger);
  see('bias');
  see('verb', verb);
  for (const kind of kindsOfVerb(s, c.trigger, rules)) see('verb-kind', kind);
  for (const set of setsOf(s, c.trigger, rules)) see('verb-set', set);
  objectFeatures(s, c, rules, see);
  for (const t of children(s, c.trigger)) childFeatures(s, verb, t, rules, see);
  upperFeatures(s, c.trigger, see);
  see('to', c.target[0]?.actor?.kind ?? 'NOBODY');
  see('from', c.source[0]!.actor?.kind ?? 'NOBODY');
}

function objectFeatures(s: Sentence, c: Candidate, rules: Rules, see: See): void {
  const object = c.path[0] === 'obj' ? c.through[0]! : child(s, c.trigger, 'dobj', 'nsubjpass', 'oprd', 'acomp', 'attr')?.index;
  if (object === undefined) return;
  const [verb, noun] = [lemmaAt(s, c.trigger), lemmaAt(s, object)];
  see('object', noun);
  see('verb+object', verb, noun);
  for (const kind of kindsOfNoun(s, object, rules)) see('object-kind', kind);
  for (const set of setsOf(s, object, rules)) {
    see('object-set', set);
    see('verb+object-set', verb, set);
    for (const kind of kindsOfVerb(s, c.trigger, rules)) see('kind+object-set', kind, set);
  }
}

function childFeatures(s: Sentence, verb: string, t: Token, rules: Rules, see: See): void {
  const word = t.lemma;
  switch (t.rel) {
    case 'prep': return prepositionFeatures(s, verb, t, rules, see);
    case 'xcomp': case 'ccomp': case 'advcl': case 'acl': return clauseFeatures(s, verb, t, rules, see);
    case 'aux': case 'neg': case 'auxpass': return see('aux', word);
    case 'prt': return see('verb+particle', verb, word);
  }
}

function clauseFeatures(s: Sentence, verb: string, t: Token, rules: Rules, see: See): void {
  const word = t.lemma;
  see('lower', word);
  see('verb+lower', verb, word);
  see('verb+clause', verb, `${t.rel}|${t.tag}`);
  for (const kind of kindsOfVerb(s, t.index, rules)) {
    see('lower-kind', kind);
    see('verb+lower-kind', verb, kind);
  }
  for (const set of setsOf(s, t.index, rules)) see('lower-set', set);
}

function prepositionFeatures(s: Sentence, verb: string, t: Token, rules: Rules, see: See): void {
  const link = t.lemma;
  const noun = child(s, t.index, 'pobj');
  see('link', link);
  see('verb+link', verb, link);
  if (!noun) return;
  see('behind', link, noun.lemma);
  for (const what of [...kindsOfNoun(s, noun.index, rules), ...setsOf(s, noun.index, rules)]) see('behind', what);
}

function upperFeatures(s: Sentence, trigger: number, see: See): void {
  const { rel, head } = s.tokens[trigger]!;
  if (head >= 0 && UNDER.has(rel)) see('under', lemmaAt(s, head), rel);
}

const UNDER = new Set(['xcomp', 'ccomp', 'conj', 'acl', 'advcl']);
