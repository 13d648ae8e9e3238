import { groupBy } from '../../model/group-by.js';
import { knownActors, storeActors } from '../cypher/writes.js';
import type { Row, Run } from '../engine.js';
import type { ActorRow } from '../identity/article-rows.js';
import { forRows } from './rows.js';

/** Adds new names and titles to known actors and stores unknown ones; an actor that has nothing new isn't touched. Answers how many were unknown. */
export async function mergeActors(run: Run, mentioned: readonly ActorRow[]): Promise<number> {
  const byId = groupBy(mentioned, ({ id }) => id);
  const known = new Map((await forRows(run, [...byId.keys()], knownActors)).map((row) => [row['id'], row]));
  const merged = [...byId].map(([id, tellings]) => merge(known.get(id), tellings));
  await forRows(run, merged.filter((row) => isNews(row, known.get(row.id))), storeActors);
  return byId.size - known.size;
}

type StoredActor = ReturnType<typeof merge>;

function merge(known: Row | undefined, tellings: readonly ActorRow[]) {
  const { id, name, kind, country } = tellings.at(-1)!;
  const union = (field: 'aliases' | 'titles'): readonly string[] =>
    [...new Set([...((known?.[field] as string[] | null | undefined) ?? []), ...tellings.flatMap((telling) => telling[field])])].sort();
  const aliases = union('aliases').filter((alias) => alias !== name);
  return { id, name, kind, country, aliases, titles: union('titles'), search: [name, ...aliases].join('\n').toLowerCase() };
}

const isNews = (row: StoredActor, known: Row | undefined): boolean =>
  known === undefined || Object.entries(row).some(([field, value]) => JSON.stringify(value) !== JSON.stringify(known[field]));
