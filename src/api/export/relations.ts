import { everyPage } from '../../graph/every-page.js';
import type { GraphStore, RelationNode, RelationWhere } from '../../graph/store.js';
import { ACTOR_FIELDS } from '../known.js';
import { recordOf, WITH_REPORT, type EventRecord } from './events.js';
import { decimal, reportFields, text, whole } from './fields.js';
import { linkedActor, linkedReport } from './linked.js';
import type { Subject } from './subject.js';

interface RelationRecord {
  readonly relation: RelationNode;
  /** Null where it went in the meantime. */
  readonly latest: EventRecord | null;
  readonly report: EventRecord['report'];
}

/** A row a relation, with its latest event and that one's best report. */
export const RELATIONS: Subject<RelationRecord, RelationWhere> = {
  where: 'RelationWhere',
  actorFields: ACTOR_FIELDS,
  async *pages(graph, where) {
    for await (const relations of everyPage((page) => graph.relations(where, page))) yield withLatest(graph, relations);
  },
  fields: [
    text('id', ({ relation }) => relation.id), text('kind', ({ relation }) => relation.kind), text('status', () => 'ACTUAL'),
    text('sourceId', ({ relation }) => relation.source.id), text('sourceName', ({ relation }) => relation.source.name),
    text('targetId', ({ relation }) => relation.target.id), text('targetName', ({ relation }) => relation.target.name),
    whole('events', ({ relation }) => relation.events), whole('reports', ({ relation }) => relation.reports),
    text('first', ({ relation }) => relation.first), text('last', ({ relation }) => relation.last), decimal('score', ({ relation }) => relation.score),
    text('latestEvent', ({ latest }) => latest?.event.id ?? null), whole('independentSources', ({ latest }) => latest?.event.independentSources ?? null),
    ...reportFields<RelationRecord>(),
  ],
  actors: ({ relation: { source, target } }) => [source, target],
  edges: ({ relation: { id, source, target } }) => [{ id, source: source.id, target: target.id, directed: true }],
  linked: ({ relation: { id, kind, source, target, events, reports, first, last, score }, latest, report }) => ({
    '@id': `relation:${id}`, '@type': 'Relation', kind, source: linkedActor(source), target: linkedActor(target), events, reports,
    startDate: first ?? undefined, endDate: last ?? undefined, score,
    latestEvent: latest === null ? undefined : { '@id': `event:${latest.event.id}`, independentSources: latest.event.independentSources }, report: linkedReport(report),
  }),
};

async function withLatest(graph: GraphStore, relations: readonly RelationNode[]): Promise<readonly RelationRecord[]> {
  const latestOf = await graph.latestEvents(relations);
  const ids = [...new Set(latestOf.values())];
  const { edges } = await graph.events({ id: ids }, { first: ids.length }, WITH_REPORT);
  const records = new Map(edges.map(({ node }) => [node.id, recordOf(node)]));
  return relations.map((relation) => {
    const latest = records.get(latestOf.get(relation.id) ?? '') ?? null;
    return { relation, latest, report: latest?.report ?? null };
  });
}
