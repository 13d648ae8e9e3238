import { hasSubject } from './has-subject.js';
import type { Token } from './sentence.js';

/**
 * Gives a clause the subject that the parser hung on the word that opens it: in "after Norwegian guards had stormed the hall" the guards storm.
 * Told by the tree alone: what opens a clause has no object of its own.
 */
export function mendMarks(tokens: readonly Token[]): readonly Token[] {
  const mended = new Map<number, Token>();
  for (const noun of tokens) {
    const mark = noun.rel === 'pobj' ? tokens[noun.head] : undefined;
    const verb = mark?.rel === 'mark' ? tokens[mark.head] : undefined;
    if (!verb || noun.index < mark!.index || noun.index > verb.index || hasSubject(tokens, verb)) continue;
    const passive = tokens.some((t) => t.head === verb.index && t.rel === 'auxpass');
    mended.set(noun.index, { ...noun, head: verb.index, rel: passive ? 'nsubjpass' : 'nsubj' });
  }
  return mended.size ? tokens.map((t) => mended.get(t.index) ?? t) : tokens;
}
