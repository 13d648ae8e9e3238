import type { Rules } from '../../../lexicon/rules/rule.js';
import type { Sentence, Token } from '../../text/sentence.js';
import { child, children } from '../../text/tree.js';
import type { Candidate } from './candidates.js';
import { kindsOfNoun, kindsOfVerb, lemmaAt } from './words.js';

/** What tells one kind of event from another: the trigger, its object, what stands below and above it, and what the rules' words say of them. */
export function kindFeatures(s: Sentence, c: Candidate, rules: Rules): string[] {
  const verb = lemmaAt(s, c.trigger);
  return [
    'bias', `verb:${verb}`, ...kindsOfVerb(s, c.trigger, rules).map((kind) => `verb-kind:${kind}`), ...setsOf(s, c.trigger, rules).map((set) => `verb-set:${set}`),
    ...objectFeatures(s, c, rules),
    ...children(s, c.trigger).flatMap((t) => childFeatures(s, verb, t, rules)),
    ...upperFeatures(s, c.trigger),
    `to:${c.target[0]?.actor?.kind ?? 'NOBODY'}`, `from:${c.source[0]!.actor?.kind ?? 'NOBODY'}`,
  ];
}

const setsOf = (s: Sentence, token: number, rules: Rules): readonly string[] => rules.sets.get(lemmaAt(s, token)) ?? [];

function objectFeatures(s: Sentence, c: Candidate, rules: Rules): string[] {
  const object = c.path[0] === 'obj' ? c.through[0]! : child(s, c.trigger, 'dobj', 'nsubjpass', 'oprd', 'acomp', 'attr')?.index;
  if (object === undefined) return [];
  const [verb, noun, sets] = [lemmaAt(s, c.trigger), lemmaAt(s, object), setsOf(s, object, rules)];
  return [
    `object:${noun}`, `verb+object:${verb}|${noun}`, ...kindsOfNoun(s, object, rules).map((kind) => `object-kind:${kind}`), ...sets.map((set) => `object-set:${set}`),
    ...sets.flatMap((set) => [`verb+object-set:${verb}|${set}`, ...kindsOfVerb(s, c.trigger, rules).map((kind) => `kind+object-set:${kind}|${set}`)]),
  ];
}

function childFeatures(s: Sentence, verb: string, t: Token, rules: Rules): string[] {
  const word = t.lemma.toLowerCase();
  switch (t.rel) {
    case 'prep': return prepositionFeatures(s, verb, t, rules);
    case 'xcomp': case 'ccomp': case 'advcl': case 'acl': {
      const kinds = kindsOfVerb(s, t.index, rules);
      return [`lower:${word}`, `verb+lower:${verb}|${word}`, `verb+clause:${verb}|${t.rel}|${t.tag}`, ...kinds.map((kind) => `lower-kind:${kind}`), ...kinds.map((kind) => `verb+lower-kind:${verb}|${kind}`), ...setsOf(s, t.index, rules).map((set) => `lower-set:${set}`)];
    }
    case 'aux': case 'neg': case 'auxpass': return [`aux:${word}`];
    case 'prt': return [`verb+particle:${verb}|${word}`];
    default: return [];
  }
}

function prepositionFeatures(s: Sentence, verb: string, t: Token, rules: Rules): string[] {
  const link = t.lemma.toLowerCase();
  const noun = child(s, t.index, 'pobj');
  const behind = noun ? [`${link}|${noun.lemma.toLowerCase()}`, ...kindsOfNoun(s, noun.index, rules), ...setsOf(s, noun.index, rules)] : [];
  return [`link:${link}`, `verb+link:${verb}|${link}`, ...behind.map((what) => `behind:${what}`)];
}

function upperFeatures(s: Sentence, trigger: number): string[] {
  const { rel, head } = s.tokens[trigger]!;
  return head >= 0 && UNDER.has(rel) ? [`under:${lemmaAt(s, head)}|${rel}`] : [];
}

const UNDER = new Set(['xcomp', 'ccomp', 'conj', 'acl', 'advcl']);
