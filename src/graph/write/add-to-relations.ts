import { groupBy } from '../../model/group-by.js';
import { createRelations, changeRelations, deleteRelations, readRelations, sumRelations } from '../cypher/relations.js';
import { COUNTS, type Part, type Standing } from './relation-parts.js';
import { forRows } from './rows.js';
import type { Unit } from './unit.js';

/** The change of one relation. */
interface Change extends Pick<Part, 'id' | 'kind' | 'source' | 'target'> {
  readonly added: readonly Part[];
  readonly taken: readonly Part[];
}

/** Adds what events give to relations and takes away what they gave before, exactly: as if all events were counted anew. */
export async function addToRelations({ run, scores }: Unit, added: readonly Part[], taken: readonly Part[]): Promise<void> {
  const changes = changesOf(added, taken);
  const byKind = groupBy(changes, ({ kind }) => kind);
  const known = new Map<string, Standing>();
  for (const [kind, some] of byKind) for (const row of await run(readRelations(kind, some.map(ends)))) known.set(row['id'] as string, row as unknown as Standing);
  const counted = await countAnew(run, changes.filter((change) => known.has(change.id) && isUnsure(known.get(change.id)!, change)));
  for (const [kind, some] of byKind) {
    const rows = some.map((change) => ({ ...ends(change), score: scores[kind].score, ...(counted.get(change.id) ?? sum(known.get(change.id) ?? NOTHING, change)) }));
    const [left, emptied] = [rows.filter(({ events }) => events > 0), rows.filter(({ events }) => events === 0)];
    await forRows(run, left.filter(({ id }) => !known.has(id)), (fresh) => createRelations(kind, fresh));
    await forRows(run, left.filter(({ id }) => known.has(id)), (changed) => changeRelations(kind, changed));
    await forRows(run, emptied.filter(({ id }) => known.has(id)), (gone) => deleteRelations(kind, gone));
  }
}

function changesOf(added: readonly Part[], taken: readonly Part[]): readonly Change[] {
  const [plus, minus] = [groupBy(added, ({ id }) => id), groupBy(taken, ({ id }) => id)];
  return [...new Map([...added, ...taken].map((part) => [part.id, part])).values()]
    .map(({ id, kind, source, target }) => ({ id, kind, source, target, added: plus.get(id) ?? [], taken: minus.get(id) ?? [] }))
    .filter((change) => JSON.stringify(change.added) !== JSON.stringify(change.taken));
}

const NOTHING: Standing = { events: 0, reports: 0, statedEvents: 0, confirmedEvents: 0, first: null, last: null };

const ends = ({ id, kind, source, target }: Pick<Part, 'id' | 'kind' | 'source' | 'target'>) => ({ id, kind, source, target });

/** A pair may have directed events and reciprocal ones of the same kind. */
export async function countAnew(run: Unit['run'], pairs: readonly Pick<Part, 'id' | 'kind' | 'source' | 'target'>[]): Promise<ReadonlyMap<string, Standing>> {
  const rows = pairs.map(ends);
  const sums = [...(await forRows(run, rows, (some) => sumRelations(some, false))), ...(await forRows(run, rows, (some) => sumRelations(some, true)))];
  const byId = groupBy(sums as unknown as readonly (Standing & { readonly id: string })[], ({ id }) => id);
  return new Map(pairs.map(({ id }) => [id, (byId.get(id) ?? []).reduce(together, NOTHING)]));
}

/** Where an event that gave the first or last day goes and others stay, only counting anew tells which day is the first or last now. */
const isUnsure = ({ events, first, last }: Standing, { taken, added }: Change): boolean =>
  taken.length < events && taken.some((part) => (part.first !== null && part.first === first && !added.some((one) => one.first === first)) || (part.last !== null && part.last === last && !added.some((one) => one.last === last)));

function sum(known: Standing, { added, taken }: Change): Standing {
  const less = taken.reduce(together, NOTHING);
  if (less.events === known.events) return added.reduce(together, NOTHING);
  const all = added.reduce(together, known);
  return { ...all, ...counts((name) => all[name] - less[name]) };
}

const counts = (count: (name: (typeof COUNTS)[number]) => number) => Object.fromEntries(COUNTS.map((name) => [name, count(name)])) as Pick<Standing, (typeof COUNTS)[number]>;

export function together(a: Standing, b: Standing): Standing {
  const days = (name: 'first' | 'last'): readonly string[] => [a, b].flatMap((one) => one[name] ?? []).sort();
  return { ...counts((name) => a[name] + b[name]), first: days('first').at(0) ?? null, last: days('last').at(-1) ?? null };
}
