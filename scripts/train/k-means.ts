import { shuffled } from './random.js';

/** Spherical k-means (Dhillon & Modha 2001) of unit vectors: the group of each. The same seed gives the same groups. */
export function kMeans(vectors: readonly Float32Array[], k: number, rounds: number, random: () => number): Int32Array {
  const groups = new Int32Array(vectors.length);
  let centres: readonly Float32Array[] = shuffled(vectors, random).slice(0, k).map((vector) => Float32Array.from(vector));
  for (let round = 0; round < rounds; round++) {
    vectors.forEach((vector, i) => { groups[i] = nearest(vector, centres); });
    centres = centres.map((centre, group) => meanOf(vectors.filter((_, i) => groups[i] === group)) ?? centre);
  }
  return groups;
}

function nearest(vector: Float32Array, centres: readonly Float32Array[]): number {
  let [top, most] = [0, -Infinity];
  centres.forEach((centre, group) => {
    let product = 0;
    for (let d = 0; d < vector.length; d++) product += vector[d]! * centre[d]!;
    if (product > most) [top, most] = [group, product];
  });
  return top;
}

function meanOf(vectors: readonly Float32Array[]): Float32Array | undefined {
  const sum = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (let d = 0; d < sum.length; d++) sum[d]! += vector[d]!;
  const length = Math.hypot(...sum);
  return length > 0 ? sum.map((value) => value / length) : undefined;
}
