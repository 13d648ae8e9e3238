import type { ActorRef } from '../../graph/store.js';
import type { Link } from './edges.js';

/** A way from one actor to another: each step's link leads from the actor before. */
export interface Way {
  readonly links: readonly Link[];
  /** Events of its weakest step. */
  readonly strength: number;
}

/** Most ways that are begun. */
const MOST_TRIED = 50_000;

export interface Search {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  /** Whether a way may go through an actor. */
  passes(actor: ActorRef): boolean;
}

/** All ways without a turn back, the shortest first, then the one whose weakest step is strongest. @returns also whether the search was given up */
export function findWays(links: ReadonlyMap<string, readonly Link[]>, { from, to, maxHops, passes }: Search): { readonly ways: readonly Way[]; readonly truncated: boolean } {
  const ways: Way[] = [];
  let tried = 0;
  const goOn = (at: string, taken: readonly Link[], visited: ReadonlySet<string>): void => {
    for (const link of links.get(at) ?? []) {
      const { id } = link.actor;
      if (visited.has(id) || tried >= MOST_TRIED) continue;
      tried += 1;
      const way = [...taken, link];
      if (id === to) ways.push({ links: way, strength: Math.min(...way.map(({ events }) => events)) });
      else if (way.length < maxHops && passes(link.actor)) goOn(id, way, new Set([...visited, id]));
    }
  };
  goOn(from, [], new Set([from]));
  return { ways: ways.sort((a, b) => a.links.length - b.links.length || b.strength - a.strength || (nameOf(a) < nameOf(b) ? -1 : 1)), truncated: tried >= MOST_TRIED };
}

const nameOf = ({ links }: Way): string => links.map(({ actor }) => actor.id).join(' ');
