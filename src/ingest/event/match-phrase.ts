import type { Element, VerbPhrase, Words } from '../../lexicon/rules/phrase.js';
import type { Links } from '../../lexicon/rules/rule.js';
import type { Sentence } from '../text/sentence.js';
import { deepObject, deepSubject, surfaceSubject } from './arguments.js';
import { bindClause } from './bind-clause.js';
import { bindSlot, bindWords } from './bind-object.js';
import { bindAttached, bindParticle } from './bind-phrase.js';
import { admitsAt, take, type Binder, type Binding } from './binding.js';

/** Binds `phrase` at `verb`, or says which element failed. @param when tokens of dates: "called on Friday" is no "called on somebody" */
export function matchPhrase(s: Sentence, verb: number, phrase: VerbPhrase, when: ReadonlySet<number>, links: Links): Binding | string {
  const binder: Binder = { parts: [], anchors: [verb], clauses: [], used: new Set([verb, ...when]), specificity: 0, subject: -1, links };
  if (phrase.inverse && !take(binder, deepSubject(s, verb), { role: 'target', words: 'ANY', inside: false, named: false }, s)) return 'no subject for <target>';
  if (phrase.subject && !bindSubject(s, verb, phrase.subject, binder)) return 'no subject of the named words';
  for (const element of phrase.binding) {
    const bound = bindElement(s, verb, element, binder);
    if (bound) binder.specificity += weight(element);
    else if (!element.optional) return `no ${describe(element)}`;
  }
  return binder;
}

/** "A truce between Chad and Sudan took effect": its subject is what they did; "Norwegian troops were sent to Chad": whose they are sent them. */
function bindSubject(s: Sentence, verb: number, words: Words, binder: Binder): boolean {
  const doer = deepSubject(s, verb);
  const subject = doer < 0 ? surfaceSubject(s, verb) : doer;
  if (subject < 0 || binder.used.has(subject) || !admitsAt(words, s, subject)) return false;
  binder.used.add(subject);
  binder.subject = subject;
  binder.specificity += 4;
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

function bindElement(s: Sentence, verb: number, element: Element, binder: Binder): boolean {
  switch (element.is) {
    case 'intransitive': return deepObject(s, verb) < 0;
    case 'particle': return bindParticle(s, element.links, binder);
    case 'attached': return bindAttached(s, verb, element, binder);
    case 'object': return element.filler.role ? bindSlot(s, verb, element.filler, binder) : bindWords(s, verb, element.filler.words, binder);
    case 'clause': return bindClause(s, element, binder);
  }
}
