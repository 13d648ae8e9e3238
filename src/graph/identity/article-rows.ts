import type { Actor } from '../../model/actor.js';
import type { Article } from '../../model/article.js';
import type { ArticleFacts, ExtractedEvent, Participant, Place, Report } from '../../model/event.js';
import type { KindScores } from '../../model/kinds.js';
import { contains, type Span } from '../../model/span.js';
import { actorIds, contentHash, eventId, placeId, reportId } from './ids.js';

/** The facts of one article as rows for the graph. */
export interface ArticleRows {
  readonly article: Article & { readonly sort: string; readonly facts: string };
  readonly actors: readonly ActorRow[];
  readonly offices: readonly { readonly person: string; readonly title: string; readonly of: string }[];
  readonly places: readonly (Place & { readonly id: string })[];
  readonly events: readonly EventRow[];
  readonly reports: readonly ReportRow[];
}

export interface ActorRow extends Pick<Actor, 'id' | 'name' | 'kind' | 'country'> {
  readonly aliases: readonly string[];
  /** Offices whose body the text doesn't name. */
  readonly titles: readonly string[];
}

export type EventRow = ReturnType<typeof eventRow>;
export type ReportRow = ReturnType<typeof reportRow>;

export function articleRows(facts: ArticleFacts, scores: KindScores): ArticleRows {
  const { article, events, actors } = facts;
  const places = events.flatMap(({ place }) => (place === null ? [] : [{ ...place, id: placeId(place) }]));
  return {
    article: { ...article, sort: sortableTime(article.publishedAt), facts: contentHash(facts) },
    actors: actorRows(facts),
    offices: actors.flatMap(({ id, roles }) => roles.flatMap(({ title, of }) => (of === null ? [] : [{ person: id, title, of: of.id }]))),
    places: byId(places),
    events: byId(events.map((event) => eventRow(article, event, scores))),
    reports: byId(events.flatMap((event) => event.reports.map((report, index) => reportRow(article, event, report, index === 0)))),
  };
}

/** The first of each id. */
export const byId = <T extends { readonly id: string }>(rows: readonly T[]): readonly T[] =>
  [...new Map([...rows].reverse().map((row) => [row.id, row])).values()].reverse();

/** Every actor that the facts speak of, whether the text mentions it by a name or not. */
function actorRows({ actors, events }: ArticleFacts): readonly ActorRow[] {
  const mentioned = actors.map(({ surfaces, roles, ...actor }) => ({
    ...pick(actor),
    aliases: surfaces.filter((surface) => surface !== actor.name),
    titles: roles.filter(({ of }) => of === null).map(({ title }) => title),
  }));
  const others = [
    ...actors.flatMap(({ roles }) => roles.flatMap(({ of }) => of ?? [])),
    ...events.flatMap(({ source, target }) => [...source, ...target].flatMap(({ actor }) => actor ?? [])),
    ...events.flatMap(({ reports }) => reports.flatMap(({ claimedBy }) => claimedBy?.actor ?? [])),
  ].map((actor) => ({ ...pick(actor), aliases: [], titles: [] }));
  return byId([...mentioned, ...others]);
}

const pick = ({ id, name, kind, country }: Actor) => ({ id, name, kind, country });

function eventRow(article: Article, event: ExtractedEvent, scores: KindScores) {
  const { quad, score } = scores[event.kind];
  const day = article.publishedAt?.slice(0, 10) ?? null;
  const earliest = event.when?.start ?? day;
  const [sources, targets] = [actorIds(event.source), actorIds(event.target)];
  return {
    id: eventId(article, event), kind: event.kind, quad, score, stage: event.stage,
    earliest, latest: event.when?.end ?? day, sort: earliest ?? '',
    reciprocal: event.target.length === 0 && sources.length > 1, sources, targets,
  };
}

function reportRow(article: Article, event: ExtractedEvent, report: Report, best: boolean) {
  const { sentence, trigger } = report;
  const undated = article.publishedAt === null ? { precision: null, basis: null } : { precision: 'DAY', basis: 'PUBLICATION' };
  const { precision, basis } = event.when ?? undated;
  return {
    id: reportId(article, event, report), article: article.id, event: eventId(article, event),
    sentence: sentence.text, sentenceStart: sentence.start, sentenceEnd: sentence.end,
    triggerText: trigger.text, triggerStart: trigger.start, triggerEnd: trigger.end,
    sourceSpans: spansOf(event.source, sentence, best), targetSpans: spansOf(event.target, sentence, best),
    status: report.status, confidence: report.confidence, rule: report.rule, dead: report.dead, injured: report.injured,
    reported: sortableTime(article.publishedAt), speaker: report.claimedBy?.actor?.id ?? null,
    ploverType: event.plover.type, ploverMode: event.plover.mode, cameo: event.cameo, precision, basis,
    place: event.place === null ? null : placeId(event.place),
  };
}

/** Each as `start:end`. An event's spans are those of its best report; another report has those that lie in its sentence. */
const spansOf = (participants: readonly Participant[], sentence: Span, best: boolean): readonly string[] =>
  participants.filter((span) => best || contains(sentence, span)).map(({ start, end }) => `${start}:${end}`);

/** A date or time as one that sorts: in UTC; empty where there is none, kept as it is where it can't be read. */
export function sortableTime(time: string | null): string {
  if (time === null) return '';
  const parsed = new Date(time);
  return Number.isNaN(parsed.getTime()) ? time : parsed.toISOString();
}
