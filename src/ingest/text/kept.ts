import { kept } from '../../model/kept.js';
import type { Sentence } from './sentence.js';

/** `compute`, asked once only for each token; what it says is kept as long as the sentence is. */
export function keptByToken<T extends object | number | boolean>(compute: (s: Sentence, token: number) => T): (s: Sentence, token: number) => T {
  const ofSentence = kept((_: Sentence): T[] => []);
  return (s, token) => (ofSentence(s)[token] ??= compute(s, token));
}
