import type { EventWhere } from '../store.js';
import type { Binder } from './statement.js';

/** Filters that lead over an edge: the way from the event, and what is compared at its end; cheapest first. */
const LINKS = {
  article: ['(e)<-[:OF]-(:Report)-[:`IN`]->(x:Article)', 'x.id'],
  claimedBy: ['(e)<-[:OF]-(:Report)-[:SAID_BY]->(x:Actor)', 'x.id'],
  source: ['(e)-[:SOURCE]->(x:Actor)', 'x.id'],
  target: ['(e)-[:TARGET]->(x:Actor)', 'x.id'],
  participant: ['(e)-[:SOURCE|TARGET]->(x:Actor)', 'x.id'],
  place: ['(e)-[:AT]->(x:Place)', 'x.name'],
  country: ['(e)-[:SOURCE|TARGET]->(x:Actor)', 'x.country'],
} as const;
type Link = keyof typeof LINKS;
const LINK_NAMES = Object.keys(LINKS) as Link[];

const PROPERTIES = ['id', 'kind', 'ploverType', 'quad', 'status', 'stage'] as const;

export interface EventMatch {
  /** A MATCH that binds `e`; where `distinct`, perhaps more than once. */
  readonly match: string;
  readonly distinct: boolean;
  readonly predicates: readonly string[];
}

/** Compiles a filter; the match starts from the actor, article or place that it names, so that the engine needn't look at every event. */
export function matchEvents(filter: EventWhere, binder: Binder): EventMatch {
  const anchor = filter.id ? undefined : LINK_NAMES.find((name) => filter[name] !== undefined);
  if (anchor === undefined) return { match: 'MATCH (e:Event)', distinct: false, predicates: ["e.sort >= ''", ...predicatesOf(filter, binder)] };
  const [path, property] = LINKS[anchor];
  const start = isIn(property, valuesOf(filter[anchor]), binder);
  return {
    match: `MATCH ${path.replace('(e)', '(e:Event)')}`,
    distinct: true,
    predicates: [start, ...predicatesOf({ ...filter, [anchor]: undefined }, binder)],
  };
}

function predicatesOf(filter: EventWhere, binder: Binder): readonly string[] {
  return [
    ...PROPERTIES.flatMap((name) => (filter[name] === undefined ? [] : [isIn(`e.${name}`, filter[name], binder)])),
    ...LINK_NAMES.flatMap((name) => (filter[name] === undefined ? [] : [leadsTo(name, valuesOf(filter[name]), binder)])),
    ...overlaps(filter.happened, binder),
    ...(filter.AND ?? []).map((part) => allOf(part, binder)),
    ...(filter.OR === undefined ? [] : [anyOf(filter.OR, binder)]),
    ...(filter.NOT === undefined ? [] : [`NOT coalesce(${allOf(filter.NOT, binder)}, false)`]),
  ];
}

const valuesOf = (value: string | readonly string[] | undefined): readonly string[] => (typeof value === 'string' ? [value] : value ?? []);

/** An empty list has no type in a parameter, and nothing is in it. */
export const isIn = (expression: string, values: readonly string[], { bind }: Binder): string =>
  values.length === 0 ? 'false' : `${expression} IN ${bind(values)}`;

const leadsTo = (name: Link, values: readonly string[], binder: Binder): string =>
  values.length === 0 ? 'false' : `EXISTS { MATCH ${LINKS[name][0]} WHERE ${isIn(LINKS[name][1], values, binder)} }`;

const overlaps = (range: EventWhere['happened'], { bind }: Binder): readonly string[] => [
  ...(range?.from === undefined ? [] : [`e.latest >= ${bind(range.from)}`]),
  ...(range?.to === undefined ? [] : [`e.earliest <= ${bind(range.to)}`]),
];

function allOf(filter: EventWhere, binder: Binder): string {
  const parts = predicatesOf(filter, binder);
  return parts.length === 0 ? 'true' : `(${parts.join(' AND ')})`;
}

const anyOf = (filters: readonly EventWhere[], binder: Binder): string =>
  filters.length === 0 ? 'false' : `(${filters.map((filter) => allOf(filter, binder)).join(' OR ')})`;
