import type { NetworkQuery } from '../api/documents.js';

export type Network = NetworkQuery['network'];
export type Node = Network['actors'][number];
export type Tie = Network['ties'][number];

/** What the graph shows: networks put together, each actor and each tie once. */
export interface Picture {
  readonly nodes: readonly Node[];
  readonly ties: readonly Tie[];
}

/** @param networks the first is the filter's own, others surround actors that were expanded; of how many are hidden, the least that one says counts */
export function pictureOf(networks: readonly Network[]): Picture {
  const nodes = new Map<string, Node>();
  for (const node of networks.flatMap(({ actors }) => actors)) {
    nodes.set(node.actor.id, { ...node, hidden: Math.min(node.hidden, nodes.get(node.actor.id)?.hidden ?? Infinity) });
  }
  const ties = new Map(networks.flatMap((network) => network.ties).map((tie) => [tieId(tie), tie]));
  return { nodes: [...nodes.values()], ties: [...ties.values()] };
}

export const tieId = ({ source, target }: Pick<Tie, 'source' | 'target'>): string => `${source} ${target}`;

/** Nothing that several publishers report, or nothing but what someone claims. */
export const isDoubtful = ({ stated, confirmed }: Tie): boolean => stated === 0 || confirmed === 0;
