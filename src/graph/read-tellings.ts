import { groupBy } from '../model/group-by.js';
import { EVENT, TELLING } from './cypher/properties.js';
import { readNodes } from './cypher/writes.js';
import type { Run } from './engine.js';
import type { EventRow } from './identity/rollup.js';
import type { Telling } from './identity/telling.js';
import { tellingNode } from './nodes.js';
import type { TellingNode } from './store.js';
import { forRows } from './write/rows.js';

/** The tellings of events, in two statements however many there are. */
export async function readTellings(run: Run, events: readonly string[]): Promise<ReadonlyMap<string, readonly TellingNode[]>> {
  const rows = (await run(readNodes('Event', EVENT, events))) as unknown as readonly EventRow[];
  const tellings = (await forRows(run, rows.flatMap((row) => row.tellings), (ids) => readNodes('Telling', TELLING, ids))) as unknown as readonly Telling[];
  const byRank = [...tellings].sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return new Map([...groupBy(byRank, ({ event }) => event)].map(([event, some]) => [event, some.map((one) => tellingNode(one, new Set(some.map(({ id }) => id))))]));
}
