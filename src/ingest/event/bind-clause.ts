import type { Element } from '../../lexicon/rules/phrase.js';
import type { Sentence, Token } from '../text/sentence.js';
import { children, isInfinitive } from '../text/tree.js';
import { isPassive, surfaceSubject } from './arguments.js';
import { admits, take, type Binder } from './binding.js';

/** A lower clause of the kind and with the verbs that the element asks for. */
export function bindClause(s: Sentence, element: Element & { is: 'clause' }, binder: Binder): boolean {
  for (const anchor of binder.anchors) {
    const near = children(s, anchor);
    const below = near.filter((t) => t.rel === 'prep' && t.lemma === 'to').flatMap((t) => children(s, t.index));
    const clause = [...near, ...below].find((t) => isClause(s, t, element.by) && !binder.used.has(t.index));
    if (!clause) continue;
    const heads = [clause, ...children(s, clause.index, 'aux', 'conj').filter((t) => t.tag !== 'TO')];
    if (!heads.some((t) => admits(element.words, t))) continue;
    if (element.negated !== children(s, clause.index).some((t) => t.rel === 'neg')) continue;
    const subject = element.subject && !isPassive(s, clause.index) ? surfaceSubject(s, clause.index) : -1;
    if (element.subject && (subject < 0 || !take(binder, subject, { role: element.subject, words: 'ANY', inside: false, named: false }, s))) continue;
    binder.clauses.push(clause.index);
    if (element.reach) binder.parts.push({ role: element.reach, head: clause.index, inside: true, named: false, locative: false });
    return true;
  }
  return false;
}

function isClause(s: Sentence, token: Token, by: 'to' | 'that' | 'ing'): boolean {
  if (by === 'to' && token.rel === 'pcomp') return true;
  if (by === 'ing') return (token.tag === 'VBG' || children(s, token.index, 'aux').some((t) => t.tag === 'VBG')) && (token.rel === 'xcomp' || token.rel === 'ccomp' || token.rel === 'pcomp');
  const infinitive = isInfinitive(s, token.index);
  if (by === 'to' && isBare(s, token)) return true;
  if (by === 'to') return infinitive && ['xcomp', 'ccomp', 'acl', 'advcl', 'oprd', 'dep', 'relcl'].includes(token.rel);
  return token.rel === 'ccomp' && !infinitive;
}

/** "Let Chad go", "“Go home,” Norway told Chad". */
const isBare = (s: Sentence, token: Token): boolean => token.tag === 'VB' && (token.rel === 'ccomp' || token.rel === 'xcomp') && !children(s, token.index, 'aux', 'auxpass', 'mark').length;
