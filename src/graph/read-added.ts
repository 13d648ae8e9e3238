import { listEvents } from './cypher/events.js';
import { eventsAfter, readLastNumber } from './cypher/numbers.js';
import { lockForWriting } from './cypher/writes.js';
import type { Engine, Run } from './engine.js';
import { eventNode } from './nodes.js';
import type { Added, EventWhere } from './store.js';
import { forRows } from './write/rows.js';

/**
 * What was added after a number. Reads between two writers, since Neo4j shows readers a transaction that is half applied: an event that
 * takes another id there could be seen twice, or not at all.
 */
export const readAdded = (engine: Engine, where: EventWhere, after: number, most: number): Promise<Added> =>
  engine.write(async (run) => {
    await run(lockForWriting(''));
    const told = await lastNumber(run);
    const next = await run(eventsAfter(after, most));
    const ids = next.map(({ id }) => id as string);
    const rows = await forRows(run, ids, () => listEvents({ id: ids, AND: [where] }, { limit: most, backward: false, from: null }));
    const events = rows.map((row) => ({ seq: row['seq'] as number, event: eventNode(row) })).sort((a, b) => a.seq - b.seq);
    return { events, upTo: next.length < most ? told : next.at(-1)!['seq'] as number };
  });

export const lastNumber = async (run: Run): Promise<number> => (await run(readLastNumber))[0]!['told'] as number;
