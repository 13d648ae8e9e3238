import type { Token } from './sentence.js';

const SUBJECTS = new Set(['nsubj', 'nsubjpass', 'csubj', 'expl']);

/** Whether a subject hangs on a verb. */
export const hasSubject = (tokens: readonly Token[], verb: Token): boolean => tokens.some((t) => t.head === verb.index && SUBJECTS.has(t.rel));
