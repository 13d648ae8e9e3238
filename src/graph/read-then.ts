import { groupBy } from '../model/group-by.js';
import { sumRelationsThen } from './cypher/relations.js';
import type { Engine } from './engine.js';
import type { EventRow } from './identity/rollup.js';
import { eventNode } from './nodes.js';
import type { EventNode, Page, RelationNode, Then } from './store.js';
import { together } from './write/add-to-relations.js';
import type { Standing } from './write/relation-parts.js';
import { membersOf, rolledUp } from './write/roll-up-events.js';
import { forRows } from './write/rows.js';
import { createUnit, type Knowledge } from './write/unit.js';

/** Events as what was known at a moment adds up to. */
export function eventsAsOf(engine: Engine, knowledge: Knowledge, page: Page<EventNode>, asOf: string): Promise<Page<EventNode>> {
  return engine.read(async (run) => {
    const unit = createUnit(run, knowledge);
    const members = await membersOf(unit, page.edges.map(({ node }) => node.id));
    const then = (moment: string): boolean => moment === '' || moment > asOf;
    const rows = await rolledUp(unit, members, (report, article) => report.recorded <= asOf && then(report.retracted) && then(article.retracted));
    await unit.actors.load([...rows.values()].flatMap(({ sources, targets }) => [...sources, ...targets]));
    await unit.places.load([...rows.values()].flatMap(({ place }) => place ?? []));
    const known = (ids: readonly string[]) => ids.flatMap((id) => unit.actors.get(id) ?? []).map(({ id, name, kind, country }) => ({ id, name, kind, country }));
    const nodeThen = (row: EventRow): EventNode => eventNode({ ...row, source: known(row.sources), target: known(row.targets), place: unit.places.get(row.place ?? '') ?? null });
    return { ...page, edges: page.edges.map((edge) => ({ ...edge, node: nodeThen(rows.get(edge.node.id)!) })) };
  });
}

/** Relations as what had happened, or was known, adds up to; those that were not there yet are left out. */
export function relationsThen(engine: Engine, page: Page<RelationNode>, then: Then): Promise<Page<RelationNode>> {
  return engine.read(async (run) => {
    const rows = page.edges.map(({ node: { id, kind, source, target } }) => ({ id, kind, source: source.id, target: target.id }));
    const sums = [...await forRows(run, rows, (some) => sumRelationsThen(some, false, then)), ...await forRows(run, rows, (some) => sumRelationsThen(some, true, then))];
    const byId = groupBy(sums as unknown as readonly (Standing & { readonly id: string })[], ({ id }) => id);
    return { ...page, edges: page.edges.flatMap((edge) => {
      const [one, ...more] = byId.get(edge.node.id) ?? [];
      if (one === undefined) return [];
      const { events, reports, first, last } = more.reduce<Standing>(together, one);
      return [{ ...edge, node: { ...edge.node, events, reports, first, last } }];
    }) };
  });
}
