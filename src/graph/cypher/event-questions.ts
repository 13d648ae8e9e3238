import type { EventWhere } from '../where.js';
import { holdsWords, momentWithin, oneOf, within } from './compare.js';
import { liesWithin } from './distance.js';
import type { Binder } from './statement.js';

/** Something that a filter asks behind an event's edges. */
export interface Question {
  /** As a place to start reading from, the less the better; null where too much of the graph may lie behind it. */
  readonly rank: number | null;
  /** Ways from `(e)`, and what must hold on them. @param n sets its names apart from another's */
  ask(n: number, binder: Binder): { readonly ways: string; readonly holds: readonly string[] };
}

const FACT = '(e)<-[:OF]-(:Telling)<-[:TELLS]-';

/** What the fields of one filter ask; AND, OR and NOT ask for themselves. */
export const questionsOf = (filter: EventWhere): readonly Question[] => [
  ...ofReport(filter),
  ...ofParty('SOURCE', filter.source, filter.sourceCountry, filter.sourceKind),
  ...ofParty('TARGET', filter.target, filter.targetCountry, filter.targetKind),
  ...ofParty('SOURCE|TARGET', filter.participant),
  ...ofPlace(filter),
  ...ofParty('SOURCE|TARGET', undefined, filter.country),
];

function ofReport({ article, claimedBy, claimed, publisher, reported, recorded, confidence, text }: EventWhere): readonly Question[] {
  if ([article, claimedBy, claimed, publisher, reported, recorded, confidence, text].every((field) => field === undefined)) return [];
  const rank = article !== undefined ? 0 : claimedBy !== undefined ? 2 : text !== undefined ? 4 : null;
  return [{
    rank,
    ask: (n, binder) => ({
      ways: `${FACT}(r${n}:Report)-[:\`IN\`]->(a${n}:Article)${claimedBy === undefined ? '' : `, (r${n})-[:SAID_BY]->(c${n}:Actor)`}`,
      holds: [
        ...oneOf(`a${n}.id`, article === undefined ? undefined : [article], binder), ...oneOf(`c${n}.id`, claimedBy, binder),
        ...oneOf(`a${n}.publisher`, publisher, binder), ...holdsWords(`r${n}.search`, text, binder),
        ...(claimed === undefined ? [] : [`r${n}.speaker IS ${claimed ? 'NOT ' : ''}NULL`]),
        ...momentWithin(`r${n}.reported`, reported, binder), ...momentWithin(`r${n}.recorded`, recorded, binder), ...within(`r${n}.confidence`, confidence, binder),
        `r${n}.retracted = ''`, `a${n}.retracted = ''`,
      ],
    }),
  }];
}

function ofParty(edge: string, ids?: readonly string[], countries?: readonly string[], kinds?: readonly string[]): readonly Question[] {
  if (ids === undefined && countries === undefined && kinds === undefined) return [];
  return [{
    rank: ids !== undefined ? 1 : countries !== undefined ? 5 : null,
    ask: (n, binder) => ({
      ways: `(e)-[:${edge}]->(x${n}:Actor)`,
      holds: [...oneOf(`x${n}.id`, ids, binder), ...oneOf(`x${n}.country`, countries, binder), ...oneOf(`x${n}.kind`, kinds, binder)],
    }),
  }];
}

function ofPlace({ place, placeCountry, near }: EventWhere): readonly Question[] {
  if (place === undefined && placeCountry === undefined && near === undefined) return [];
  return [{
    rank: 3,
    ask: (n, binder) => ({
      ways: `(e)-[:AT]->(p${n}:Place)`,
      holds: [...oneOf(`p${n}.name`, place, binder), ...oneOf(`p${n}.country`, placeCountry, binder), ...liesWithin(`p${n}`, near, binder)],
    }),
  }];
}
