import { latestEvents } from './cypher/latest-events.js';
import type { Run } from './engine.js';
import type { RelationNode } from './store.js';
import { forRows } from './write/rows.js';

/** The latest event of each relation, in two statements however many there are. */
export async function readLatestEvents(run: Run, relations: readonly RelationNode[]): Promise<ReadonlyMap<string, string>> {
  const ends = relations.map(({ id, kind, source, target }) => ({ id, kind, source: source.id, target: target.id }));
  const rows = [...await forRows(run, ends, (some) => latestEvents(some, false)), ...await forRows(run, ends, (some) => latestEvents(some, true))];
  const latest = rows.map(({ id, latest: event }) => [id as string, event as string] as const).sort(([, a], [, b]) => (a < b ? -1 : 1));
  return new Map(latest.map(([id, event]) => [id, event.slice(event.indexOf(' ') + 1)]));
}
