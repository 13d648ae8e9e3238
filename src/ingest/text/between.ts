import { hashText } from './hash.js';

const COMMA = hashText(',');
const VERBS = new Set(['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'MD'].map((tag) => hashText(tag)));
const MARKS = new Set(['``', '\'\'', ':', '-LRB-', '-RRB-', '.'].map((tag) => hashText(tag)));
const LINKS = new Set(['IN', 'WDT', 'WP', 'WRB', 'WP$', 'TO'].map((tag) => hashText(tag)));
const CC = hashText('CC');
/** How far to look for what lies between two tokens. */
const REACH = 12;

/** Which kinds of words lie between two tokens, as bits. */
export function whatLiesBetween(tag: Int32Array, from: number, to: number): number {
  let kinds = 0;
  for (let i = from + 1; i < to && i < from + REACH; i++) {
    const t = tag[i]!;
    if (t === COMMA) kinds |= 1;
    else if (VERBS.has(t)) kinds |= 2;
    else if (LINKS.has(t)) kinds |= 4;
    else if (t === CC) kinds |= 8;
    else if (MARKS.has(t)) kinds |= 16;
  }
  return kinds;
}
