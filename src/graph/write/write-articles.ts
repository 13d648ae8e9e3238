import type { ArticleFacts } from '../../model/event.js';
import type { KindScores } from '../../model/kinds.js';
import * as cypher from '../cypher/writes.js';
import type { Run } from '../engine.js';
import { articleRows, byId, type ArticleRows } from '../identity/article-rows.js';
import type { WriteResult } from '../store.js';
import { mergeActors } from './merge-actors.js';
import { rollUpEvents } from './roll-up-events.js';
import { forRows, ids } from './rows.js';

const NOTHING: WriteResult = { articles: 0, reports: 0, events: 0, actors: 0 };

/** Stores whole articles within one transaction. An article that is there with the same facts is only marked as seen. */
export async function writeArticles(run: Run, batch: readonly ArticleFacts[], scores: KindScores, at: string): Promise<WriteResult> {
  await run(cypher.lockForWriting(at));
  const all = latestOfEach(batch.map((facts) => articleRows(facts, scores)));
  const known = await fingerprints(run, all);
  const isSame = ({ article }: ArticleRows): boolean => known.get(article.id) === article.facts;
  await forRows(run, all.filter(isSame).map(({ article }) => article.id), (rows) => cypher.touchArticles(rows, at));
  const fresh = all.filter((rows) => !isSame(rows));
  if (fresh.length === 0) return NOTHING;
  return replaceArticles(run, fresh, ids(fresh.map(({ article }) => article)).filter((id) => known.has(id)), at);
}

/** An article twice in one batch counts as its last telling. */
const latestOfEach = (all: readonly ArticleRows[]): readonly ArticleRows[] =>
  [...new Map(all.map((rows) => [rows.article.id, rows])).values()];

async function fingerprints(run: Run, all: readonly ArticleRows[]): Promise<ReadonlyMap<unknown, unknown>> {
  const rows = await forRows(run, ids(all.map(({ article }) => article)), cypher.knownArticles);
  return new Map(rows.map(({ id, facts }) => [id, facts]));
}

/** @param outdated articles whose stored reports are another reading's, and go */
async function replaceArticles(run: Run, fresh: readonly ArticleRows[], outdated: readonly string[], at: string): Promise<WriteResult> {
  const events = byId(fresh.flatMap((rows) => rows.events));
  const reports = byId(fresh.flatMap((rows) => rows.reports));
  const knownEvents = await knownIds(run, 'Event', ids(events));
  const knownReports = await knownIds(run, 'Report', ids(reports));
  const left = await forRows(run, outdated, cypher.eventsOfArticles);
  await forRows(run, outdated, cypher.deleteReportsOfArticles);

  await run(cypher.storeArticles(fresh.map(({ article }) => article), at));
  const actors = await mergeActors(run, fresh.flatMap((rows) => rows.actors));
  await forRows(run, fresh.flatMap((rows) => rows.offices), cypher.storeOffices);
  await forRows(run, byId(fresh.flatMap((rows) => rows.places)), cypher.storePlaces);
  await storeEvents(run, events.filter(({ id }) => !knownEvents.has(id)));
  await forRows(run, reports, cypher.storeReports);
  await forRows(run, reports.flatMap(({ id, speaker }) => (speaker === null ? [] : [{ report: id, actor: speaker }])), cypher.linkSpeakers);
  await rollUpEvents(run, [...new Set([...ids(events), ...left.map(({ id }) => String(id))])]);
  return {
    articles: fresh.length - outdated.length,
    reports: reports.length - knownReports.size,
    events: events.length - knownEvents.size,
    actors,
  };
}

async function knownIds(run: Run, label: 'Event' | 'Report', some: readonly string[]): Promise<ReadonlySet<unknown>> {
  return new Set((await forRows(run, some, (rows) => cypher.knownIds(label, rows))).map(({ id }) => id));
}

async function storeEvents(run: Run, events: ArticleRows['events']): Promise<void> {
  await forRows(run, events, cypher.storeEvents);
  const links = (name: 'sources' | 'targets') => events.flatMap((event) => event[name].map((actor) => ({ event: event.id, actor })));
  await forRows(run, links('sources'), (rows) => cypher.linkActors('SOURCE', rows));
  await forRows(run, links('targets'), (rows) => cypher.linkActors('TARGET', rows));
}
