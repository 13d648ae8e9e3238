import type { Feature } from '../../../lexicon/feature-map.js';
import type { Rules } from '../../../lexicon/rules/rule.js';
import type { Sentence, Token } from '../../text/sentence.js';
import { child, children } from '../../text/tree.js';
import type { Candidate } from './candidates.js';
import { kindsOfNoun, kindsOfVerb, lemmaAt } from './words.js';

/** What tells one kind of event from another: the trigger, its object, what stands below and above it, and what the rules' words say of them. */
export function kindFeatures(s: Sentence, c: Candidate, rules: Rules): Feature[] {
  const verb = lemmaAt(s, c.trigger);
  return [
    ['bias'], ['verb', verb], ...each('verb-kind', kindsOfVerb(s, c.trigger, rules)), ...each('verb-set', setsOf(s, c.trigger, rules)),
    ...objectFeatures(s, c, rules),
    ...children(s, c.trigger).flatMap((t) => childFeatures(s, verb, t, rules)),
    ...upperFeatures(s, c.trigger),
    ['to', c.target[0]?.actor?.kind ?? 'NOBODY'], ['from', c.source[0]!.actor?.kind ?? 'NOBODY'],
  ];
}

const each = (about: string, words: readonly string[]): Feature[] => words.map((word) => [about, word]);
const eachWith = (about: string, first: string, words: readonly string[]): Feature[] => words.map((word) => [about, first, word]);

const setsOf = (s: Sentence, token: number, rules: Rules): readonly string[] => rules.sets.get(lemmaAt(s, token)) ?? [];

function objectFeatures(s: Sentence, c: Candidate, rules: Rules): Feature[] {
  const object = c.path[0] === 'obj' ? c.through[0]! : child(s, c.trigger, 'dobj', 'nsubjpass', 'oprd', 'acomp', 'attr')?.index;
  if (object === undefined) return [];
  const [verb, noun, sets] = [lemmaAt(s, c.trigger), lemmaAt(s, object), setsOf(s, object, rules)];
  return [
    ['object', noun], ['verb+object', verb, noun], ...each('object-kind', kindsOfNoun(s, object, rules)), ...each('object-set', sets),
    ...eachWith('verb+object-set', verb, sets), ...kindsOfVerb(s, c.trigger, rules).flatMap((kind) => eachWith('kind+object-set', kind, sets)),
  ];
}

function childFeatures(s: Sentence, verb: string, t: Token, rules: Rules): Feature[] {
  const word = t.lemma.toLowerCase();
  switch (t.rel) {
    case 'prep': return prepositionFeatures(s, verb, t, rules);
    case 'xcomp': case 'ccomp': case 'advcl': case 'acl': {
      const kinds = kindsOfVerb(s, t.index, rules);
      return [['lower', word], ['verb+lower', verb, word], ['verb+clause', verb, `${t.rel}|${t.tag}`], ...each('lower-kind', kinds), ...eachWith('verb+lower-kind', verb, kinds), ...each('lower-set', setsOf(s, t.index, rules))];
    }
    case 'aux': case 'neg': case 'auxpass': return [['aux', word]];
    case 'prt': return [['verb+particle', verb, word]];
    default: return [];
  }
}

function prepositionFeatures(s: Sentence, verb: string, t: Token, rules: Rules): Feature[] {
  const link = t.lemma.toLowerCase();
  const noun = child(s, t.index, 'pobj');
  const behind: Feature[] = noun ? [['behind', link, noun.lemma.toLowerCase()], ...each('behind', [...kindsOfNoun(s, noun.index, rules), ...setsOf(s, noun.index, rules)])] : [];
  return [['link', link], ['verb+link', verb, link], ...behind];
}

function upperFeatures(s: Sentence, trigger: number): Feature[] {
  const { rel, head } = s.tokens[trigger]!;
  return head >= 0 && UNDER.has(rel) ? [['under', lemmaAt(s, head), rel]] : [];
}

const UNDER = new Set(['xcomp', 'ccomp', 'conj', 'acl', 'advcl']);
