/** Words put into groups of like meaning and use (Koo, Carreras & Collins 2008), stored as hashes of lower-case words in ascending order. */
export interface WordGroups {
  readonly keys: Int32Array;
  readonly groups: Uint16Array;
}

/** How many of a group's bits tell it from its neighbours; what is above them is its coarse group. */
export const FINE_BITS = 4;

/** Finds a word's group by its hash, from 1; 0 where it has none. */
export function createGroupFinder({ keys, groups }: WordGroups): (hash: number) => number {
  const found = new Map<number, number>();
  keys.forEach((key, i) => found.set(key, groups[i]! + 1));
  return (hash) => found.get(hash) ?? 0;
}
