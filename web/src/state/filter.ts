import type { EventKind, EventWhere, QuadClass, Status } from '../api/documents.js';

/** Which events are looked at: what the filter bar says, and the address of the page. */
export interface Filter {
  /** Ids of actors, one of whom takes part. */
  readonly actor: readonly string[];
  readonly country: readonly string[];
  /** English names of places. */
  readonly place: readonly string[];
  readonly kind: readonly EventKind[];
  readonly quad: readonly QuadClass[];
  /** None for what happened. */
  readonly status: readonly Status[];
  /** Days, months or years (`2024-04`), or words that the API knows (`last month`). */
  readonly from: string;
  readonly to: string;
  /** Ids of actors on whose word a report gives it. */
  readonly speaker: readonly string[];
  readonly publisher: readonly string[];
  /** Least number of independent sources, as written. */
  readonly sources: string;
  readonly text: string;
}

export const NO_FILTER: Filter = { actor: [], country: [], place: [], kind: [], quad: [], status: [], from: '', to: '', speaker: [], publisher: [], sources: '', text: '' };

export const isEmpty = (filter: Filter): boolean => Object.values(filter).every((value) => value.length === 0);

/** The same as the API takes it. */
export function toWhere({ actor, country, place, kind, quad, status, from, to, speaker, publisher, sources, text }: Filter): EventWhere {
  const least = Number.parseInt(sources, 10);
  return {
    status: status.length > 0 ? [...status] : ['ACTUAL'],
    ...(actor.length > 0 && { participant: [...actor] }),
    ...(country.length > 0 && { country: [...country] }),
    ...(place.length > 0 && { place: [...place] }),
    ...act(kind, quad),
    ...((from || to) && { happened: { ...(from && { from }), ...(to && { to }) } }),
    ...(speaker.length > 0 && { claimedBy: [...speaker] }),
    ...(publisher.length > 0 && { publisher: [...publisher] }),
    ...(least > 1 && { independentSources: { from: least } }),
    ...(text.trim() && { text: text.trim() }),
  };
}

/** An event of one of these kinds, or of one of these classes. */
function act(kind: Filter['kind'], quad: Filter['quad']): Pick<EventWhere, 'kind' | 'quad' | 'OR'> {
  if (kind.length > 0 && quad.length > 0) return { OR: [{ kind: [...kind] }, { quad: [...quad] }] };
  return { ...(kind.length > 0 && { kind: [...kind] }), ...(quad.length > 0 && { quad: [...quad] }) };
}
