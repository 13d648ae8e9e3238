import { groupBy } from '../../model/group-by.js';
import { officesAround, reportsOnTheWordOf, tellingsNaming } from '../cypher/judgements.js';
import { createEdges, deleteEdges } from '../cypher/writes.js';
import type { Changes } from './bring-up-to-date.js';
import { groupsOf, standingAround, type JudgementRow } from './judging.js';
import { forRows } from './rows.js';
import { showNames, standIn } from './store-actors.js';
import { withStandIns } from './write-articles.js';
import type { Unit } from './unit.js';

/**
 * Brings actors into line with the judgements that stand: all who are judged the same stand behind one of them, to whom their events,
 * words and offices go over; whoever is no longer judged so gets them back. @returns the tellings to decide about anew
 */
export async function joinActors(unit: Unit, ids: readonly string[]): Promise<Changes> {
  const { actors, run } = unit;
  const rows = (await standingAround(run, 'ACTOR', ids)).filter(({ verdict }) => verdict === 'SAME');
  const judged = [...ids, ...rows.flatMap(({ one, other }) => [one, other])];
  await actors.load(judged);
  const all = [...new Set(judged.flatMap((id) => [id, ...actors.get(id)!.members, actors.get(id)!.mergedInto]))].filter(Boolean);
  await actors.load(all);
  await mergeInto(unit, all, rows);
  await moveWords(unit, all);
  await moveOffices(unit, all);
  const tellings = (await run(tellingsNaming(all))).map(({ id }) => id as string);
  await unit.tellings.load(tellings);
  const named = tellings.flatMap((id) => [...unit.tellings.get(id)!.rawSources, ...unit.tellings.get(id)!.rawTargets]);
  await actors.load(named);
  await actors.load(named.map((id) => standIn(unit, id)));
  tellings.forEach((id) => unit.tellings.put(withStandIns(unit, unit.tellings.get(id)!)));
  return { changed: tellings };
}

/** Whom each of these stands behind now: of all judged the same, the one never put behind another; of several, the first by id. */
async function mergeInto({ actors, run, ...unit }: Unit, all: readonly string[], rows: readonly JudgementRow[]): Promise<void> {
  const behind = new Set(rows.map(({ other }) => other));
  const leaderOf = leaders(rows, behind);
  for (const id of all) {
    const actor = actors.get(id)!;
    const leader = leaderOf(id);
    const mergedInto = leader === id ? '' : leader;
    await forRows(run, actor.mergedInto !== '' && actor.mergedInto !== mergedInto ? [{ from: id, to: actor.mergedInto }] : [], (some) => deleteEdges('MERGED_INTO', some));
    await forRows(run, mergedInto !== '' && actor.mergedInto !== mergedInto ? [{ from: id, to: mergedInto }] : [], (some) => createEdges('MERGED_INTO', some));
    actors.put({ ...actor, mergedInto, members: all.filter((other) => other !== id && leaderOf(other) === id).sort() });
  }
  for (const id of all) await showNames({ actors, run, ...unit }, id);
}

function leaders(rows: readonly JudgementRow[], behind: ReadonlySet<string>): (id: string) => string {
  const groupOf = groupsOf(rows);
  return (id) => groupOf(id).find((one) => !behind.has(one)) ?? groupOf(id)[0]!;
}

async function moveWords(unit: Unit, all: readonly string[]): Promise<void> {
  const rows = (await unit.run(reportsOnTheWordOf(all))).map(({ report, speaker, actor }) => ({ from: report as string, before: actor as string, to: standIn(unit, speaker as string) }));
  const moved = rows.filter(({ before, to }) => before !== to);
  await forRows(unit.run, moved.map(({ from, before }) => ({ from, to: before })), (some) => deleteEdges('SAID_BY', some));
  await forRows(unit.run, moved.map(({ from, to }) => ({ from, to })), (some) => createEdges('SAID_BY', some));
}

/** An office's edge is made anew with both its ends: two offices between the same two actors differ by what they say alone. */
async function moveOffices(unit: Unit, all: readonly string[]): Promise<void> {
  const rows = (await unit.run(officesAround(all))) as unknown as readonly { from: string; to: string; office: string; person: string; body: string }[];
  await unit.actors.load(rows.flatMap(({ person, body }) => [person, body]));
  const ends = groupBy(rows, ({ from, to }) => JSON.stringify({ from, to }));
  await forRows(unit.run, [...ends.keys()].map((key) => JSON.parse(key) as object), (some) => deleteEdges('HOLDS', some));
  await forRows(unit.run, rows.map((row) => ({ ...row, from: standIn(unit, row.person), to: standIn(unit, row.body) })), (some) => createEdges('HOLDS', some));
}
