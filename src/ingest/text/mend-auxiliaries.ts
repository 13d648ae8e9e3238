import type { Token } from './sentence.js';

const SUBJECTS = new Set(['nsubj', 'nsubjpass']);
const HELPERS = new Set(['aux', 'auxpass', 'modal']);

/** Gives a verb the subject that the parser hung on its auxiliary: in "Norway has since left" Norway leaves. */
export function mendAuxiliaries(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((t) => {
    const helper = SUBJECTS.has(t.rel) ? tokens[t.head] : undefined;
    return helper && HELPERS.has(helper.rel) && helper.head >= 0 ? { ...t, head: helper.head } : t;
  });
}
