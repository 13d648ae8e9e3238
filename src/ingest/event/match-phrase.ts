import type { Element, Filler, Role, VerbPhrase, Words } from '../../lexicon/rules/phrase.js';
import type { Links } from '../../lexicon/rules/rule.js';
import type { Sentence, Token } from '../text/sentence.js';
import { child, children } from '../text/tree.js';
import { attached, deepObject, deepSubject, isPassive, surfaceSubject, whole } from './arguments.js';

/** A part of an event as a rule bound it: the head token of its phrase, or anywhere inside the subtree of it. */
export interface Bound {
  readonly role: Role;
  readonly head: number;
  readonly inside: boolean;
  /** Nothing is told where this is neither an actor nor a place with a name. */
  readonly named: boolean;
  /** Behind "in", "at", "near" where the phrase needs nothing: a place unless it names an actor. */
  readonly locative: boolean;
}

export interface Binding {
  readonly parts: readonly Bound[];
  /** Tokens that matched words of the phrase; how many there are says how specific the match is. */
  readonly anchors: readonly number[];
  readonly clauses: readonly number[];
  readonly specificity: number;
  /** The token that matched the words of its subject; -1 where the phrase has none. */
  readonly subject: number;
}

interface State { parts: Bound[]; anchors: number[]; clauses: number[]; used: Set<number>; specificity: number; subject: number; readonly scenes: ReadonlySet<string> }

const COMPLEMENT = new Set(['dobj', 'dative', 'oprd', 'acomp', 'attr', 'xcomp', 'ccomp', 'prt', 'advmod', 'npadvmod', 'advcl', 'nsubjpass', 'dep', 'amod']);

export function admits(words: Words, token: Token): boolean {
  if (words === 'ANY') return true;
  return 'except' in words ? !words.except.has(token.lemma) : words.has(token.lemma) || words.has(token.text.toLowerCase());
}

/** "Hunger strike" is a hunger-strike: the words of a rule may be a noun with the one that narrows it. */
export function compoundAt(s: Sentence, index: number): string | null {
  const before = s.tokens[index - 1];
  return before && before.head === index && before.upos !== 'PUNCT' ? `${before.lemma}-${s.tokens[index]!.lemma}` : null;
}

const admitsAt = (words: Words, s: Sentence, index: number): boolean => admits(words, s.tokens[index]!) || (words instanceof Set && words.has(compoundAt(s, index)));

/** Binds `phrase` at `verb`, or says which element failed. @param when tokens of dates: "called on Friday" is no "called on somebody" */
export function matchPhrase(s: Sentence, verb: number, phrase: VerbPhrase, when: readonly number[], { scenes }: Links): Binding | string {
  const state: State = { parts: [], anchors: [verb], clauses: [], used: new Set([verb, ...when]), specificity: 0, subject: -1, scenes };
  if (phrase.inverse && !take(state, deepSubject(s, verb), { role: 'target', words: 'ANY', inside: false, named: false }, s)) return 'no subject for <target>';
  if (phrase.subject && !bindSubject(s, verb, phrase.subject, state)) return 'no subject of the named words';
  for (const element of phrase.binding) {
    const bound = bindElement(s, verb, element, state);
    if (bound) state.specificity += weight(element);
    else if (!element.optional) return `no ${describe(element)}`;
  }
  return state;
}

/** "A truce between Chad and Sudan took effect": its subject is what they did; "Norwegian troops were sent to Chad": whose they are sent them. */
function bindSubject(s: Sentence, verb: number, words: Words, state: State): boolean {
  const doer = deepSubject(s, verb);
  const subject = doer < 0 ? surfaceSubject(s, verb) : doer;
  if (subject < 0 || state.used.has(subject) || !admitsAt(words, s, subject)) return false;
  state.used.add(subject);
  state.subject = subject;
  state.specificity += 4;
  return true;
}

function weight(element: Element): number {
  switch (element.is) {
    case 'intransitive': return 1;
    case 'particle': return 3;
    case 'clause': return element.words === 'ANY' ? 2 : 4;
    case 'attached': return element.filler.words === 'ANY' ? 2 : 5;
    case 'object': return element.filler.words === 'ANY' ? 1 : 4;
  }
}

function describe(element: Element): string {
  switch (element.is) {
    case 'intransitive': return 'room: it has an object';
    case 'particle': return `"${[...element.links].join('|')}"`;
    case 'clause': return `${element.by}-clause`;
    case 'attached': return `phrase with "${[...element.links].join('|')}"`;
    case 'object': return element.filler.role ? `object for <${element.filler.role}>` : 'object of the named words';
  }
}

function bindElement(s: Sentence, verb: number, element: Element, state: State): boolean {
  switch (element.is) {
    case 'intransitive': return deepObject(s, verb) < 0;
    case 'particle': return bindParticle(s, element.links, state);
    case 'attached': return bindAttached(s, verb, element, state);
    case 'object': return element.filler.role ? bindSlot(s, verb, element.filler, state) : bindWords(s, verb, element.filler.words, state);
    case 'clause': return bindClause(s, element, state);
  }
}

function take(state: State, head: number, filler: Filler, s: Sentence, locative = false): boolean {
  if (head < 0 || state.used.has(head) || !admitsAt(filler.words, s, head)) return false;
  state.used.add(head);
  if (filler.role) state.parts.push({ role: filler.role, head, inside: filler.inside, named: filler.named, locative });
  else state.anchors.push(head);
  return true;
}

function bindParticle(s: Sentence, links: ReadonlySet<string>, state: State): boolean {
  for (const anchor of [...state.anchors]) {
    const token = children(s, anchor).find((t) => links.has(t.lemma) && !state.used.has(t.index));
    if (!token) continue;
    state.used.add(token.index);
    state.anchors.push(token.index);
    return true;
  }
  return false;
}

function bindAttached(s: Sentence, verb: number, { links, filler, optional }: Element & { is: 'attached' }, state: State): boolean {
  // "Stripped two banks of their licences": the tree may hang the words on the object.
  const object = optional || filler.role || filler.words === 'ANY' ? -1 : deepObject(s, verb);
  for (const anchor of [...state.anchors].reverse().concat(object < 0 ? [] : [object])) {
    for (const head of attached(s, anchor, links)) if (take(state, filler.role ? whole(s, head) : head, filler, s, optional && isLocative(s, head, state.scenes))) return true;
  }
  const particle = children(s, verb).find((t) => links.has(t.lemma) && (t.rel === 'prt' || t.rel === 'advmod' || (t.rel === 'prep' && !child(s, t.index, 'pobj'))));
  return particle !== undefined && take(state, deepObject(s, verb), filler, s);
}

const isLocative = (s: Sentence, head: number, scenes: ReadonlySet<string>): boolean => scenes.has(s.tokens[s.tokens[head]!.head]?.lemma ?? '');

function bindSlot(s: Sentence, verb: number, filler: Filler, state: State): boolean {
  const dative = child(s, verb, 'dative');
  const recipient = dative?.upos === 'ADP' ? child(s, dative.index, 'pobj') : dative;
  const object = deepObject(s, verb);
  const small = child(s, verb, 'ccomp', 'xcomp') ?? s.tokens[object];
  const subjectOfSmall = small && child(s, small.index, 'nsubj');
  return take(state, object, filler, s) || take(state, recipient ? whole(s, recipient.index) : -1, filler, s)
    || ([...state.anchors, ...state.clauses].includes(small?.index ?? -2) && take(state, subjectOfSmall?.index ?? -1, filler, s));
}

function bindWords(s: Sentence, verb: number, words: Words, state: State): boolean {
  const filler = { role: null, words, inside: false, named: false };
  const object = deepObject(s, verb);
  if (take(state, object, filler, s)) return true;
  // "Set free a journalist": the tree may hang the word on the object.
  if (object > verb && words instanceof Set && s.tokens[verb + 1]?.head === object && take(state, verb + 1, filler, s)) return true;
  const lower = state.clauses.flatMap((clause) => [deepObject(s, clause), ...children(s, clause, 'acomp', 'attr', 'prep', 'xcomp').map((t) => t.index)]);
  if (lower.some((head) => take(state, head, filler, s))) return true;
  const near = children(s, verb).filter((t) => COMPLEMENT.has(t.rel) && !(t.rel === 'nsubjpass' && !isPassive(s, verb)));
  const coordinated = [...near, ...(object >= 0 ? [s.tokens[object]!] : [])].flatMap((t) => children(s, t.index).filter((c) => c.rel === 'conj' || (c.rel === 'appos' && t.index === object && s.tokens[c.index - 1]?.text !== ',')));
  return [...near, ...coordinated].some((t) => take(state, t.index, filler, s));
}

function bindClause(s: Sentence, element: Element & { is: 'clause' }, state: State): boolean {
  for (const anchor of state.anchors) {
    const near = children(s, anchor);
    const below = near.filter((t) => t.rel === 'prep' && t.lemma === 'to').flatMap((t) => children(s, t.index));
    const clause = [...near, ...below].find((t) => isClause(s, t, element.by) && !state.used.has(t.index));
    if (!clause) continue;
    const heads = [clause, ...children(s, clause.index, 'aux', 'conj').filter((t) => t.tag !== 'TO')];
    if (!heads.some((t) => admits(element.words, t))) continue;
    if (element.negated !== children(s, clause.index).some((t) => t.rel === 'neg')) continue;
    const subject = element.subject ? surfaceSubject(s, clause.index) : -1;
    if (element.subject && (subject < 0 || !take(state, subject, { role: element.subject, words: 'ANY', inside: false, named: false }, s))) continue;
    state.clauses.push(clause.index);
    if (element.reach) state.parts.push({ role: element.reach, head: clause.index, inside: true, named: false, locative: false });
    return true;
  }
  return false;
}

function isClause(s: Sentence, token: Token, by: 'to' | 'that' | 'ing'): boolean {
  if (by === 'to' && token.rel === 'pcomp') return true;
  if (by === 'ing') return (token.tag === 'VBG' || children(s, token.index, 'aux').some((t) => t.tag === 'VBG')) && (token.rel === 'xcomp' || token.rel === 'ccomp' || token.rel === 'pcomp');
  const infinitive = children(s, token.index).some((t) => t.tag === 'TO');
  if (by === 'to' && isBare(s, token)) return true;
  if (by === 'to') return infinitive && ['xcomp', 'ccomp', 'acl', 'advcl', 'oprd', 'dep', 'relcl'].includes(token.rel);
  return token.rel === 'ccomp' && !infinitive;
}

/** "Let Chad go", "“Go home,” Norway told Chad". */
const isBare = (s: Sentence, token: Token): boolean => token.tag === 'VB' && (token.rel === 'ccomp' || token.rel === 'xcomp') && !children(s, token.index, 'aux', 'auxpass', 'mark').length;
