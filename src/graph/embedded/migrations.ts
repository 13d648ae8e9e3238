import { EVENT_KINDS } from '../../model/kinds.js';
import type { Migration } from '../engine.js';

const RELATION = 'id STRING, kind STRING, events INT64, reports INT64, first STRING, last STRING, score DOUBLE';

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
];

/** The one table that must be there before the schema's version can be asked. */
export const SCHEMA_TABLE = 'CREATE NODE TABLE IF NOT EXISTS Schema(id STRING PRIMARY KEY, version INT64, written STRING)';
