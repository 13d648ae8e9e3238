import type { Links, NounPattern } from '../../lexicon/rules/rule.js';
import type { Sentence, Token } from '../text/sentence.js';
import { children } from '../text/tree.js';
import { attached, conjuncts, deepSubject, isVerb } from './arguments.js';
import { admits, type Bound } from './binding.js';

/** What stands around an event noun; modifiers ("Israeli", "Crocus City Hall") are parts that only their meaning tells apart. */
export interface NounBinding {
  readonly parts: readonly Bound[];
  readonly modifiers: readonly number[];
  /** The light verb that carries the noun, -1 where none does. */
  readonly carrier: number;
  /** Its verb says that it happens, "protests by farmers broke out", or is done at it: "drafted on the orders of Chad". */
  readonly happens: boolean;
  /** The verb whose subject the noun is aimed at, "drew criticism", -1 where none is. */
  readonly drawing: number;
}

const BETWEEN = new Set(['between', 'among']);
const OF_BY = new Set(['of', 'by']);
const MODIFIER = new Set(['amod', 'compound', 'nmod', 'nn', 'poss']);

/** Binds `pattern` at the noun `index`, or says why not. @param reciprocal what it names is done together, so that who comes to it takes part */
export function matchNoun(s: Sentence, index: number, pattern: NounPattern, light: ReadonlySet<string>, reciprocal: boolean, links: Links): NounBinding | string {
  if (pattern.of && !attached(s, index, new Set(['of'])).some((i) => admits(pattern.of!, s.tokens[i]!))) return 'no of-phrase of the named words';
  const { occasions, scenes, measures } = links;
  const carrier = carrierOf(s, index, light, measures);
  const happening = happeningOf(s, index, links);
  const below = [index, ...attached(s, index, OF_BY)];
  const anchors = carrier >= 0 ? [...below, carrier] : happening >= 0 ? [...below, happening] : below;
  const parts: Bound[] = [];
  const add = (role: Bound['role'], heads: readonly number[]) => heads.forEach((head) => parts.push({ role, head, inside: false, named: false, locative: false }));
  const between = anchors.flatMap((a) => attached(s, a, BETWEEN));
  add('party', between.flatMap((head) => conjuncts(s, head)));
  add('source', [...anchors.flatMap((a) => attached(s, a, withoutBetween(pattern.source, a !== index && a !== happening))), ...byBeside(s, index)]);
  if (carrier >= 0) add('source', [deepSubject(s, carrier)].filter((i) => i >= 0));
  if (carrier < 0 && reciprocal && !parts.length) add('source', attendee(s, index, occasions));
  add('target', anchors.flatMap((a) => attached(s, a, a === index || a === carrier || a === happening ? pattern.target : withoutOf(pattern.target))));
  const bidden = pattern.strict ? biddenBy(s, index, links.bidden) : [];
  const drawing = pattern.strict ? carrierOf(s, index, links.draws, measures) : -1;
  if (pattern.strict) {
    if (drawing >= 0) add('source', attached(s, drawing, withoutOf(pattern.source)));
    add('target', [drawing, ...bidden].filter((verb) => verb >= 0).map((verb) => deepSubject(s, verb)).filter((i) => i >= 0));
  }
  add('party', anchors.flatMap((a) => attached(s, a, pattern.with)));
  // The tree may hang who takes part on where: "talks in the town with Chad".
  if (reciprocal) add('party', attached(s, index, scenes).flatMap((place) => attached(s, place, pattern.with)));
  return { parts, modifiers: children(s, index).filter((t) => MODIFIER.has(t.rel)).map((t) => t.index), carrier, drawing, happens: happening >= 0 || bidden.length > 0 };
}

/** "Emerged after talks with", "during their meeting, A and B …": whose doing the occasion frames. */
function attendee(s: Sentence, noun: number, occasions: ReadonlySet<string>): number[] {
  const link = linkOf(s, noun);
  const verb = link && occasions.has(link.lemma) ? s.tokens[link.head] : undefined;
  const subject = verb && isVerb(verb) ? deepSubject(s, verb.index) : -1;
  return subject < 0 ? [] : [subject];
}

/** "Left at the request of Chad": the verb that tells what was done. */
function biddenBy(s: Sentence, noun: number, bidden: Links['bidden']): number[] {
  const link = s.tokens[s.tokens[noun]!.head];
  const verb = link && bidden.get(link.lemma)?.has(s.tokens[noun]!.lemma) && s.tokens[noun]!.rel === 'pobj' ? s.tokens[link.head] : undefined;
  return verb && isVerb(verb) ? [verb.index] : [];
}

/** What links a noun, or what it is a measure of ("hours of talks"), to its clause. */
function linkOf(s: Sentence, noun: number): Token | undefined {
  const link = s.tokens[s.tokens[noun]!.head];
  return link?.lemma === 'of' ? s.tokens[s.tokens[link.head]?.head ?? -1] : link;
}

/** "Described the raid by Chad as a crime": the tree may hang the maker of the raid on the verb. */
function byBeside(s: Sentence, noun: number): number[] {
  const { head, rel } = s.tokens[noun]!;
  const by = rel === 'dobj' ? children(s, head, 'prep', 'agent').find((t) => t.lemma === 'by' && t.index > noun) : undefined;
  return by ? children(s, by.index, 'pobj').map((t) => t.index) : [];
}

const withoutOf = (links: ReadonlySet<string>): ReadonlySet<string> => new Set([...links].filter((l) => l !== 'of'));

/** Of a noun inside the event noun's phrase only "by" names the event's source: "the killing of a farmer of Chad by rebels". */
const withoutBetween = (links: ReadonlySet<string>, inner: boolean): ReadonlySet<string> =>
  new Set([...links].filter((l) => (inner ? l === 'by' : !BETWEEN.has(l))));

/** The light verb of "launched an attack", "carried out raids", "talks were held". */
function carrierOf(s: Sentence, index: number, light: ReadonlySet<string>, measures: ReadonlySet<string>): number {
  const noun = measured(s, s.tokens[index]!, measures);
  const top: Token = noun.rel === 'conj' && noun.head >= 0 ? s.tokens[noun.head]! : noun;
  const verb = top.head >= 0 ? s.tokens[top.head]! : undefined;
  const carried = verb && isVerb(verb) && light.has(verb.lemma) && (top.rel === 'dobj' || top.rel === 'nsubjpass');
  return carried ? verb.index : -1;
}

/** "A series of raids" is carried as raids are. */
function measured(s: Sentence, noun: Token, measures: ReadonlySet<string>): Token {
  const link = noun.rel === 'pobj' ? s.tokens[noun.head]! : undefined;
  const measure = link?.lemma === 'of' && link.head >= 0 ? s.tokens[link.head]! : undefined;
  return measure && measures.has(measure.lemma) ? measure : noun;
}

/** The verb that says only that the noun happens: "clashes broke out between". */
function happeningOf(s: Sentence, index: number, { occur, spans }: Links): number {
  const { head, rel } = s.tokens[index]!;
  return rel === 'nsubj' && occur.has(s.tokens[head]!.lemma) && children(s, head, 'dobj').every((t) => spans.has(t.lemma)) ? head : -1;
}
