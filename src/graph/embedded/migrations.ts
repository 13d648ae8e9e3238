import { EVENT_KINDS } from '../../model/kinds.js';
import type { Migration } from '../engine.js';

const RELATION = 'id STRING, kind STRING, events INT64, reports INT64, statedEvents INT64, confirmedEvents INT64, first STRING, last STRING, score DOUBLE';

const add = (table: string, columns: readonly string[]): readonly string[] => columns.map((column) => `ALTER TABLE ${table} ADD IF NOT EXISTS ${column}`);

const STANDING = "(e:Event)<-[:OF]-(:Telling)<-[:TELLS]-(r:Report)-[:`IN`]->(a:Article) WHERE r.retracted = '' AND a.retracted = ''";

/** LadybugDB's tables must be declared; a node's id is its primary key and thereby indexed. */
export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    statements: [
      'CREATE MACRO toIntegerOrNull(x) AS CAST(x AS INT64)',
      'CREATE MACRO toFloatOrNull(x) AS CAST(x AS DOUBLE)',
      `CREATE NODE TABLE IF NOT EXISTS Article(id STRING PRIMARY KEY, title STRING, url STRING, publisher STRING, author STRING,
        publishedAt STRING, language STRING, text STRING, hash STRING, sort STRING, facts STRING, firstSeen STRING, lastSeen STRING)`,
      `CREATE NODE TABLE IF NOT EXISTS Report(id STRING PRIMARY KEY, sentence STRING, sentenceStart INT64, sentenceEnd INT64,
        triggerText STRING, triggerStart INT64, triggerEnd INT64, sourceSpans STRING[], targetSpans STRING[], status STRING,
        confidence DOUBLE, rule STRING, dead INT64, injured INT64, reported STRING, ploverType STRING, ploverMode STRING,
        cameo STRING, precision STRING, basis STRING, place STRING)`,
      `CREATE NODE TABLE IF NOT EXISTS Event(id STRING PRIMARY KEY, kind STRING, quad STRING, score DOUBLE, stage STRING,
        earliest STRING, latest STRING, sort STRING, reciprocal BOOLEAN, status STRING, dead INT64, injured INT64,
        ploverType STRING, ploverMode STRING, cameo STRING, precision STRING, basis STRING, independentSources INT64, reports INT64)`,
      `CREATE NODE TABLE IF NOT EXISTS Actor(id STRING PRIMARY KEY, name STRING, kind STRING, country STRING, aliases STRING[],
        titles STRING[], search STRING)`,
      'CREATE NODE TABLE IF NOT EXISTS Place(id STRING PRIMARY KEY, name STRING, country STRING, latitude DOUBLE, longitude DOUBLE)',
      'CREATE REL TABLE IF NOT EXISTS `IN`(FROM Report TO Article)',
      'CREATE REL TABLE IF NOT EXISTS OF(FROM Report TO Event)',
      'CREATE REL TABLE IF NOT EXISTS SAID_BY(FROM Report TO Actor)',
      'CREATE REL TABLE IF NOT EXISTS SOURCE(FROM Event TO Actor)',
      'CREATE REL TABLE IF NOT EXISTS TARGET(FROM Event TO Actor)',
      'CREATE REL TABLE IF NOT EXISTS AT(FROM Event TO Place)',
      'CREATE REL TABLE IF NOT EXISTS HOLDS(FROM Actor TO Actor, office STRING)',
      ...EVENT_KINDS.map((kind) => `CREATE REL TABLE IF NOT EXISTS ${kind}(FROM Actor TO Actor, ${RELATION})`),
    ],
  },
  {
    version: 2,
    statements: [
      ...add('Article', ['recorded STRING', 'retracted STRING', 'original STRING', 'copies STRING[]', 'updates STRING', 'signature STRING', 'bands STRING[]', 'tellings STRING[]']),
      ...add('Report', ['recorded STRING', 'retracted STRING', 'article STRING', 'telling STRING', 'speaker STRING']),
      ...add('Actor', ['ownAliases STRING[]', 'ownTitles STRING[]', 'ownOffices STRING[]', 'mergedInto STRING', 'members STRING[]']),
      ...add('HOLDS', ['person STRING', 'body STRING']),
      `CREATE NODE TABLE IF NOT EXISTS Telling(id STRING PRIMARY KEY, article STRING, reportIds STRING[], kind STRING, stage STRING, status STRING,
        reciprocal BOOLEAN, rawSources STRING[], rawTargets STRING[], sources STRING[], targets STRING[], sourceGroups STRING[], targetGroups STRING[],
        earliest STRING, latest STRING, level STRING, place STRING, country STRING, located BOOLEAN, dead INT64, injured INT64, words STRING[],
        rank STRING, blocks STRING[], event STRING, linkTo STRING, linkScore DOUBLE, linkWhy STRING, followers STRING[], judged STRING[], seq INT64)`,
      'CREATE NODE TABLE IF NOT EXISTS Block(id STRING PRIMARY KEY, members STRING[])',
      'CREATE NODE TABLE IF NOT EXISTS Band(id STRING PRIMARY KEY, members STRING[])',
      `CREATE NODE TABLE IF NOT EXISTS Judgement(id STRING PRIMARY KEY, subject STRING, verdict STRING, one STRING, other STRING, \`by\` STRING,
        why STRING, at STRING, sort STRING, revokedAt STRING, revokedBy STRING, revokes STRING[])`,
      'CREATE REL TABLE IF NOT EXISTS TELLS(FROM Report TO Telling)',
      'CREATE REL TABLE IF NOT EXISTS NAMES(FROM Telling TO Actor)',
      'CREATE REL TABLE IF NOT EXISTS COPY_OF(FROM Article TO Article)',
      'CREATE REL TABLE IF NOT EXISTS UPDATE_OF(FROM Article TO Article)',
      'CREATE REL TABLE IF NOT EXISTS MERGED_INTO(FROM Actor TO Actor)',
    ],
    upgrade: 'TELLINGS',
  },
  {
    version: 3,
    statements: [
      ...add('Telling', ['seq INT64']),
      ...['OF', 'SOURCE', 'TARGET', 'AT', ...EVENT_KINDS, 'Event'].map((table) => `DROP TABLE IF EXISTS ${table}`),
      `CREATE NODE TABLE Event(id STRING PRIMARY KEY, kind STRING, quad STRING, score DOUBLE, stage STRING,
        earliest STRING, latest STRING, sort STRING, reciprocal BOOLEAN, sources STRING[], targets STRING[], place STRING, tellings STRING[],
        status STRING, dead INT64, deadLeast INT64, deadMost INT64, injured INT64, injuredLeast INT64, injuredMost INT64,
        ploverType STRING, ploverMode STRING, cameo STRING, precision STRING, basis STRING, independentSources INT64, publishers STRING[], stated BOOLEAN, reports INT64, seq INT64)`,
      'CREATE REL TABLE OF(FROM Telling TO Event)',
      'CREATE REL TABLE SOURCE(FROM Event TO Actor)',
      'CREATE REL TABLE TARGET(FROM Event TO Actor)',
      'CREATE REL TABLE AT(FROM Event TO Place)',
      ...EVENT_KINDS.map((kind) => `CREATE REL TABLE ${kind}(FROM Actor TO Actor, ${RELATION})`),
    ],
    upgrade: 'EVENTS',
  },
  // Neo4j's indexes of relations; both engines count alike, so that each reads the other's dumps.
  { version: 4, statements: [] },
  { version: 5, statements: [...add('Telling', ['seq INT64']), ...add('Event', ['seq INT64']), ...add('Schema', ['told INT64'])], upgrade: 'NUMBERS' },
  { version: 6, statements: [...add('Report', ['search STRING']), 'MATCH (r:Report) SET r.search = lower(r.sentence)'] },
  {
    version: 7,
    statements: [
      ...add('Event', ['publishers STRING[]', 'stated BOOLEAN']),
      ...EVENT_KINDS.flatMap((kind) => add(kind, ['statedEvents INT64', 'confirmedEvents INT64'])),
      'MATCH (e:Event) SET e.publishers = CAST([] AS STRING[]), e.stated = false',
      `MATCH ${STANDING} AND r.speaker IS NULL SET e.stated = true`,
      `MATCH ${STANDING} AND a.publisher IS NOT NULL WITH e, list_sort(collect(DISTINCT a.publisher)) AS publishers SET e.publishers = publishers`,
    ],
    upgrade: 'RELATIONS',
  },
];

/** The one table that must be there before the schema's version can be asked. */
export const SCHEMA_TABLE = 'CREATE NODE TABLE IF NOT EXISTS Schema(id STRING PRIMARY KEY, version INT64, written STRING)';
