import type { ArticleFacts } from '../../model/event.js';
import { ARTICLE_STORED, REPORT_STORED } from '../cypher/properties.js';
import { takeNumbers } from '../cypher/numbers.js';
import { changeNodes, createEdges, createNodes, type Edge } from '../cypher/writes.js';
import type { Run } from '../engine.js';
import { articleRows, byId, type ArticleRows, type ReportRow } from '../identity/article-rows.js';
import { groupOf, type Telling } from '../identity/telling.js';
import type { RolledUpReport } from '../identity/rollup.js';
import type { WriteResult } from '../store.js';
import { bringUpToDate } from './bring-up-to-date.js';
import { forRows, ids } from './rows.js';
import { standIn, storeActors } from './store-actors.js';
import { syndicate, tracesOf } from './syndicate.js';
import { beginUnit, type Knowledge, type Unit } from './unit.js';

const NOTHING: WriteResult = { articles: 0, reports: 0, events: 0, actors: 0 };

/** Stores whole articles within one transaction. An article that is there with the same facts is only marked as seen. */
export async function writeArticles(run: Run, batch: readonly ArticleFacts[], knowledge: Knowledge, at: string): Promise<WriteResult> {
  const unit = await beginUnit(run, knowledge, at);
  const all = latestOfEach(batch.map((facts) => articleRows(facts, knowledge.identity)));
  await unit.articles.load(ids(all.map(({ article }) => article)));
  const isSame = ({ article }: ArticleRows): boolean => unit.articles.get(article.id)?.facts === article.facts;
  await forRows(run, all.filter(isSame).map(({ article: { id } }) => ({ id, lastSeen: at })), (rows) => changeNodes('Article', ['lastSeen'], rows));
  const fresh = all.filter((rows) => !isSame(rows));
  return fresh.length === 0 ? NOTHING : replaceArticles(unit, fresh, at);
}

/** An article twice in one batch counts as its last telling. */
const latestOfEach = (all: readonly ArticleRows[]): readonly ArticleRows[] =>
  [...new Map(all.map((rows) => [rows.article.id, rows])).values()];

async function replaceArticles(unit: Unit, fresh: readonly ArticleRows[], at: string): Promise<WriteResult> {
  const known = fresh.filter(({ article }) => unit.articles.get(article.id) !== undefined).length;
  const old = await outdated(unit, fresh);
  const actors = await countNew(unit.actors, fresh.flatMap((rows) => ids(rows.actors)));
  await storeActors(unit, fresh.flatMap((rows) => rows.actors), fresh.flatMap((rows) => rows.offices));
  await storePlaces(unit, fresh);
  await storeArticles(unit, fresh, at);
  const tellings = await takeTellings(unit, fresh);
  const reports = byId(fresh.flatMap((rows) => rows.reports));
  await storeReports(unit, reports, old.reports, at);
  const moved = await syndicate(unit, ids(fresh.map(({ article }) => article)));
  const told = new Set(ids(tellings.all));
  const events = await bringUpToDate(unit, { changed: [...told], gone: old.tellings.filter((id) => !told.has(id)), articles: [...moved] });
  await connectTellings(unit, tellings.fresh, reports);
  return { articles: fresh.length - known, reports: reports.filter(({ id }) => !old.reports.has(id)).length, events: Math.max(0, events), actors };
}

async function countNew(nodes: Unit['actors'], all: readonly string[]): Promise<number> {
  await nodes.load(all);
  return new Set(all.filter((id) => nodes.get(id) === undefined)).size;
}

/** What earlier readings of these articles left: it goes, but a report that is told again keeps when it was recorded and retracted. */
async function outdated(unit: Unit, fresh: readonly ArticleRows[]): Promise<{ readonly tellings: readonly string[]; readonly reports: ReadonlyMap<string, RolledUpReport> }> {
  const tellings = fresh.flatMap(({ article }) => unit.articles.get(article.id)?.tellings ?? []);
  await unit.tellings.load(tellings);
  const reportIds = tellings.flatMap((id) => unit.tellings.get(id)!.reportIds);
  await unit.reports.load(reportIds);
  const reports = new Map(reportIds.flatMap((id) => { const one = unit.reports.get(id); return one === undefined ? [] : [[id, one] as const]; }));
  reportIds.forEach(unit.reports.remove);
  await unit.reports.flush();
  return { tellings, reports };
}

async function storePlaces({ places }: Unit, fresh: readonly ArticleRows[]): Promise<void> {
  const rows = byId(fresh.flatMap((one) => one.places));
  await places.load(ids(rows));
  rows.filter(({ id }) => places.get(id) === undefined).forEach(places.put);
  await places.flush();
}

async function storeArticles({ run, articles }: Unit, fresh: readonly ArticleRows[], at: string): Promise<void> {
  const rows = fresh.map(({ article, tellings }) => {
    const { recorded = at, retracted = '', original = '', copies = [], updates = '' } = articles.get(article.id) ?? {};
    return { ...article, ...tracesOf(article), recorded, retracted, original, copies, updates, tellings: ids(tellings), lastSeen: at };
  });
  await forRows(run, rows.filter(({ id }) => articles.get(id) === undefined), (some) => createNodes('Article', ARTICLE_STORED, some));
  await forRows(run, rows.filter(({ id }) => articles.get(id) !== undefined), (some) => changeNodes('Article', ARTICLE_STORED, some));
  rows.forEach(articles.adopt);
}

/** A telling that is told again keeps its links, judgements and number. They are written once it is decided of which happening they are. */
async function takeTellings(unit: Unit, fresh: readonly ArticleRows[]): Promise<{ readonly all: readonly Telling[]; readonly fresh: readonly Telling[] }> {
  const { tellings } = unit;
  const rows = byId(fresh.flatMap((one) => one.tellings));
  await tellings.load(ids(rows));
  await unit.actors.load(rows.flatMap(({ rawSources, rawTargets }) => [...rawSources, ...rawTargets]).map((id) => standIn(unit, id)));
  const unknown = rows.filter(({ id }) => tellings.get(id) === undefined);
  const numbers = await numberAll(unit, unknown);
  for (const row of rows) {
    const { blocks, event, linkTo, linkScore, linkWhy, followers, judged, seq } = tellings.get(row.id) ?? { ...row, seq: numbers.get(row.id)! };
    tellings.put(withStandIns(unit, { ...row, blocks, event, linkTo, linkScore, linkWhy, followers, judged, seq }));
  }
  return { all: rows, fresh: unknown };
}

async function numberAll({ run }: Unit, fresh: readonly Telling[]): Promise<ReadonlyMap<string, number>> {
  if (fresh.length === 0) return new Map();
  const [row] = await run(takeNumbers(fresh.length));
  const first = (row!['told'] as number) - fresh.length + 1;
  return new Map(fresh.map(({ id }, index) => [id, first + index]));
}

/** A telling with whoever its parties are merged into in their place. */
export function withStandIns(unit: Unit, telling: Telling): Telling {
  const groups = new Map([...zip(telling.sources, telling.sourceGroups), ...zip(telling.targets, telling.targetGroups)]);
  const side = (raw: readonly string[]): { readonly ids: readonly string[]; readonly groups: readonly string[] } => {
    const known = [...new Set(raw.map((id) => standIn(unit, id)))].sort();
    return { ids: known, groups: known.map((id) => groups.get(id) ?? groupOf(unit.actors.get(id)!)) };
  };
  const [source, target] = [side(telling.rawSources), side(telling.rawTargets)];
  return { ...telling, sources: source.ids, sourceGroups: source.groups, targets: target.ids, targetGroups: target.groups };
}

const zip = (ids: readonly string[], groups: readonly string[]) => ids.map((id, index) => [id, groups[index]!] as const);

async function storeReports(unit: Unit, reports: readonly ReportRow[], old: ReadonlyMap<string, RolledUpReport>, at: string): Promise<void> {
  const rows = reports.map((row) => ({ ...row, recorded: old.get(row.id)?.recorded ?? at, retracted: old.get(row.id)?.retracted ?? '' }));
  await forRows(unit.run, rows, (some) => createNodes('Report', REPORT_STORED, some));
  rows.forEach(unit.reports.adopt);
  await unit.actors.load(rows.flatMap(({ speaker }) => speaker ?? []));
  const link = (edge: Edge, links: readonly object[]) => forRows(unit.run, links, (some) => createEdges(edge, some));
  await link('IN', rows.map(({ id, article }) => ({ from: id, to: article })));
  await link('SAID_BY', rows.flatMap(({ id, speaker }) => (speaker === null ? [] : [{ from: id, to: standIn(unit, speaker) }])));
}

async function connectTellings({ run }: Unit, fresh: readonly Telling[], reports: readonly ReportRow[]): Promise<void> {
  const names = fresh.flatMap(({ id, rawSources, rawTargets }) => [...new Set([...rawSources, ...rawTargets])].map((to) => ({ from: id, to })));
  await forRows(run, names, (some) => createEdges('NAMES', some));
  await forRows(run, reports.map(({ id, telling }) => ({ from: id, to: telling })), (some) => createEdges('TELLS', some));
}
