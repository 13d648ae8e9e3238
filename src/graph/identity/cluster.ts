import { contradicts } from './contradicts.js';
import type { Telling } from './telling.js';

interface Link {
  readonly a: string;
  readonly b: string;
  /** Infinite for what someone judged the same. */
  readonly score: number;
}

/** A judgement about a telling, out of its `judged`. */
export interface Judged {
  readonly verdict: 'SAME' | 'DIFFERENT';
  readonly other: string;
  readonly judgement: string;
}

export function judgedOf({ judged }: Pick<Telling, 'judged'>): readonly Judged[] {
  return judged.map((entry) => {
    const [verdict, other = '', judgement = ''] = entry.split(':');
    return { verdict: verdict as Judged['verdict'], other, judgement };
  });
}

/** What a telling is joined with, or was judged to be the same as. */
export const neighbours = (telling: Telling): readonly string[] => [
  ...(telling.linkTo === '' ? [] : [telling.linkTo]), ...telling.followers,
  ...judgedOf(telling).filter(({ verdict }) => verdict === 'SAME').map(({ other }) => other),
];

/**
 * Parts tellings into happenings by their links, the surest first. A link is passed over where it would bring together what someone
 * judged different, two tellings of one article, which tells them apart, or two that contradict each other. The links alone decide, in whatever order they are given.
 * @param tellings all that links lead to from any of them
 * @returns the tellings of each happening, under the id of the one that says most
 */
export function clusterTellings(tellings: readonly Telling[]): ReadonlyMap<string, readonly Telling[]> {
  const groups = new Map(tellings.map((telling) => [telling.id, [telling]]));
  for (const { a, b, score } of linksAmong(tellings)) {
    const [one, other] = [groups.get(a)!, groups.get(b)!];
    if (one === other || (score !== Infinity && exclude(one, other))) continue;
    const joined = [...one, ...other];
    for (const { id } of joined) groups.set(id, joined);
  }
  return new Map([...new Set(groups.values())].map((group) => {
    const sorted = [...group].sort((a, b) => (a.rank < b.rank ? -1 : 1));
    return [sorted[0]!.id, sorted];
  }));
}

function linksAmong(tellings: readonly Telling[]): readonly Link[] {
  const links = tellings.flatMap((telling) => [
    ...(telling.linkTo === '' ? [] : [{ a: telling.id, b: telling.linkTo, score: telling.linkScore }]),
    ...judgedOf(telling).flatMap(({ verdict, other }) => (verdict === 'SAME' && telling.id < other ? [{ a: telling.id, b: other, score: Infinity }] : [])),
  ]);
  return links.sort((x, y) => (x.score === y.score ? (x.a < y.a ? -1 : 1) : y.score - x.score));
}

function exclude(one: readonly Telling[], other: readonly Telling[]): boolean {
  const articles = new Set(one.map(({ article }) => article));
  const ids = new Set(other.map(({ id }) => id));
  return other.some((telling) => articles.has(telling.article) || one.some((its) => contradicts(telling, its)))
    || one.some((telling) => judgedOf(telling).some((judged) => judged.verdict === 'DIFFERENT' && ids.has(judged.other)));
}
