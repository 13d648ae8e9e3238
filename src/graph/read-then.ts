import { groupBy } from '../model/group-by.js';
import { sumRelationsThen } from './cypher/relations.js';
import type { Engine } from './engine.js';
import type { EventRow } from './identity/rollup.js';
import type { Telling } from './identity/telling.js';
import type { ActorRef, EventNode, Page, RelationNode, Then } from './store.js';
import { together, type Standing } from './write/add-to-relations.js';
import { rolledUp } from './write/roll-up-events.js';
import { forRows } from './write/rows.js';
import { createUnit, type Knowledge, type Unit } from './write/unit.js';

/** Events as what was known at a moment adds up to. */
export function eventsAsOf(engine: Engine, knowledge: Knowledge, page: Page<EventNode>, asOf: string): Promise<Page<EventNode>> {
  return engine.read(async (run) => {
    const unit = createUnit(run, knowledge);
    const ids = page.edges.map(({ node }) => node.id);
    await unit.events.load(ids);
    await unit.tellings.load(ids.flatMap((id) => unit.events.get(id)!.tellings));
    const members = new Map(ids.map((id) => [id, unit.events.get(id)!.tellings.flatMap((one): readonly Telling[] => [unit.tellings.get(one)!])]));
    const then = (moment: string): boolean => moment === '' || moment > asOf;
    const rows = await rolledUp(unit, members, (report, article) => report.recorded <= asOf && then(report.retracted) && then(article.retracted));
    await unit.actors.load([...rows.values()].flatMap(({ sources, targets }) => [...sources, ...targets]));
    await unit.places.load([...rows.values()].flatMap(({ place }) => place ?? []));
    return { ...page, edges: page.edges.map((edge) => ({ ...edge, node: nodeThen(edge.node, rows.get(edge.node.id)!, unit) })) };
  });
}

function nodeThen(now: EventNode, row: EventRow, { actors, places }: Unit): EventNode {
  const refs = (ids: readonly string[]): readonly ActorRef[] => ids.flatMap((id) => { const one = actors.get(id); return one === undefined ? [] : [{ id, name: one.name, kind: one.kind, country: one.country }]; });
  const place = row.place === null ? undefined : places.get(row.place);
  const range = (least: number | null, most: number | null) => (least === null || most === null ? null : { least, most });
  return {
    ...now, kind: row.kind, plover: { type: row.ploverType, mode: row.ploverMode }, cameo: row.cameo, status: row.status, stage: row.stage, quad: row.quad, score: row.score,
    source: refs(row.sources), target: refs(row.targets), independentSources: row.independentSources,
    happened: row.earliest === null ? null : { earliest: row.earliest, latest: row.latest!, precision: row.precision!, basis: row.basis! },
    place: place === undefined ? null : { name: place.name, country: place.country, latitude: place.latitude, longitude: place.longitude },
    dead: row.dead, injured: row.injured, deadRange: range(row.deadLeast, row.deadMost), injuredRange: range(row.injuredLeast, row.injuredMost),
  };
}

/** Relations as what had happened, or was known, adds up to; those that were not there yet are left out. */
export function relationsThen(engine: Engine, page: Page<RelationNode>, then: Then): Promise<Page<RelationNode>> {
  return engine.read(async (run) => {
    const rows = page.edges.map(({ node: { id, kind, source, target } }) => ({ id, kind, source: source.id, target: target.id }));
    const sums = [...await forRows(run, rows, (some) => sumRelationsThen(some, false, then)), ...await forRows(run, rows, (some) => sumRelationsThen(some, true, then))];
    const byId = groupBy(sums as unknown as readonly (Standing & { readonly id: string })[], ({ id }) => id);
    return { ...page, edges: page.edges.flatMap((edge) => {
      const [first, ...more] = byId.get(edge.node.id) ?? [];
      return first === undefined ? [] : [{ ...edge, node: { ...edge.node, ...more.reduce<Standing>(together, first) } }];
    }) };
  });
}
