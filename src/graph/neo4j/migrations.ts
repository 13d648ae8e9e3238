import type { Migration } from '../engine.js';

const unique = (label: string): string => `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`;
const index = (label: string, property: string): string => `CREATE INDEX ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    statements: [
      ...['Article', 'Report', 'Event', 'Actor', 'Place', 'Schema'].map(unique),
      index('Article', 'sort'), index('Article', 'publisher'),
      index('Event', 'sort'), index('Event', 'kind'), index('Event', 'status'),
      index('Actor', 'country'), index('Place', 'name'),
      'CREATE TEXT INDEX actor_search IF NOT EXISTS FOR (n:Actor) ON (n.search)',
      'CALL db.awaitIndexes(60)',
    ],
  },
];
