import { createEdges, type Edge } from '../cypher/writes.js';
import { rollUpEvent, type EventRow, type Provenance, type RolledUpReport } from '../identity/rollup.js';
import type { Telling } from '../identity/telling.js';
import { addToRelations } from './add-to-relations.js';
import { relationParts } from './relation-parts.js';
import { forRows } from './rows.js';
import type { ArticleRow, Unit } from './unit.js';

/**
 * Brings these events, their edges, and the relations that they make, up to date with their tellings and reports.
 * @param members the tellings of each event now; an event without any goes
 * @returns how many events more there are than before
 */
export async function rollUpEvents(unit: Unit, members: ReadonlyMap<string, readonly Telling[]>): Promise<number> {
  const { events } = unit;
  await events.load(members.keys());
  const before = new Map([...members.keys()].flatMap((id) => { const one = events.get(id); return one === undefined ? [] : [[id, one] as const]; }));
  const after = await rolledUp(unit, members);
  const anew = [...after.values()].filter((event) => before.has(event.id) && needsNewEdges(before.get(event.id)!, event));
  [...before.keys()].filter((id) => !after.has(id)).forEach(events.remove);
  anew.forEach(({ id }) => events.remove(id));
  await events.flush();
  for (const event of after.values()) if (!before.has(event.id) || differences(before.get(event.id)!, event).length > 0) events.put(event);
  const renewed = new Set(anew.map(({ id }) => id));
  await events.flush();
  await connect(unit, [...after.values()], (event) => (renewed.has(event.id) ? undefined : before.get(event.id)));
  await addToRelations(unit, [...after.values()].flatMap(relationParts), [...before.values()].flatMap(relationParts));
  return after.size - before.size;
}

/** The properties in which an event is stored otherwise than it adds up to. */
export const differences = (stored: EventRow, event: EventRow): readonly string[] =>
  (Object.keys(event) as (keyof EventRow)[]).filter((name) => JSON.stringify(stored[name] ?? null) !== JSON.stringify(event[name]));

/** The tellings that stored events are made of, the one that says most first. */
export async function membersOf({ events, tellings }: Unit, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Telling[]>> {
  await events.load(ids);
  await tellings.load(ids.flatMap((id) => events.get(id)!.tellings));
  return new Map(ids.map((id) => [id, events.get(id)!.tellings.flatMap((one) => tellings.get(one) ?? []).filter(({ event }) => event === id)]));
}

/** Whether a report counts. */
type Stands = (report: RolledUpReport, article: ArticleRow) => boolean;

const standsNow: Stands = (report, article) => report.retracted === '' && article.retracted === '';

/** What events are by their tellings and reports; nothing is written. */
export async function rolledUp(unit: Unit, members: ReadonlyMap<string, readonly Telling[]>, stands: Stands = standsNow): Promise<ReadonlyMap<string, EventRow>> {
  const { reports, articles, scores } = unit;
  await reports.load([...members.values()].flat().flatMap(({ reportIds }) => reportIds));
  const articleOf = ({ article }: RolledUpReport) => articles.get(article)!;
  const told = [...members.values()].flat().flatMap(({ reportIds }) => reportIds.flatMap((id) => reports.get(id) ?? []));
  await articles.load(told.map(({ article }) => article));
  await articles.load(told.map((report) => articleOf(report).original).filter(Boolean));
  const provenance = (report: RolledUpReport): Provenance => {
    const own = articleOf(report);
    const first = articles.get(own.original) ?? own;
    return { publisher: own.publisher, origin: first.publisher ?? first.id };
  };
  return new Map([...members].flatMap(([id, tellings]) => {
    if (tellings.length === 0) return [];
    const byId = new Map(tellings.flatMap(({ reportIds }) => reportIds.flatMap((one) => { const report = reports.get(one); return report === undefined ? [] : [[one, report] as const]; })));
    const standing = new Set([...byId.values()].filter((report) => stands(report, articleOf(report))).map((report) => report.id));
    return [[id, rollUpEvent(tellings as [Telling, ...Telling[]], byId, standing, provenance, scores)] as const];
  }));
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((one, index) => one === b[index]);

/** Edges only ever come to an event; one that loses any is made anew, since both engines drop a node with its edges at once. */
const needsNewEdges = (before: EventRow, after: EventRow): boolean =>
  before.tellings.some((id) => !after.tellings.includes(id)) || before.place !== after.place || !same(before.sources, after.sources) || !same(before.targets, after.targets);

async function connect({ run }: Unit, events: readonly EventRow[], stored: (event: EventRow) => EventRow | undefined): Promise<void> {
  const fresh = events.filter((event) => stored(event) === undefined);
  const link = (edge: Edge, rows: readonly { readonly from: string; readonly to: string }[]) => forRows(run, rows, (some) => createEdges(edge, some));
  await link('OF', events.flatMap((event) => event.tellings.filter((id) => !stored(event)?.tellings.includes(id)).map((from) => ({ from, to: event.id }))));
  await link('SOURCE', fresh.flatMap(({ id, sources }) => sources.map((to) => ({ from: id, to }))));
  await link('TARGET', fresh.flatMap(({ id, targets }) => targets.map((to) => ({ from: id, to }))));
  await link('AT', fresh.flatMap(({ id, place }) => (place === null ? [] : [{ from: id, to: place }])));
}
