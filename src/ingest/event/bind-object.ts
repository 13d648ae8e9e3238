import type { Filler, Words } from '../../lexicon/rules/phrase.js';
import type { Sentence } from '../text/sentence.js';
import { child, children, isNoun } from '../text/tree.js';
import { behindMeasure, deepObject, isPassive, whole } from './arguments.js';
import { take, type Binder } from './binding.js';

const COMPLEMENT = new Set(['dobj', 'dative', 'oprd', 'acomp', 'attr', 'xcomp', 'ccomp', 'prt', 'advmod', 'npadvmod', 'advcl', 'nsubjpass', 'dep', 'amod']);

/** An actor's part: the object, the recipient, or the subject of a small clause. */
export function bindSlot(s: Sentence, verb: number, filler: Filler, binder: Binder): boolean {
  const dative = child(s, verb, 'dative');
  const recipient = dative?.upos === 'ADP' ? child(s, dative.index, 'pobj') : dative;
  const object = deepObject(s, verb);
  const small = child(s, verb, 'ccomp', 'xcomp') ?? s.tokens[object];
  const subjectOfSmall = small && child(s, small.index, 'nsubj');
  return take(binder, object, filler, s) || take(binder, recipient ? whole(s, recipient.index) : -1, filler, s)
    || ([...binder.anchors, ...binder.clauses].includes(small?.index ?? -2) && take(binder, subjectOfSmall?.index ?? -1, filler, s));
}

/** Named words: the object, else what else complements the verb. */
export function bindWords(s: Sentence, verb: number, words: Words, binder: Binder): boolean {
  const filler = { role: null, words, inside: false, named: false };
  const object = deepObject(s, verb);
  if (take(binder, object, filler, s) || takeMeasured(s, object, filler, binder)) return true;
  // "Set free a journalist": the tree may hang the word on the object.
  if (object > verb && words instanceof Set && s.tokens[verb + 1]?.head === object && !isNoun(s.tokens[verb + 1]!) && take(binder, verb + 1, filler, s)) return true;
  const lower = binder.clauses.flatMap((clause) => [deepObject(s, clause), ...children(s, clause, 'acomp', 'attr', 'prep', 'xcomp').map((t) => t.index)]);
  if (lower.some((head) => take(binder, head, filler, s))) return true;
  const near = children(s, verb).filter((t) => COMPLEMENT.has(t.rel) && !(t.rel === 'nsubjpass' && !isPassive(s, verb)));
  const coordinated = [...near, ...(object >= 0 ? [s.tokens[object]!] : [])].flatMap((t) => children(s, t.index).filter((c) => c.rel === 'conj' || (c.rel === 'appos' && t.index === object && s.tokens[c.index - 1]?.text !== ',')));
  return [...near, ...coordinated].some((t) => take(binder, t.index, filler, s));
}

/** "Held ten days of drills with Chad": what hangs on the measure hangs on the drills. */
function takeMeasured(s: Sentence, object: number, filler: Filler, binder: Binder): boolean {
  const noun = behindMeasure(s, object, binder.links);
  if (noun === object || !take(binder, noun, filler, s)) return false;
  binder.anchors.push(object);
  return true;
}
