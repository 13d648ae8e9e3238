import { groupBy } from '../../model/group-by.js';
import { createEdges } from '../cypher/writes.js';
import type { MentionedRow, OfficeRow } from '../identity/article-rows.js';
import { forRows } from './rows.js';
import type { ActorRow, Unit } from './unit.js';

/** Adds new names, titles and offices to known actors and stores unknown ones; an actor that has nothing new isn't touched. */
export async function storeActors(unit: Unit, mentioned: readonly MentionedRow[], offices: readonly OfficeRow[]): Promise<void> {
  const { actors } = unit;
  const byId = groupBy(mentioned, ({ id }) => id);
  await actors.load(byId.keys());
  const held = groupBy(offices, ({ person }) => person);
  const news = [...byId].flatMap(([id, tellings]) => {
    const known = actors.get(id);
    const row = learn(known, tellings, (held.get(id) ?? []).map(({ title, of }) => `${title}@${of}`));
    return known !== undefined && JSON.stringify(row) === JSON.stringify({ ...row, ...known }) ? [] : [row];
  });
  const before = new Map(news.map(({ id }) => [id, actors.get(id)?.ownOffices ?? []]));
  news.forEach(actors.put);
  await actors.load(news.flatMap(({ mergedInto }) => mergedInto || []));
  for (const id of new Set(news.map((row) => row.mergedInto || row.id))) await showNames(unit, id);
  await actors.flush();
  await connectOffices(unit, offices.filter(({ person, title, of }) => before.has(person) && !before.get(person)!.includes(`${title}@${of}`)));
}

function learn(known: ActorRow | undefined, tellings: readonly MentionedRow[], offices: readonly string[]): ActorRow {
  const { id, name, kind, country } = tellings.at(-1)!;
  const union = (own: readonly string[] | undefined, more: readonly string[]): readonly string[] => [...new Set([...(own ?? []), ...more])].sort();
  return {
    id, name, kind, country, aliases: known?.aliases ?? [], titles: known?.titles ?? [], search: known?.search ?? '',
    ownAliases: union(known?.ownAliases, tellings.flatMap(({ aliases }) => aliases)).filter((alias) => alias !== name),
    ownTitles: union(known?.ownTitles, tellings.flatMap(({ titles }) => titles)),
    ownOffices: union(known?.ownOffices, offices), mergedInto: known?.mergedInto ?? '', members: known?.members ?? [],
  };
}

/** An actor bears the names of all who are merged into it; who is merged away is found no more by its own. */
export async function showNames({ actors }: Unit, id: string): Promise<void> {
  const actor = actors.get(id)!;
  await actors.load(actor.members);
  const all = [actor, ...actor.members.flatMap((member) => actors.get(member) ?? [])];
  const aliases = [...new Set(all.flatMap(({ name, ownAliases }) => [name, ...ownAliases]))].filter((alias) => alias !== actor.name).sort();
  const titles = [...new Set(all.flatMap(({ ownTitles }) => ownTitles))].sort();
  actors.put({ ...actor, aliases, titles, search: [actor.name, ...aliases].join('\n').toLowerCase() });
}

/** The actor as which another one counts now. */
export const standIn = ({ actors }: Unit, id: string): string => actors.get(id)?.mergedInto || id;

async function connectOffices(unit: Unit, offices: readonly OfficeRow[]): Promise<void> {
  await unit.actors.load(offices.map(({ of }) => of));
  const rows = offices.map(({ person, title, of }) => ({ from: standIn(unit, person), to: standIn(unit, of), office: title, person, body: of }));
  await forRows(unit.run, [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()], (some) => createEdges('HOLDS', some));
}
