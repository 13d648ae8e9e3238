// Groups words by their vectors: 512 fine groups, and 64 coarse ones over those (k-means by cosine).
//   npx tsx scripts/train/cluster.ts VECTORS.json OUT.json TEXT.jsonl…
// Only words met at least 3 times in the texts are kept. OUT: { word: [fine, coarse] }.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRandom } from './random.js';

const [FINE, COARSE, ROUNDS, DIMENSIONS, LEAST] = [512, 64, 12, 100, 3];
const [vectorFile = '', out = '', ...texts] = process.argv.slice(2);

function frequentWords(): string[] {
  const counts = new Map<string, number>();
  for (const file of texts) {
    for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
      for (const { text } of (JSON.parse(line) as { tokens: { text: string }[] }).tokens) {
        const word = text.toLowerCase();
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
  }
  return [...counts].filter(([, count]) => count >= LEAST).map(([word]) => word).sort();
}

function normalised(values: ArrayLike<number>): Float32Array {
  const vector = Float32Array.from(Array.from(values).slice(0, DIMENSIONS));
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

function nearest(vector: Float32Array, centres: readonly Float32Array[]): number {
  let [top, similarity] = [0, -Infinity];
  centres.forEach((centre, c) => {
    let dot = 0;
    for (let d = 0; d < DIMENSIONS; d++) dot += vector[d]! * centre[d]!;
    if (dot > similarity) [top, similarity] = [c, dot];
  });
  return top;
}

/** Spherical k-means: for every vector the number of its group, and the groups' centres. */
function group(vectors: readonly Float32Array[], count: number, random: () => number): { of: number[]; centres: Float32Array[] } {
  let centres = Array.from({ length: count }, () => vectors[Math.floor(random() * vectors.length)]!);
  let of: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    of = vectors.map((vector) => nearest(vector, centres));
    const sums = centres.map(() => new Float32Array(DIMENSIONS));
    vectors.forEach((vector, i) => { for (let d = 0; d < DIMENSIONS; d++) sums[of[i]!]![d]! += vector[d]!; });
    centres = sums.map((sum, c) => (sum.some((value) => value !== 0) ? normalised(sum) : centres[c]!));
  }
  return { of, centres };
}

const { vectors } = JSON.parse(readFileSync(vectorFile, 'utf8')) as { vectors: Record<string, number[]> };
const words = frequentWords().filter((word) => Object.hasOwn(vectors, word));
const random = createRandom(1);
const fine = group(words.map((word) => normalised(vectors[word]!)), FINE, random);
const coarse = group(fine.centres, COARSE, random);
writeFileSync(out, JSON.stringify(Object.fromEntries(words.map((word, i) => [word, [fine.of[i], coarse.of[fine.of[i]!]]]))));
process.stderr.write(`${words.length} words\n`);
