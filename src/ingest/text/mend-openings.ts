import { FINITE_OR_MODAL } from './finite.js';
import type { Token } from './sentence.js';

/**
 * A participle that opens a sentence hangs on its verb: in "Condemning Chad, Norway called for talks" the parser reads Chad as condemning and calling,
 * in "Having bombed Chad, Norway closed its borders" it takes the bombing for the main thing.
 */
export function mendOpenings(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens;
  if (first?.tag !== 'VBG') return tokens;
  return first.rel === 'aux' ? underMain(tokens, tokens[first.head]!) : withObject(tokens, first);
}

/** "Having bombed": whose clause goes below the one that has a subject. */
function underMain(tokens: readonly Token[], opening: Token): readonly Token[] {
  const hasOwn = (verb: Token): boolean => tokens.some((t) => t.head === verb.index && t.rel === 'nsubj' && t.index > opening.index);
  const main = opening.head < 0 ? tokens.find((t) => t.head === opening.index && t.index > opening.index && FINITE_OR_MODAL.has(t.tag) && hasOwn(t)) : undefined;
  if (!main) return tokens;
  return tokens.map((t) => {
    if (t === main) return { ...t, head: opening.head, rel: opening.rel };
    if (t === opening) return { ...t, head: main.index, rel: 'advcl' };
    return t.head === opening.index && t.index > main.index ? { ...t, head: main.index } : t;
  });
}

/** "Condemning Chad, Norway …": the first of two subjects is what the participle is done to. */
function withObject(tokens: readonly Token[], opening: Token): readonly Token[] {
  const object = opening.head > opening.index ? tokens[opening.head]! : undefined;
  const comma = object && tokens.slice(object.index).find((t) => t.text === ',');
  const subject = object?.rel === 'nsubj' && comma ? tokens.find((t) => t.head === object.head && t.rel === 'nsubj' && t.index > comma.index) : undefined;
  if (!object || !subject) return tokens;
  return tokens.map((t) => {
    if (t === opening) return { ...t, head: object.head, rel: 'advcl', upos: 'VERB' };
    return t === object ? { ...t, head: opening.index, rel: 'dobj' } : t;
  });
}
