const SHINGLE = 4;
const HASHES = 64;
const ROWS = 4;
/** A text of fewer words is no copy of another that is alike: flashes of one line say the same thing everywhere. */
const FEWEST_SHINGLES = 12;

/**
 * MinHash of a text's shingles of four words (Broder 1997): of two texts, about as many of the 64 hashes agree as their shingles do.
 * @returns 64 hashes of 8 hex digits; empty for a text too short to tell
 */
export function signatureOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set(words.slice(SHINGLE - 1).map((_, at) => fnv1a(words.slice(at, at + SHINGLE).join(' '))));
  if (shingles.size < FEWEST_SHINGLES) return '';
  return Array.from({ length: HASHES }, (_, seed) => smallest(shingles, seed).toString(16).padStart(8, '0')).join('');
}

function smallest(shingles: ReadonlySet<number>, seed: number): number {
  let least = 0xffffffff;
  for (const shingle of shingles) least = Math.min(least, mix(shingle ^ Math.imul(seed + 1, 0x9e3779b9)));
  return least;
}

/** FNV-1a, 32 bits. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The finalizer of MurmurHash3: every bit in changes half of those out. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Bands for locality-sensitive hashing (Indyk and Motwani 1998): texts half of whose shingles agree share one of the 16 with a chance of 0.64, at 0.7 of 0.99. */
export const bandsOf = (signature: string): readonly string[] =>
  Array.from({ length: signature.length / (8 * ROWS) }, (_, band) => `${band}:${signature.slice(band * 8 * ROWS, (band + 1) * 8 * ROWS)}`);

/** Share of shingles in common, 0..1, as two signatures tell it. */
export function resemblance(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  const agree = Array.from({ length: HASHES }, (_, at) => at * 8).filter((at) => a.slice(at, at + 8) === b.slice(at, at + 8));
  return agree.length / HASHES;
}
