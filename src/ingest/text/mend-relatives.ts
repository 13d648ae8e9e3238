import type { Token } from './sentence.js';

/**
 * Reads *that* behind a noun as the object of what follows where the parser took it for a preposition: in "a claim that the minister, Berg, dismissed"
 * the claim is dismissed by the minister. Told by the tree alone: *that* is no preposition.
 */
export function mendRelatives(tokens: readonly Token[]): readonly Token[] {
  const mended = new Map<number, Token>();
  for (const that of tokens) {
    if (that.rel !== 'prep' || that.lemma !== 'that') continue;
    const subject = tokens.find((t) => t.head === that.index && t.rel === 'pobj');
    const verb = subject && tokens.find((t) => t.head === subject.index && t.rel === 'acl' && (t.tag === 'VBN' || t.tag === 'VBD'));
    if (!verb) continue;
    mended.set(that.index, { ...that, head: verb.index, rel: 'dobj', tag: 'WDT', upos: 'PRON' });
    mended.set(subject.index, { ...subject, head: verb.index, rel: 'nsubj' });
    mended.set(verb.index, { ...verb, head: that.head, rel: 'relcl', tag: 'VBD' });
  }
  return mended.size ? tokens.map((t) => mended.get(t.index) ?? t) : tokens;
}
