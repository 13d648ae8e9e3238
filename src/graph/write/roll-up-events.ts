import { groupBy } from '../../model/group-by.js';
import * as cypher from '../cypher/writes.js';
import type { Run } from '../engine.js';
import { rollUpEvent, type RolledUpReport } from '../identity/rollup.js';
import { forRows } from './rows.js';
import { pairsOf } from './pairs.js';
import { rollUpRelations } from './roll-up-relations.js';

/** Brings these events, and the relations that they make, up to date with their reports; an event that no report tells of any more goes. */
export async function rollUpEvents(run: Run, events: readonly string[]): Promise<void> {
  if (events.length === 0) return;
  const reports = (await run(cypher.readRollup(events))) as unknown as readonly RolledUpReport[];
  const byEvent = groupBy(reports, ({ event }) => event);
  const rows = events.flatMap((id) => rollUpEvent(id, byEvent.get(id) ?? []) ?? []);
  const pairs = pairsOf(await run(cypher.readParties('SOURCE', events)), await run(cypher.readParties('TARGET', events)));
  await forRows(run, rows, cypher.storeRollup);
  await run(cypher.unlinkPlaces(events));
  await forRows(run, rows.filter(({ place }) => place !== null), cypher.linkPlaces);
  await forRows(run, events.filter((id) => !byEvent.has(id)), cypher.deleteEvents);
  await rollUpRelations(run, pairs);
}
