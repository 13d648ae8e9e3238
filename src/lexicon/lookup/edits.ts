import { distance } from 'fastest-levenshtein';

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

/** Letters of the longer text for each typo that is taken for one. */
const LETTERS_PER_EDIT = 6;

/** Most typos between two texts that are taken for one, however long they are. */
export const MOST_EDITS = 3;

const allowedEdits = (a: string, b: string): number => Math.min(MOST_EDITS, Math.floor(Math.max(a.length, b.length) / LETTERS_PER_EDIT));

/** Share of letters that are right, 0..1; null where the texts have too many typos to be one. */
export function similarity(a: string, b: string): number | null {
  const allowed = allowedEdits(a, b);
  if (allowed === 0 && a !== b || Math.abs(a.length - b.length) > allowed) return null;
  const edits = editsBetween(a, b);
  return edits > allowed ? null : 1 - edits / Math.max(a.length, b.length);
}
