import type { TieNode } from '../../graph/store.js';
import { groupBy } from '../../model/group-by.js';

/** Ids of some actors. */
type Ids = { has(id: string): boolean };

/** One end of a tie, seen from the other. */
interface Dealing {
  readonly from: string;
  readonly to: string;
  readonly events: number;
}

/** Each tie from both of its ends. */
export const dealings = (ties: readonly TieNode[]): readonly Dealing[] =>
  ties.flatMap(({ source, target, events }) => [{ from: source, to: target, events }, { from: target, to: source, events }]);

/** Ids of all whom some actors deal with, in most events first. */
export function strongestAround(actors: Ids, all: readonly Dealing[]): readonly string[] {
  const others = groupBy(all.filter(({ from, to }) => actors.has(from) && !actors.has(to)), ({ to }) => to);
  return [...others].map(([id, some]) => ({ id, events: sum(some, 'events') })).sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}

/** How many others each of some actors deals with who are not among them. */
export function hiddenBehind(actors: Ids, ties: readonly TieNode[]): ReadonlyMap<string, number> {
  const outward = groupBy(dealings(ties).filter(({ from, to }) => actors.has(from) && !actors.has(to)), ({ from }) => from);
  return new Map([...outward].map(([id, some]) => [id, new Set(some.map(({ to }) => to)).size]));
}

/** What stands between each two of some actors, all kinds in one, those of most events first. */
export function tiesAmong(actors: Ids, ties: readonly TieNode[]): readonly TieNode[] {
  const pairs = groupBy(ties.filter(({ source, target }) => actors.has(source) && actors.has(target)), ({ source, target }) => JSON.stringify([source, target]));
  return [...pairs.values()].map(addedUp).sort(byEvents);
}

function addedUp(kinds: readonly TieNode[]): TieNode {
  const [most] = [...kinds].sort(byEvents);
  const events = sum(kinds, 'events');
  return {
    ...most!, events, reports: sum(kinds, 'reports'), score: sum(kinds, 'score') / events, stated: sum(kinds, 'stated'), confirmed: sum(kinds, 'confirmed'),
    first: kinds.map(({ first }) => first).filter(day => day !== null).sort()[0] ?? null,
    last: kinds.map(({ last }) => last).filter(day => day !== null).sort().at(-1) ?? null,
  };
}

const byEvents = (a: TieNode, b: TieNode): number => b.events - a.events || compare(a.source, b.source) || compare(a.target, b.target) || compare(a.kind, b.kind);
const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const sum = <K extends string>(some: readonly Readonly<Record<K, number>>[], name: K): number => some.reduce((total, each) => total + each[name], 0);
