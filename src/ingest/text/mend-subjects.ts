import { FINITE } from './finite.js';
import { hasSubject } from './has-subject.js';
import type { Token } from './sentence.js';

/** Clauses that stand on a subject of their own; others may share one. */
const OWN_SUBJECT = new Set(['root', 'ccomp']);

/**
 * Gives a clause the subject that the parser read as going on from a date or place: in "At their meeting in May 2019, Berg and Dahl signed …"
 * Berg is no further May. Told by the tree alone: a finite verb without a subject, and before it, behind a comma, a coordination that hangs on what stands before the comma.
 */
export function mendSubjects(tokens: readonly Token[]): readonly Token[] {
  const mended = new Map<number, Token>();
  for (const verb of tokens) {
    if (!FINITE.has(verb.tag) || !OWN_SUBJECT.has(verb.rel) || hasSubject(tokens, verb)) continue;
    const strayed = strayedSubject(tokens, verb);
    if (strayed) mended.set(strayed.index, { ...strayed, head: verb.index, rel: 'nsubj' });
  }
  return mended.size ? tokens.map((t) => mended.get(t.index) ?? t) : tokens;
}

/** The first of the nouns between the last comma and the verb, where it hangs as a conjunct on something before that comma. */
function strayedSubject(tokens: readonly Token[], verb: Token): Token | undefined {
  const comma = tokens.findLast((t) => t.index < verb.index && t.text === ',');
  if (!comma) return undefined;
  const first = tokens.slice(comma.index + 1, verb.index).find((t) => t.rel === 'conj' && t.head < comma.index);
  const afterAnd = first && tokens.slice(comma.index + 1, first.index).some((t) => t.rel === 'cc');
  return afterAnd || first?.upos !== 'PROPN' && first?.upos !== 'NOUN' ? undefined : first;
}
