import type { NameSpan } from '../../src/ingest/text/sentence.js';

interface Parsed {
  readonly tokens: readonly { readonly head: number; readonly rel: string; readonly tag: string }[];
  readonly names: readonly NameSpan[];
}

export interface Scores {
  readonly sentences: number;
  readonly tags: number;
  readonly uas: number;
  readonly las: number;
  /** F1 of arcs with head and label right. */
  readonly subject: number;
  readonly object: number;
  readonly clause: number;
  /** F1 of names with span and label right, and with the span alone. */
  readonly names: number;
  readonly nameSpans: number;
}

const SUBJECT = new Set(['nsubj', 'nsubjpass']);
const OBJECT = new Set(['dobj']);
const CLAUSE = new Set(['ccomp', 'xcomp']);

/** Compares what was read with what should have been, token by token; both must have the same tokens. Of the arcs, those to relations in `without` don't count. */
export function compare(pairs: readonly { readonly gold: Parsed; readonly read: Parsed }[], without: readonly string[] = []): Scores {
  const arcs = pairs.flatMap(({ gold, read }) => gold.tokens.map((token, i) => ({ gold: token, read: read.tokens[i]! }))).filter((arc) => !without.includes(arc.gold.rel));
  const share = (right: (arc: (typeof arcs)[number]) => boolean): number => round(arcs.filter(right).length / arcs.length);
  const sameArc = ({ gold, read }: (typeof arcs)[number]): boolean => gold.head === read.head && gold.rel === read.rel;
  const arcsF1 = (rels: ReadonlySet<string>): number =>
    f1(arcs.filter((arc) => sameArc(arc) && rels.has(arc.gold.rel)).length, arcs.filter(({ gold }) => rels.has(gold.rel)).length, arcs.filter(({ read }) => rels.has(read.rel)).length);
  return {
    sentences: pairs.length,
    tags: share(({ gold, read }) => gold.tag === read.tag),
    uas: share(({ gold, read }) => gold.head === read.head),
    las: share(sameArc),
    subject: arcsF1(SUBJECT),
    object: arcsF1(OBJECT),
    clause: arcsF1(CLAUSE),
    names: nameF1(pairs, ({ first, last, label }) => `${first}-${last}-${label}`),
    nameSpans: nameF1(pairs, ({ first, last }) => `${first}-${last}`),
  };
}

function nameF1(pairs: readonly { readonly gold: Parsed; readonly read: Parsed }[], key: (name: NameSpan) => string): number {
  let [right, gold, read] = [0, 0, 0];
  for (const pair of pairs) {
    const wanted = new Set(pair.gold.names.map(key));
    gold += wanted.size;
    read += pair.read.names.length;
    right += pair.read.names.filter((name) => wanted.has(key(name))).length;
  }
  return f1(right, gold, read);
}

/** Harmonic mean of precision and recall, 0 to 1. */
export const f1 = (right: number, gold: number, read: number): number => round(gold + read === 0 ? 0 : (2 * right) / (gold + read));
const round = (value: number): number => Math.round(value * 10000) / 10000;
