import { arcKey, wordKey, type Sure } from '../../src/ingest/text/sure.js';
import type { Example } from './example.js';

/** A past form may always be the other one too, however seldom that was seen. */
const PAST = new Set(['VBD', 'VBN']);

/** Words whose tag can be told without weighing anything. */
export function learnSureWords(examples: readonly Example[], names: readonly string[]): Sure {
  const { keys, answers } = learnSure(examples, ({ codes, tags }) => Array.from(tags, (tag, i) => [wordKey(codes, i + 1), tag]), 5, 0.995);
  const certain = (_: number, i: number): boolean => !PAST.has(names[answers[i]!]!);
  return { keys: keys.filter(certain), answers: answers.filter(certain) };
}

/** Arcs whose label follows from their tags; the examples must bear theirs. */
export const learnSureArcs = (examples: readonly Example[]): Sure =>
  learnSure(examples, ({ codes, heads, labels }) => Array.from(heads.subarray(1, codes.size + 1), (head, i): [number, number] => [arcKey(codes, head, i + 1), labels[i + 1]!]), 10, 0.998);

/** The keys that were seen `enough` times, in a `share` of them at least with the same answer. */
function learnSure(examples: readonly Example[], cases: (example: Example) => [number, number][], enough: number, share: number): Sure {
  const votes = new Map<number, Map<number, number>>();
  for (const example of examples) {
    for (const [key, answer] of cases(example)) {
      const counts = votes.get(key) ?? new Map<number, number>();
      votes.set(key, counts.set(answer, (counts.get(answer) ?? 0) + 1));
    }
  }
  const sure = [...votes].flatMap(([key, counts]): [number, number][] => {
    const times = [...counts.values()].reduce((sum, count) => sum + count);
    const [answer, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
    return times >= enough && most >= times * share ? [[key, answer]] : [];
  }).sort(([a], [b]) => a - b);
  return { keys: Int32Array.from(sure, ([key]) => key), answers: Uint8Array.from(sure, ([, answer]) => answer) };
}
