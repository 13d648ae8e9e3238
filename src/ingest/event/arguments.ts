import type { Links } from '../../lexicon/rules/rule.js';
import type { Sentence, Token } from '../text/sentence.js';
import { keptByToken } from '../text/kept.js';
import { child, children, isInfinitive } from '../text/tree.js';

const RELATIVE_PRONOUN = new Set(['WDT', 'WP', 'WP$']);
const SUBJECT = ['nsubj', 'nsubjpass'];
const PASSIVE_AUXILIARY = new Set(['be', 'get', 'become']);
/** "Lashed out at Chad for jailing": it is Chad that jailed. */
const AIMED: ReadonlySet<string> = new Set(['at', 'on', 'upon', 'against']);
/** Behind these a gerund is done by the object ("accused Chad of lying"), behind others by the subject ("left without signing"). */
const OBJECT_CONTROL = new Set(['of', 'from', 'against', 'into', 'for']);

/** True for "was condemned", "the man arrested by police": its subject undergoes the act. */
export const isPassive = keptByToken(undergoes);

function undergoes(s: Sentence, verb: number): boolean {
  const token = s.tokens[verb]!;
  if (children(s, verb, 'auxpass').some((t) => PASSIVE_AUXILIARY.has(t.lemma))) return true;
  if (child(s, verb, 'nsubj', 'nsubjpass', 'aux', 'dobj')) return false;
  if (token.tag !== 'VBN' && token.tag !== 'VBD') return false;
  // The tree has no other verb: "Boric, alone among the leaders, rounded on Maduro".
  if (token.rel === 'acl' && s.tokens[token.head]!.rel === 'root' && (child(s, verb, 'ccomp') || s.tokens[verb - 1]?.text === ',')) return false;
  if (token.rel === 'acl' || child(s, verb, 'agent')) return true;
  return token.rel === 'conj' && token.tag === 'VBN' && !child(s, verb, 'aux') && isPassive(s, token.head);
}

/** The token that stands as `verb`'s grammatical subject, found through relative clauses, coordination, control and participles; -1 where there is none. */
export function surfaceSubject(s: Sentence, verb: number, depth = 0): number {
  const own = child(s, verb, ...SUBJECT);
  if (own) return antecedent(s, own);
  const token = s.tokens[verb]!;
  if (depth > 8 || token.head < 0) return -1;
  return inheritedSubject(s, token, depth + 1);
}

function inheritedSubject(s: Sentence, token: Token, depth: number): number {
  const head = s.tokens[token.head]!;
  switch (token.rel) {
    case 'conj': case 'advcl': case 'dep': case 'parataxis':
      return isVerb(head) ? surfaceSubject(s, head.index, depth) : -1;
    case 'xcomp': case 'ccomp': case 'oprd':
      return isVerb(head) || head.upos === 'ADJ' ? controller(s, head.index, depth) : nounController(s, head, depth);
    case 'relcl': return isFirstTo(s, token, head) ? surfaceSubject(s, head.head, depth) : head.index;
    case 'acl': return token.tag === 'VBG' && DOCUMENT.has(head.lemma) ? writer(s, head, depth) : token.tag === 'VB' ? nounController(s, head, depth) : head.index;
    case 'pcomp': return head.head < 0 ? -1 : gerundSubject(s, head, depth);
    case 'attr': case 'acomp': return surfaceSubject(s, head.index, depth);
    default: return -1;
  }
}

/** "Chad was the first to sign": what a noun says of is who acts. */
const isFirstTo = (s: Sentence, verb: Token, noun: Token): boolean => noun.rel === 'attr' && isInfinitive(s, verb.index) && !child(s, verb.index, ...SUBJECT);

function gerundSubject(s: Sentence, link: Token, depth: number): number {
  if (!OBJECT_CONTROL.has(link.lemma)) return surfaceSubject(s, link.head, depth);
  const aimed = link.lemma === 'for' && !child(s, link.head, 'dobj', 'dative') && !isPassive(s, link.head) ? attached(s, link.head, AIMED)[0] : undefined;
  return aimed ?? controller(s, link.head, depth);
}

/** Who does what a lower clause says: the object of "urged Chad to …", else the subject. */
function controller(s: Sentence, verb: number, depth: number): number {
  const object = child(s, verb, 'dobj', 'dative');
  return object && object.upos !== 'ADP' ? antecedent(s, object) : surfaceSubject(s, verb, depth);
}

/** "Its plan to attack": the noun's owner, or the subject of the verb that carries it. */
function nounController(s: Sentence, noun: Token, depth: number): number {
  const owner = child(s, noun.index, 'poss');
  if (owner) return owner.index;
  return noun.head >= 0 && isVerb(s.tokens[noun.head]!) ? surfaceSubject(s, noun.head, depth) : -1;
}

const DOCUMENT = new Set(['statement', 'letter', 'resolution', 'declaration', 'petition', 'communique', 'note', 'motion', 'message', 'appeal', 'decree', 'memorandum', 'telegram', 'tweet']);

/** "Signed a letter urging Biden to act": who signs it urges; the letter itself where nobody is named. */
function writer(s: Sentence, document: Token, depth: number): number {
  const owner = child(s, document.index, 'poss') ?? children(s, document.index, 'prep').filter((t) => t.lemma === 'by' || t.lemma === 'from').map((t) => child(s, t.index, 'pobj')).find(Boolean);
  if (owner) return owner.index;
  const above = s.tokens[document.head];
  const verb = above?.upos === 'ADP' ? s.tokens[above.head] : above;
  const signer = verb && isVerb(verb) ? (isPassive(s, verb.index) ? subjectOf(s, verb.index) : surfaceSubject(s, verb.index, depth)) : -1;
  return signer < 0 || signer === document.index ? document.index : signer;
}

/** A relative pronoun stands for the noun that its clause modifies, or that a cleft names: "it was Norway that attacked". */
function antecedent(s: Sentence, token: Token): number {
  if (!RELATIVE_PRONOUN.has(token.tag) && token.lemma !== 'that') return token.index;
  for (let t = s.tokens[token.head]!, i = 0; i < 4 && t.head >= 0; t = s.tokens[t.head]!, i++) {
    if (t.rel === 'relcl') return t.head;
    if (t.rel === 'ccomp' && child(s, t.head, 'attr')) return child(s, t.head, 'attr')!.index;
  }
  return token.index;
}

export const isVerb = (token: Token): boolean => token.upos === 'VERB' || token.upos === 'AUX' || token.tag.startsWith('VB');

const AUXILIARY = new Set(['aux', 'auxpass', 'modal', 'prep']);

/** A verb that may tell an event: none that only helps another, nor one that has become a preposition ("according to"). */
export const canTrigger = (token: Token, { prepositional }: Links): boolean => isVerb(token) && !AUXILIARY.has(token.rel) && !prepositional.has(token.text.toLowerCase());

const PARTITIVE = new Set(['DET', 'NUM', 'PRON', 'ADJ']);

/** "Some of its commitments", "thousands of miners": the noun behind *of* is what is meant. */
export function whole(s: Sentence, index: number): number {
  const token = s.tokens[index];
  if (!token || !(PARTITIVE.has(token.upos) || token.tag === 'CD' || /^(ten|dozen|hundred|thousand|score|million|number|part|series|handful|couple|pair|bulk|rest|majority|remainder|throng)s?$/i.test(token.text))) return index;
  const of = children(s, index, 'prep').find((t) => t.lemma === 'of');
  const inner = of && child(s, of.index, 'pobj')?.index;
  return inner === undefined ? index : whole(s, inner);
}

/** Who acts: the subject, or in the passive the by-phrase's noun; -1 where unsaid. */
export const deepSubject = keptByToken((s, verb) => whole(s, subjectOf(s, verb)));

function subjectOf(s: Sentence, verb: number): number {
  if (!isPassive(s, verb)) return surfaceSubject(s, verb);
  const agent = child(s, verb, 'agent') ?? children(s, verb).find((t) => t.rel === 'prep' && t.lemma === 'by');
  return agent ? child(s, agent.index, 'pobj')?.index ?? -1 : -1;
}

/** Who or what undergoes: the object, or in the passive the subject; through relative clauses; -1 where there is none. */
export const deepObject = keptByToken((s, verb) => whole(s, objectOf(s, verb)));

function objectOf(s: Sentence, verb: number): number {
  if (isPassive(s, verb)) return surfaceSubject(s, verb);
  const own = child(s, verb, 'dobj') ?? children(s, verb, 'oprd').find((t) => t.upos !== 'ADJ' && t.upos !== 'VERB');
  if (own) return antecedent(s, own);
  const token = s.tokens[verb]!;
  const gap = token.rel === 'relcl' && child(s, verb, 'nsubj') && !RELATIVE_PRONOUN.has(child(s, verb, 'nsubj')!.tag);
  return gap ? token.head : sharedObject(s, verb);
}

/** "Invaded and occupied Chad": the first verb has the second one's object, where it has no complement of its own. */
function sharedObject(s: Sentence, verb: number): number {
  const next = child(s, verb, 'conj');
  if (!next || !isVerb(next) || isPassive(s, next.index) || child(s, next.index, ...SUBJECT)) return -1;
  const between = s.tokens.slice(verb + 1, next.index).every((t) => t.rel === 'cc' || t.rel === 'advmod' || t.rel === 'conj' || t.text === ',');
  return between ? child(s, next.index, 'dobj')?.index ?? -1 : -1;
}

/** `head` and what is coordinated with it behind it: "Norway, Chad and Peru". */
export function conjuncts(s: Sentence, head: number): number[] {
  return [head, ...children(s, head, 'conj').flatMap((t) => conjuncts(s, t.index))];
}

/** The nouns, or verbs ("by firing"), behind prepositions in `links` that hang on `head`. */
export function attached(s: Sentence, head: number, links: ReadonlySet<string>): number[] {
  const heads = children(s, head).filter((t) => links.has(t.lemma)).flatMap((link) => [link, ...children(s, link.index, 'conj')]);
  return heads.flatMap((link) => children(s, link.index, 'pobj', 'pcomp')).map((t) => t.index);
}

/** "A series of raids" is raids; any other noun, or none (-1), is itself. */
export const behindMeasure = (s: Sentence, noun: number, { measures }: Links): number =>
  (noun >= 0 && measures.has(s.tokens[noun]!.lemma) ? attached(s, noun, OF)[0] ?? noun : noun);
const OF: ReadonlySet<string> = new Set(['of']);
