import { groupBy } from '../../model/group-by.js';
import type { EventKind } from '../../model/kinds.js';
import type { Row } from '../engine.js';
import { relationId } from '../identity/ids.js';

/** Two actors between whom an event of a kind makes a relation. */
export interface Pair {
  readonly id: string;
  readonly kind: EventKind;
  readonly source: string;
  readonly target: string;
}

interface Party {
  readonly event: string;
  readonly kind: EventKind;
  readonly reciprocal: boolean;
  readonly actor: string;
}

/**
 * Every source with every target; where an event is reciprocal (a meeting, a treaty: nobody in target), each two of its parties
 * once, the smaller id as source. Each pair is answered once, however many events it has.
 */
export function pairsOf(sources: readonly Row[], targets: readonly Row[]): readonly Pair[] {
  const targetsOf = groupBy(targets as unknown as readonly Party[], ({ event }) => event);
  const pairs = [...groupBy(sources as unknown as readonly Party[], ({ event }) => event)].flatMap(([event, parties]) =>
    parties.flatMap(({ kind, reciprocal, actor }) =>
      (reciprocal ? parties.filter((other) => actor < other.actor) : targetsOf.get(event) ?? []).map((other) => pair(kind, actor, other.actor))),
  );
  return [...new Map(pairs.map((one) => [one.id, one])).values()];
}

const pair = (kind: EventKind, source: string, target: string): Pair => ({ id: relationId(kind, source, target), kind, source, target });
