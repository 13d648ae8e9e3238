import { groupBy } from '../../model/group-by.js';
import type { Article } from '../../model/article.js';
import type { ExtractedEvent, Participant } from '../../model/event.js';
import { ACTOR_REF, ARTICLE, PLACE } from '../cypher/properties.js';
import { columns, struct } from '../cypher/statement.js';
import { changeNodes, createEdges, createNodes, readNodes } from '../cypher/writes.js';
import { TELLING } from '../cypher/properties.js';
import type { Engine, Row, Run } from '../engine.js';
import { tellingOf, type Telling } from '../identity/telling.js';
import { forRows } from '../write/rows.js';
import { tracesOf } from '../write/syndicate.js';
import type { Knowledge } from '../write/unit.js';
import { pagesOf } from '../pages-of.js';

/** From schema 1, where reports hung on events at once: gives each article its tellings, and every node what schema 2 asks of it. */
export async function makeTellings(engine: Engine, knowledge: Knowledge): Promise<void> {
  await engine.write((run) => run({
    text: `MATCH (a:Actor) SET a.ownAliases = a.aliases, a.ownTitles = a.titles, a.ownOffices = [], a.mergedInto = '', a.members = []`, params: {},
  }));
  await engine.write((run) => run({ text: 'MATCH (p:Actor)-[h:HOLDS]->(o:Actor) SET h.person = p.id, h.body = o.id', params: {} }));
  await engine.write(keepOffices);
  for await (const articles of pagesOf(engine, 'Article')) await engine.write((run) => upgradePage(run, articles, knowledge));
}

async function keepOffices(run: Run): Promise<void> {
  const held = groupBy(await run({ text: 'MATCH (p:Actor)-[h:HOLDS]->(o:Actor) RETURN p.id AS id, h.office AS office, o.id AS body', params: {} }), ({ id }) => id);
  const rows = [...held].map(([id, offices]) => ({ id, ownOffices: offices.map(({ office, body }) => `${String(office)}@${String(body)}`).sort() }));
  await forRows(run, rows, (some) => changeNodes('Actor', ['ownOffices'], some));
}

async function upgradePage(run: Run, ids: readonly string[], { identity }: Knowledge): Promise<void> {
  const articles = new Map((await run(readNodes('Article', [...ARTICLE, 'firstSeen'], ids))).map((row) => [row['id'] as string, row]));
  const told = groupBy(await reportsOf(run, ids), ({ article, event }) => `${String(article)} ${String(event)}`);
  const tellings = [...told.values()].map((rows): Telling => {
    const article = articles.get(rows[0]!['article'] as string) as unknown as Article;
    return { ...tellingOf(article, eventOf(rows), identity), reportIds: rows.map(({ id }) => id as string).sort() };
  });
  const known = new Set((await forRows(run, tellings.map(({ id }) => id), (some) => readNodes('Telling', ['id'], some))).map(({ id }) => id));
  const fresh = tellings.filter(({ id }) => !known.has(id));
  await forRows(run, fresh, (some) => createNodes('Telling', TELLING, some));
  await forRows(run, fresh.flatMap(({ id, reportIds }) => reportIds.map((from) => ({ from, to: id }))), (some) => createEdges('TELLS', some));
  await forRows(run, fresh.flatMap(({ id, rawSources, rawTargets }) => [...new Set([...rawSources, ...rawTargets])].map((to) => ({ from: id, to }))), (some) => createEdges('NAMES', some));
  await storeFields(run, articles, tellings, [...told.values()].flat());
}

async function storeFields(run: Run, articles: ReadonlyMap<string, Row>, tellings: readonly Telling[], reports: readonly Row[]): Promise<void> {
  const tellingOfReport = new Map(tellings.flatMap(({ id, reportIds }) => reportIds.map((report) => [report, id] as const)));
  const tellingsOf = groupBy(tellings, ({ article }) => article);
  const articleRows = [...articles].map(([id, row]) => ({
    id, recorded: row['firstSeen'], retracted: '', original: '', copies: [], updates: '', ...tracesOf(row as unknown as Article), tellings: (tellingsOf.get(id) ?? []).map((one) => one.id),
  }));
  await forRows(run, articleRows, (some) => changeNodes('Article', ['recorded', 'retracted', 'original', 'copies', 'updates', 'signature', 'bands', 'tellings'], some));
  const reportRows = reports.map(({ id, article, speaker }) => ({ id, article, speaker, telling: tellingOfReport.get(id as string), recorded: articles.get(article as string)!['firstSeen'], retracted: '' }));
  await forRows(run, reportRows, (some) => changeNodes('Report', ['article', 'speaker', 'telling', 'recorded', 'retracted'], some));
}

/** A row for each report with its event, parties and place. */
async function reportsOf(run: Run, ids: readonly string[]): Promise<readonly Row[]> {
  return run({
    text: `MATCH (r:Report)-[:\`IN\`]->(a:Article) WHERE a.id IN $ids
MATCH (r)-[:OF]->(e:Event)
OPTIONAL MATCH (e)-[:SOURCE]->(s:Actor)
WITH r, a, e, collect(${struct('s', ACTOR_REF)}) AS source
OPTIONAL MATCH (e)-[:TARGET]->(t:Actor)
WITH r, a, e, source, collect(${struct('t', ACTOR_REF)}) AS target
OPTIONAL MATCH (r)-[:SAID_BY]->(c:Actor)
OPTIONAL MATCH (e)-[:AT]->(p:Place)
RETURN a.id AS article, e.id AS event, ${columns('r', ['id', 'sentence', 'triggerText', 'triggerStart', 'triggerEnd', 'status', 'dead', 'injured', 'precision', 'basis'])},
  e.kind AS kind, e.stage AS stage, e.earliest AS earliest, e.latest AS latest, source, target, c.id AS speaker, ${struct('p', PLACE)} AS place`,
    params: { ids },
  });
}

/** As much of what was extracted as identity asks for. */
function eventOf(rows: readonly Row[]): ExtractedEvent {
  const [row] = rows as [Row];
  const parties = (list: unknown): readonly Participant[] =>
    (list as readonly NonNullable<Participant['actor']>[]).filter(({ id }) => id !== null).map((actor) => ({ start: -1, end: -1, text: actor.name, actor }));
  const place = row['place'] as ExtractedEvent['place'] | null;
  return {
    ...row, source: parties(row['source']), target: parties(row['target']), place: place?.name ? place : null,
    when: row['earliest'] === null ? null : { start: row['earliest'], end: row['latest'], precision: row['precision'], basis: row['basis'] },
    reports: rows.map((one) => ({ sentence: { text: one['sentence'] }, trigger: { text: one['triggerText'], start: one['triggerStart'], end: one['triggerEnd'] } })),
  } as unknown as ExtractedEvent;
}
