import type { TallyBy } from '../store.js';
import type { EventWhere } from '../where.js';
import { knownThen } from './as-of.js';
import { matchEvents } from './event-filter.js';
import { createBinder, howMany, type Binder, type Statement } from './statement.js';

/** What events can be counted by: where the value stands (`#` is DISTINCT where an event may come several times), its key, and the name to show. */
const GROUPS = {
  KIND: ['', 'e.kind', 'e.kind'],
  QUAD: ['', 'e.quad', 'e.quad'],
  STATUS: ['', 'e.status', 'e.status'],
  PLOVER_TYPE: ['', 'e.ploverType', 'e.ploverType'],
  SOURCE: ['MATCH (e)-[:SOURCE]->(g:Actor)', 'g.id', 'g.name'],
  TARGET: ['MATCH (e)-[:TARGET]->(g:Actor)', 'g.id', 'g.name'],
  PARTICIPANT: ['MATCH (e)-[:SOURCE|TARGET]->(g:Actor)', 'g.id', 'g.name'],
  COUNTRY: ['MATCH (e)-[:SOURCE|TARGET]->(c:Actor)\nWITH # e, c.country AS g', 'g', 'g'],
  PLACE: ['MATCH (e)-[:AT]->(g:Place)', 'g.id', 'g.name'],
  PLACE_COUNTRY: ['MATCH (e)-[:AT]->(g:Place)', 'g.country', 'g.country'],
  PUBLISHER: ['UNWIND e.publishers AS g', 'g', 'g'],
} as const;

export type TallyGroup = keyof typeof GROUPS;

/** An event keeps who published what stands now; who had at a moment, its reports tell. */
const publishedThen = (asOf: string, binder: Binder): string =>
  `MATCH (e)<-[:OF]-(:Telling)<-[:TELLS]-(r:Report)-[:\`IN\`]->(a:Article)\nWHERE ${knownThen(asOf, binder)}\nWITH DISTINCT e, a.publisher AS g`;

/** How much of an ISO date an interval needs to know; weeks and quarters are put together from days and months. */
const LENGTHS = { DAY: 10, WEEK: 10, MONTH: 7, QUARTER: 7, YEAR: 4 } as const;
export type Interval = keyof typeof LENGTHS;

/** Precisions coarser than an interval: such an event is counted where it can have begun. */
const COARSER: Readonly<Record<Interval, readonly string[]>> = { DAY: ['WEEK', 'MONTH', 'YEAR'], WEEK: ['MONTH', 'YEAR'], MONTH: ['YEAR'], QUARTER: ['YEAR'], YEAR: [] };

/** What is added up of events besides their number. */
export const TALLY_SUMS = ['reports', 'score', 'dead', 'injured', 'coarse'] as const;
export type TallySum = (typeof TALLY_SUMS)[number];

/** Counts of a filter's events by when they began and by groups; an event with several sources counts for each of them. */
export function tallyEvents(filter: EventWhere, { interval, group, sums = TALLY_SUMS }: TallyBy, asOf?: string): Statement {
  const binder = createBinder();
  const [way, key, name] = group === null ? ['', null, null] : GROUPS[group];
  const of = [...(interval === null ? [] : [`left(e.earliest, ${LENGTHS[interval]}) AS bucket`]), ...(group === null ? [] : [`${key} AS key, ${name} AS name`])];
  // Counting each event once is faster than reading each once, which sums need.
  const counts = group === 'COUNTRY' && sums.length === 0;
  const text = [
    matchEvents(filter, binder, { asOf }), group === 'PUBLISHER' && asOf !== undefined ? publishedThen(asOf, binder) : way.replace('#', counts ? '' : 'DISTINCT'),
    `RETURN ${[...of, `count(${counts ? 'DISTINCT ' : ''}e) AS events`, ...sums.map((sum) => `${sum === 'coarse' ? coarse(interval) : `sum(e.${sum})`} AS ${sum}`)].join(', ')}`,
  ];
  return { text: text.filter(Boolean).join('\n'), params: binder.params };
}

const coarse = (interval: Interval | null): string =>
  interval === null || COARSER[interval].length === 0 ? '0' : howMany(`e.precision IN [${COARSER[interval].map((one) => `'${one}'`).join(', ')}]`);
