import { sureKey, type SureWords } from '../../src/ingest/text/tagger.js';
import type { Example } from './example.js';

/** How often a word must be seen, and how large a share of that its tag must have. */
const ENOUGH = 5;
const SHARE = 0.995;

/** Finds the words whose tag can be told without weighing anything. */
export function learnSureWords(examples: readonly Example[]): SureWords {
  const votes = new Map<number, Map<number, number>>();
  for (const { codes, tags } of examples) {
    tags.forEach((tag, i) => {
      const key = sureKey(codes, i + 1);
      const counts = votes.get(key) ?? new Map<number, number>();
      votes.set(key, counts.set(tag, (counts.get(tag) ?? 0) + 1));
    });
  }
  const sure = [...votes].flatMap(([key, counts]): [number, number][] => {
    const times = [...counts.values()].reduce((sum, count) => sum + count);
    const [tag, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
    return times >= ENOUGH && most >= times * SHARE ? [[key, tag]] : [];
  }).sort(([a], [b]) => a - b);
  return { keys: Int32Array.from(sure, ([key]) => key), tags: Uint8Array.from(sure, ([, tag]) => tag) };
}
