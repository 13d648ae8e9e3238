import type { Element } from '../../lexicon/rules/phrase.js';
import type { Sentence } from '../text/sentence.js';
import { child, children } from '../text/tree.js';
import { attached, deepObject, whole } from './arguments.js';
import { take, type Binder } from './binding.js';

/** "Pull *out*", on the verb or on what is bound already. */
export function bindParticle(s: Sentence, links: ReadonlySet<string>, binder: Binder): boolean {
  for (const anchor of [...binder.anchors]) {
    const token = children(s, anchor).find((t) => links.has(t.lemma) && !binder.used.has(t.index));
    if (!token) continue;
    binder.used.add(token.index);
    binder.anchors.push(token.index);
    return true;
  }
  return false;
}

/** "Sanctions *on* Chad": what stands behind a preposition of the verb, or of what is bound already. */
export function bindAttached(s: Sentence, verb: number, { links, filler, optional }: Element & { is: 'attached' }, binder: Binder): boolean {
  // "Stripped two banks of their licences": the tree may hang the words on the object.
  const object = optional || filler.role || filler.words === 'ANY' ? -1 : deepObject(s, verb);
  for (const anchor of [...binder.anchors].reverse().concat(object < 0 ? [] : [object])) {
    for (const head of attached(s, anchor, links)) if (take(binder, filler.role ? whole(s, head) : head, filler, s, optional && isLocative(s, head, binder.links.scenes))) return true;
  }
  const particle = children(s, verb).find((t) => links.has(t.lemma) && (t.rel === 'prt' || t.rel === 'advmod' || (t.rel === 'prep' && !child(s, t.index, 'pobj'))));
  return particle !== undefined && take(binder, deepObject(s, verb), filler, s);
}

const isLocative = (s: Sentence, head: number, scenes: ReadonlySet<string>): boolean => scenes.has(s.tokens[s.tokens[head]!.head]?.lemma ?? '');
