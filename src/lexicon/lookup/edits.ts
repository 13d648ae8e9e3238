import { distance } from 'fastest-levenshtein';
import type { LookupWeights } from './rules.js';

/** Typos between two texts: letters too many, missing, exchanged, or two neighbours swapped. */
export function editsBetween(a: string, b: string): number {
  const edits = distance(a, b);
  return edits === 2 && isSwap(a, b) ? 1 : edits;
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** How many typos two texts of these lengths may have and still be taken for one. */
export function allowedEdits(a: string, b: string, { lettersPerEdit, mostEdits }: LookupWeights): number {
  return Math.min(mostEdits, Math.floor(Math.min(a.length, b.length) / lettersPerEdit));
}

/** Share of letters that are right, 0..1; null where the texts have too many typos to be one. */
export function similarity(a: string, b: string, weights: LookupWeights): number | null {
  const allowed = allowedEdits(a, b, weights);
  if (Math.abs(a.length - b.length) > allowed) return null;
  const edits = editsBetween(a, b);
  return edits > allowed ? null : 1 - edits / Math.max(a.length, b.length);
}
