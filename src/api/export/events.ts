import { everyPage } from '../../graph/every-page.js';
import type { EventNode, EventWhere, ReportNode } from '../../graph/store.js';
import { ACTOR_FIELDS } from '../known.js';
import { decimal, reportFields, text, whole } from './fields.js';
import { linkedActor, linkedPlace, linkedReport } from './linked.js';
import type { Edge, Subject } from './subject.js';

export interface EventRecord {
  readonly event: EventNode;
  /** The best; null where it was retracted in the meantime. */
  readonly report: ReportNode | null;
}

/** The best report is read along with its event. */
export const WITH_REPORT = { reports: 1 } as const;

/** A row an event. As a graph: an edge from each source to each target, and between any two parties of what is reciprocal. */
export const EVENTS: Subject<EventRecord, EventWhere> = {
  where: 'EventWhere',
  actorFields: ACTOR_FIELDS,
  async *pages(graph, where) {
    for await (const events of everyPage((page) => graph.events(where, page, WITH_REPORT))) yield events.map(recordOf);
  },
  fields: [
    text('id', ({ event }) => event.id), text('kind', ({ event }) => event.kind), text('status', ({ event }) => event.status), text('stage', ({ event }) => event.stage),
    text('sourceId', ({ event }) => event.source.map(({ id }) => id)), text('sourceName', ({ event }) => event.source.map(({ name }) => name)),
    text('targetId', ({ event }) => event.target.map(({ id }) => id)), text('targetName', ({ event }) => event.target.map(({ name }) => name)),
    text('earliest', ({ event }) => event.happened?.earliest ?? null), text('latest', ({ event }) => event.happened?.latest ?? null),
    text('place', ({ event }) => event.place?.name ?? null), text('placeCountry', ({ event }) => event.place?.country ?? null),
    decimal('latitude', ({ event }) => event.place?.latitude ?? null), decimal('longitude', ({ event }) => event.place?.longitude ?? null),
    whole('dead', ({ event }) => event.dead), whole('injured', ({ event }) => event.injured),
    text('quad', ({ event }) => event.quad), text('cameo', ({ event }) => event.cameo), decimal('score', ({ event }) => event.score),
    whole('independentSources', ({ event }) => event.independentSources),
    ...reportFields<EventRecord>(),
  ],
  actors: ({ event: { source, target } }) => [...source, ...target],
  edges: ({ event }) => edgesOf(event),
  linked: ({ event: { id, kind, status, source, target, happened, place, dead, injured, score, independentSources }, report }) => ({
    '@id': `event:${id}`, '@type': ['schema:Event', 'Event'], kind, status, source: source.map(linkedActor), target: target.map(linkedActor),
    startDate: happened?.earliest, endDate: happened?.latest, location: linkedPlace(place), dead: dead ?? undefined, injured: injured ?? undefined, score, independentSources,
    report: linkedReport(report),
  }),
};

export const recordOf = (event: EventNode): EventRecord => ({ event, report: event.firstReports?.reports[0] ?? null });

function edgesOf({ id: event, source, target }: EventNode): readonly Edge[] {
  const directed = target.length > 0;
  return source.flatMap((from) => (directed ? target : source.filter(({ id }) => id > from.id)).map((to) =>
    ({ id: `${event}:${from.id}:${to.id}`, source: from.id, target: to.id, directed })));
}
