import { madeUp, type Made } from '../identity-facts.js';

/** What the writer that is killed writes: made-up articles that tell of the same few happenings, in small batches, always the same. */

export const AT = '2024-04-01T00:00:00.000Z';
const [BATCHES, ARTICLES] = [8, 4];

const made = (name: number): readonly Made[] =>
  [0, 1].map((index) => ({ kind: (name + index) % 5, source: name % 3, target: 3 + ((name + index) % 3), day: name % 4, stated: name % 2 === 0, place: (name + index) % 3, dead: name % 3 }));

export const STORY = Array.from({ length: BATCHES }, (_, batch) => Array.from({ length: ARTICLES }, (_, index) => madeUp(batch * ARTICLES + index, made(batch * ARTICLES + index))));
