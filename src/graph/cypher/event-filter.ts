import type { EventWhere } from '../store.js';
import { toldThen } from './as-of.js';
import { where, type Binder } from './statement.js';

/** Filters that lead over an edge: the way from the event, and what is compared at its end, x; cheapest first. */
const LINKS = {
  article: ['(e)<-[:OF]-(:Telling)<-[:TELLS]-(:Report)-[:`IN`]->(x:Article)', 'x.id'],
  claimedBy: ['(e)<-[:OF]-(:Telling)<-[:TELLS]-(:Report)-[:SAID_BY]->(x:Actor)', 'x.id'],
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

/** Where a filter is compiled to: its parameters, and the questions about edges that AND, OR and NOT ask. */
interface Scope extends Binder {
  readonly asked: string[];
  readonly nested: boolean;
}

/** Compiles a filter; the match starts from the actor, article or place that it names, so that the engine needn't look at every event. Events that no report tells of any more are left out; with `asOf`, those that none told of then. */
export function matchEvents(filter: EventWhere, binder: Binder, asOf?: string): EventMatch {
  const scope: Scope = { ...binder, asked: [], nested: false };
  const anchor = filter.id ? undefined : LINK_NAMES.find((name) => filter[name] !== undefined);
  const [path, property] = anchor ? link(anchor, 'anchor') : ['(e)', ''];
  const own = [
    anchor ? isIn(property, valuesOf(filter[anchor]), binder) : "e.sort >= ''",
    ...(asOf === undefined ? ['e.reports > 0'] : []),
    ...predicatesOf({ ...filter, ...(anchor && { [anchor]: undefined }), AND: undefined, OR: undefined, NOT: undefined }, scope),
  ];
  const match = `MATCH ${path.replace('(e)', '(e:Event)')}`;
  const nested = connectives(filter, { ...scope, nested: true });
  if (nested.length === 0 && asOf === undefined) return { match, distinct: anchor !== undefined, predicates: own };
  // LadybugDB 0.19 answers wrongly where EXISTS stands under OR beside a parameter, so each is asked first and named.
  return { match: [match, where(own), 'WITH DISTINCT e', ...(asOf === undefined ? [] : [toldThen(asOf, binder)]), ...(scope.asked.length ? [`WITH e, ${scope.asked.join(', ')}`] : [])].join('\n'), distinct: false, predicates: nested };
}

function predicatesOf(filter: EventWhere, binder: Scope): readonly string[] {
  return [
    ...PROPERTIES.flatMap((name) => (filter[name] === undefined ? [] : [isIn(`e.${name}`, filter[name], binder)])),
    ...LINK_NAMES.flatMap((name) => (filter[name] === undefined ? [] : [leadsTo(name, valuesOf(filter[name]), binder)])),
    ...overlaps(filter.happened, binder),
    ...connectives(filter, binder),
  ];
}

function connectives(filter: EventWhere, binder: Scope): readonly string[] {
  return [
    ...(filter.AND ?? []).map((part) => allOf(part, binder)),
    ...(filter.OR === undefined ? [] : [anyOf(filter.OR, binder)]),
    ...(filter.NOT === undefined ? [] : [`NOT coalesce(${allOf(filter.NOT, binder)}, false)`]),
  ];
}

const valuesOf = (value: string | readonly string[] | undefined): readonly string[] => (typeof value === 'string' ? [value] : value ?? []);

/** An empty list has no type in a parameter, and nothing is in it. */
export const isIn = (expression: string, values: readonly string[], { bind }: Binder): string =>
  values.length === 0 ? 'false' : `${expression} IN ${bind(values)}`;

/** A way with its end named, so that one filter's end is never taken for another's. */
const link = (name: Link, end: string): readonly [string, string] => [LINKS[name][0].replace('(x:', `(${end}:`), LINKS[name][1].replace('x.', `${end}.`)];

function leadsTo(name: Link, values: readonly string[], { bind, nested, asked }: Scope): string {
  if (values.length === 0) return 'false';
  const list = bind(values);
  const [path, property] = link(name, `end${list.replace(/\W/g, '')}`);
  const question = `EXISTS { MATCH ${path} WHERE ${property} IN ${list} }`;
  if (!nested) return question;
  return `asked${asked.push(`${question} AS asked${asked.length}`) - 1}`;
}

const overlaps = (range: EventWhere['happened'], { bind }: Binder): readonly string[] => [
  ...(range?.from === undefined ? [] : [`e.latest >= ${bind(range.from)}`]),
  ...(range?.to === undefined ? [] : [`e.earliest <= ${bind(range.to)}`]),
];

function allOf(filter: EventWhere, binder: Scope): string {
  const parts = predicatesOf(filter, binder);
  return parts.length === 0 ? 'true' : `(${parts.join(' AND ')})`;
}

const anyOf = (filters: readonly EventWhere[], binder: Scope): string =>
  filters.length === 0 ? 'false' : `(${filters.map((filter) => allOf(filter, binder)).join(' OR ')})`;
