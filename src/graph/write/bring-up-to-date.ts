import type { Telling } from '../identity/telling.js';
import { rollUpEvents } from './roll-up-events.js';
import { settle } from './settle.js';
import type { Unit } from './unit.js';

/** What a transaction has changed, and what follows from it has yet to be worked out. */
export interface Changes {
  /** Tellings that are new, or whose parties, reports or judgements changed. */
  readonly changed?: readonly string[];
  /** Tellings that no article tells any more. */
  readonly gone?: readonly string[];
  /** Articles whose original, or whose standing, changed. */
  readonly articles?: readonly string[];
}

/** Works out events and relations anew wherever the changes reach, and writes all that the transaction holds. @returns how many events more there are */
export async function bringUpToDate(unit: Unit, { changed = [], gone = [], articles = [] }: Changes): Promise<number> {
  const { tellings, events } = unit;
  const settled = await settle(unit, changed, gone);
  const told = articles.flatMap((id) => unit.articles.get(id)?.tellings ?? []);
  await tellings.load(told);
  const affected = [...new Set([...settled, ...told.map((id) => tellings.get(id)!.event)])].filter(Boolean);
  await events.load(affected);
  const possible = new Set([...affected.flatMap((id) => events.get(id)?.tellings ?? []), ...changed]);
  const members = await membersOf(unit, affected, possible);
  await flushAll(unit);
  return rollUpEvents(unit, members);
}

/** The tellings of each event, the one that says most first. */
async function membersOf({ tellings }: Unit, events: readonly string[], possible: Iterable<string>): Promise<ReadonlyMap<string, readonly Telling[]>> {
  const members = new Map(events.map((id) => [id, [] as Telling[]]));
  await tellings.load(possible);
  for (const id of new Set(possible)) {
    const telling = tellings.get(id);
    if (telling !== undefined) members.get(telling.event)?.push(telling);
  }
  for (const list of members.values()) list.sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return members;
}

async function flushAll({ articles, actors, tellings, blocks, bands, reports }: Unit): Promise<void> {
  for (const nodes of [articles, actors, tellings, blocks, bands, reports]) await nodes.flush();
}
