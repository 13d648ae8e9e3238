import type { Sentence } from './sentence.js';

/** `compute`, asked once only for each token; what it says is kept as long as the sentence is. */
export function keptByToken<T extends object | number | boolean>(compute: (s: Sentence, token: number) => T): (s: Sentence, token: number) => T {
  const kept = new WeakMap<Sentence, T[]>();
  return (s, token) => {
    let known = kept.get(s);
    if (!known) kept.set(s, (known = []));
    return (known[token] ??= compute(s, token));
  };
}
