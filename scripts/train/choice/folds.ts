/** Puts texts into `count` folds so that near-duplicates, which share two fifths of their runs of three words, fall into one. */
export function foldsOf(texts: readonly string[], count: number): number[] {
  const runs = texts.map(runsOf);
  const first = texts.map((_, i) => i);
  const seen = new Map<string, number[]>();
  runs.forEach((own, i) => {
    const shared = new Map<number, number>();
    for (const run of own) {
      const others = seen.get(run) ?? [];
      for (const j of others) shared.set(j, (shared.get(j) ?? 0) + 1);
      seen.set(run, [...others, i]);
    }
    for (const [j, n] of shared) if (n / Math.min(own.size, runs[j]!.size) > NEAR) join(first, i, j);
  });
  return texts.map((_, i) => (Math.imul(root(first, i) + 1, 0x9e3779b1) >>> 8) % count);
}

const NEAR = 0.4;

function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\w+/g) ?? [];
  return new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`));
}

const root = (first: readonly number[], i: number): number => (first[i] === i ? i : root(first, first[i]!));

function join(first: number[], i: number, j: number): void {
  first[root(first, i)] = root(first, j);
}
