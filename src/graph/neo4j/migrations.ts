import { EVENT_KINDS } from '../../model/kinds.js';
import type { Migration } from '../engine.js';

const unique = (label: string): string => `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;
const index = (label: string, property: string): string => `CREATE INDEX ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
const STANDING = "(e)<-[:OF]-(:Telling)<-[:TELLS]-(r:Report)-[:IN]->(a:Article) WHERE r.retracted = '' AND a.retracted = ''";
const ready = 'CALL db.awaitIndexes(60)';

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    statements: [
      ...['Article', 'Report', 'Event', 'Actor', 'Place', 'Schema'].map(unique),
      index('Article', 'sort'), index('Article', 'publisher'),
      index('Event', 'sort'), index('Event', 'kind'), index('Event', 'status'),
      index('Actor', 'country'), index('Place', 'name'),
      'CREATE TEXT INDEX actor_search IF NOT EXISTS FOR (n:Actor) ON (n.search)',
      ready,
    ],
  },
  {
    version: 2,
    statements: [...['Telling', 'Block', 'Band', 'Judgement'].map(unique), index('Judgement', 'sort'), index('Report', 'retracted'), index('Article', 'retracted'), index('Actor', 'mergedInto'), ready],
    upgrade: 'TELLINGS',
  },
  {
    version: 3,
    statements: [
      `MATCH (:Actor)-[r:${EVENT_KINDS.join('|')}]->(:Actor) CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS`,
      'MATCH (e:Event) CALL (e) { DETACH DELETE e } IN TRANSACTIONS OF 5000 ROWS',
      index('Event', 'reports'), ready,
    ],
    upgrade: 'EVENTS',
  },
  { version: 4, statements: [...EVENT_KINDS.map((kind) => `CREATE INDEX relation_${kind.toLowerCase()} IF NOT EXISTS FOR ()-[r:${kind}]-() ON (r.id)`), ready] },
  { version: 5, statements: [index('Event', 'seq'), ready], upgrade: 'NUMBERS' },
  {
    version: 6,
    statements: [
      'MATCH (r:Report) CALL (r) { SET r.search = toLower(r.sentence) } IN TRANSACTIONS OF 10000 ROWS',
      'CREATE TEXT INDEX report_search IF NOT EXISTS FOR (n:Report) ON (n.search)',
      index('Event', 'independentSources'), ready,
    ],
  },
  {
    version: 7,
    statements: [
      `MATCH (e:Event) CALL (e) {
        SET e.stated = EXISTS { MATCH ${STANDING} AND r.speaker IS NULL },
          e.publishers = COLLECT { MATCH ${STANDING} AND a.publisher IS NOT NULL RETURN DISTINCT a.publisher AS publisher ORDER BY publisher }
      } IN TRANSACTIONS OF 5000 ROWS`,
    ],
    upgrade: 'RELATIONS',
  },
];
