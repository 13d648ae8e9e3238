import type { Actor } from '../../model/actor.js';
import type { Article } from '../../model/article.js';
import type { ArticleFacts, ExtractedEvent, Participant, Place, Report } from '../../model/event.js';
import { groupBy } from '../../model/group-by.js';
import type { IdentityRules } from '../../model/identity-rules.js';
import { contains, type Span } from '../../model/span.js';
import { contentHash, placeId, reportId, tellingId } from './ids.js';
import { tellingOf, type Telling } from './telling.js';

/** The facts of one article as rows for the graph. */
export interface ArticleRows {
  readonly article: Article & { readonly sort: string; readonly facts: string };
  readonly actors: readonly MentionedRow[];
  readonly offices: readonly OfficeRow[];
  readonly places: readonly (Place & { readonly id: string })[];
  readonly tellings: readonly Telling[];
  readonly reports: readonly ReportRow[];
}

/** An actor as one article mentions it. */
export interface MentionedRow extends Pick<Actor, 'id' | 'name' | 'kind' | 'country'> {
  readonly aliases: readonly string[];
  /** Offices whose body the text doesn't name. */
  readonly titles: readonly string[];
}

export interface OfficeRow {
  readonly person: string;
  readonly title: string;
  readonly of: string;
}

export type ReportRow = ReturnType<typeof reportRow>;

export function articleRows(facts: ArticleFacts, rules: IdentityRules): ArticleRows {
  const { article, events, actors } = facts;
  const places = events.flatMap(({ place }) => (place === null ? [] : [{ ...place, id: placeId(place) }]));
  const tellings = [...groupBy(events.map((event) => tellingOf(article, event, rules)), ({ id }) => id).values()].map(asOne);
  return {
    article: { ...article, sort: sortableTime(article.publishedAt), facts: contentHash(facts) },
    actors: actorRows(facts),
    offices: actors.flatMap(({ id, roles }) => roles.flatMap(({ title, of }) => (of === null ? [] : [{ person: id, title, of: of.id }]))),
    places: byId(places),
    tellings,
    reports: byId(events.flatMap((event) => event.reports.map((report, index) => reportRow(article, event, report, index === 0)))),
  };
}

/** An article may tell the same twice. */
const asOne = (same: readonly Telling[]): Telling => ({ ...same[0]!, reportIds: [...new Set(same.flatMap(({ reportIds }) => reportIds))] });

/** The first of each id. */
export const byId = <T extends { readonly id: string }>(rows: readonly T[]): readonly T[] =>
  [...new Map([...rows].reverse().map((row) => [row.id, row])).values()].reverse();

/** Every actor that the facts speak of, whether the text mentions it by a name or not. */
function actorRows({ actors, events }: ArticleFacts): readonly MentionedRow[] {
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

function reportRow(article: Article, event: ExtractedEvent, report: Report, best: boolean) {
  const { sentence, trigger } = report;
  const undated = article.publishedAt === null ? { precision: null, basis: null } : { precision: 'DAY' as const, basis: 'PUBLICATION' as const };
  const { precision, basis } = event.when ?? undated;
  return {
    id: reportId(article, event, report), article: article.id, telling: tellingId(article, event),
    sentence: sentence.text, search: sentence.text.toLowerCase(), sentenceStart: sentence.start, sentenceEnd: sentence.end,
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
