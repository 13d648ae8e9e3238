import { countNeighbours, listCompany } from './cypher/company.js';
import { knownNames, namesLike } from './cypher/names.js';
import { countParticipants, listParticipants, listStandingTies, listTies } from './cypher/network.js';
import { listPlaces } from './cypher/places.js';
import { searchActors, searchReports } from './cypher/search.js';
import type { Statement } from './cypher/statement.js';
import { tallyEvents } from './cypher/tally.js';
import { readNodes } from './cypher/writes.js';
import type { Engine, Row } from './engine.js';
import { placeTally, tallyNode } from './nodes.js';
import { reportsById } from './read-reports.js';
import type { GraphStore, TieNode } from './store.js';
import { forRows } from './write/rows.js';

type Sums = Pick<GraphStore, 'tally' | 'places' | 'standIns' | 'countNeighbours' | 'company' | 'participants' | 'countParticipants' | 'ties' | 'standingTies' | 'searchActors' | 'searchReports' | 'reportsById' | 'knownNames' | 'namesLike'>;

/** What a graph adds up and finds, beside its lists: one statement each. */
export function sumsOf(engine: Engine): Sums {
  const rowsOf = <T = Row>(statement: Statement): Promise<readonly T[]> => engine.ask(statement) as Promise<readonly unknown[]> as Promise<readonly T[]>;
  return {
    tally: async (where, by, asOf) => (await rowsOf(tallyEvents(where, by, asOf))).map(tallyNode),
    places: async (where, limit) => (await rowsOf(listPlaces(where, limit))).map(placeTally),
    standIns: async (actors) => new Map((await forRows(engine.ask, actors, (ids) => readNodes('Actor', ['id', 'mergedInto'], ids))).map(({ id, mergedInto }) => [id as string, (mergedInto as string) || (id as string)])),
    countNeighbours: async (actors, besides) => new Map((await forRows(engine.ask, actors, (ids) => countNeighbours(ids, besides))).map(({ id, n }) => [id as string, n as number])),
    company: (of, events, limit) => rowsOf(listCompany(of, events, limit)),
    participants: (events, limit, among) => rowsOf(listParticipants(events, limit, among)),
    countParticipants: async (events) => (await rowsOf<{ readonly n: number }>(countParticipants(events)))[0]?.n ?? 0,
    ties: async (events, limit) => (await Promise.all([false, true].map((reciprocal) => rowsOf<TieNode>(listTies(events, reciprocal, limit))))).flat(),
    standingTies: (among, limit) => rowsOf(listStandingTies(among, limit)),
    searchActors: (words, limit) => rowsOf(searchActors(words, limit)),
    searchReports: (words, limit) => rowsOf(searchReports(words, limit)),
    reportsById: (ids) => reportsById(engine, ids),
    knownNames: async (list, names) => new Set((await rowsOf(knownNames(list, names))).filter(({ known }) => known).map(({ name }) => name as string)),
    namesLike: async (list, beginning) => (await rowsOf(namesLike(list, beginning))).map(({ name }) => name as string),
  };
}
