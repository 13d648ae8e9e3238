import { EVENT_KINDS, type EventKind } from '../../model/kinds.js';
import { relationEnds } from '../identity/ids.js';
import type { RelationLook, RelationWhere, Then } from '../store.js';
import { knownThen } from './as-of.js';
import { isIn } from './compare.js';
import { relationKeyset } from './event-pairs.js';
import { propertiesOf } from './fields.js';
import { beyond, orderBy, type Slice } from './keyset.js';
import { ACTOR_REF, RELATION, RELATION_SHOWN } from './properties.js';
import { assign, columns, createBinder, howMany, struct, where, type Binder, type Statement } from './statement.js';

/** One page of standing edges between actors, ordered by kind, source and target where nothing else is asked for; `source` and `target` may stand the other way round than in the id. */
export function listRelations(filter: RelationWhere, slice: Slice, { order, fields }: RelationLook = {}, names: readonly string[] = RELATION_SHOWN): Statement {
  const binder = createBinder();
  const keyset = relationKeyset(order, 'r.id', 'r.');
  const [position, ends] = [keyset.key === null ? [] : ['position'], propertiesOf(ACTOR_REF, fields)];
  const shown = columns('r', propertiesOf(names, fields && new Set(['kind', ...fields])));
  const text = [
    matchRelations(filter, binder, beyond(keyset, slice, binder)),
    `WITH ${['s', 'r', 't', ...position.map((name) => `${keyset.key} AS ${name}`)].join(', ')} ${orderBy(keyset, slice.backward)} LIMIT ${slice.limit}`,
    `RETURN ${[shown, ...position, `${struct('s', ends)} AS source`, `${struct('t', ends)} AS target`].join(', ')}`,
    orderBy({ ...keyset, key: keyset.key && 'position', id: 'id' }, slice.backward),
  ];
  return { text: text.filter(Boolean).join('\n'), params: binder.params };
}

export function countRelations(filter: RelationWhere): Statement {
  const binder = createBinder();
  return { text: `${matchRelations(filter, binder, [])}\nRETURN count(r) AS n`, params: binder.params };
}

/** How many there are, all kinds in one, as the engine keeps count of them. */
export const countAllRelations: Statement = { text: `MATCH ()-[r:${EVENT_KINDS.join('|')}]->() RETURN count(r) AS n`, params: {} };

/** A kind is a type of edge; an unknown one can't come this far, so the text holds nothing that a user wrote. */
function matchRelations(filter: RelationWhere, binder: Binder, and: readonly string[]): string {
  const { kind, source, target, participant } = filter;
  const types = EVENT_KINDS.filter((name) => kind === undefined || kind.length === 0 || kind.includes(name)).join('|');
  const isOnlyParticipant = participant !== undefined && source === undefined && target === undefined && filter.id === undefined;
  if (!isOnlyParticipant) return `MATCH (s:Actor)-[r:${types}]->(t:Actor)\n${where([...(isOpen(filter) ? ["r.id >= ''"] : []), ...predicatesOf(filter, binder), ...and])}`;
  const [ids, several] = [binder.bind([...new Set(participant)]), new Set(participant).size > 1];
  const once = several ? [`NOT (t.id IN ${ids} AND t.id < one)`] : [];
  return `UNWIND ${ids} AS one\nMATCH (s:Actor {id: one})\nMATCH (s)-[r:${types}]-(t:Actor)\n${where([...once, ...predicatesOf({ ...filter, participant: undefined }, binder), ...and])}`;
}

function predicatesOf(filter: RelationWhere, binder: Binder): readonly string[] {
  const { id, kind, source, target, participant, between } = filter;
  return [
    ...(kind?.length === 0 ? ['false'] : []),
    ...(id === undefined ? [] : [isIn('s.id', id.map((one) => relationEnds(one).source), binder), isIn('r.id', id, binder)]),
    ...(source === undefined ? [] : [isIn('s.id', source, binder)]),
    ...(target === undefined ? [] : [isIn('t.id', target, binder)]),
    ...(participant === undefined ? [] : [`(${isIn('s.id', participant, binder)} OR ${isIn('t.id', participant, binder)})`]),
    ...(between === undefined ? [] : [isIn('s.id', between, binder), isIn('t.id', between, binder)]),
  ];
}

/** Whether the filter names no actor to start from: then a kind's index is read in its order, and each kind by itself. */
export const isOpen = ({ id, source, target, participant, between }: RelationWhere): boolean => [id, source, target, participant, between].every((one) => one === undefined);

/**
 * What the events between pairs of actors added up to: those that began by the end of a day, and the reports of them that were known at a moment.
 * @param reciprocal whether both stand in source (a meeting), or one in source and one in target
 */
export function sumRelationsThen(rows: readonly object[], reciprocal: boolean, { asOf, at }: Then): Statement {
  const binder = createBinder();
  const text = [
    'UNWIND $rows AS row',
    `MATCH (s:Actor {id: row.source})<-[:SOURCE]-(e:Event)-[:${reciprocal ? 'SOURCE' : 'TARGET'}]->(t:Actor {id: row.target})`,
    where([`e.kind = row.kind AND e.status = 'ACTUAL' AND e.reciprocal = ${reciprocal}`, ...(at === undefined ? [] : [`e.earliest <= ${binder.bind(at)}`])]),
    'MATCH (e)<-[:OF]-(:Telling)<-[:TELLS]-(r:Report)-[:`IN`]->(a:Article)',
    where([asOf === undefined ? "r.retracted = '' AND a.retracted = ''" : knownThen(asOf, binder)]),
    'WITH row.id AS id, e.id AS event, e.earliest AS earliest, e.latest AS latest, count(*) AS told',
    'RETURN id, count(*) AS events, sum(told) AS reports, min(earliest) AS first, max(latest) AS last',
  ];
  return { text: text.join('\n'), params: { ...binder.params, rows } };
}

const between = (kind: EventKind): string => `UNWIND $rows AS row
MATCH (s:Actor {id: row.source})
MATCH (t:Actor {id: row.target})
MATCH (s)-[r:${kind}]->(t)`;

/** What stands between these pairs now. */
export const readRelations = (kind: EventKind, rows: readonly object[]): Statement => ({
  text: `${between(kind)}\nRETURN ${columns('r', RELATION)}`,
  params: { rows },
});

export const createRelations = (kind: EventKind, rows: readonly object[]): Statement => ({
  text: `UNWIND $rows AS row
MATCH (s:Actor {id: row.source})
MATCH (t:Actor {id: row.target})
CREATE (s)-[r:${kind}]->(t)
SET ${assign('r', RELATION)}`,
  params: { rows },
});

export const changeRelations = (kind: EventKind, rows: readonly object[]): Statement => ({
  text: `${between(kind)}\nSET ${assign('r', RELATION)}`,
  params: { rows },
});

export const deleteRelations = (kind: EventKind, rows: readonly object[]): Statement => ({ text: `${between(kind)}\nDELETE r`, params: { rows } });

/**
 * What the events between pairs of actors add up to, counted anew. Only what has actually happened, and has a report that stands, counts.
 * @param reciprocal whether both stand in source (a meeting), or one in source and one in target
 */
export const sumRelations = (rows: readonly object[], reciprocal: boolean): Statement => ({
  text: `UNWIND $rows AS row
MATCH (s:Actor {id: row.source})<-[:SOURCE]-(e:Event)-[:${reciprocal ? 'SOURCE' : 'TARGET'}]->(t:Actor {id: row.target})
WHERE e.kind = row.kind AND e.status = 'ACTUAL' AND e.reports > 0 AND e.reciprocal = ${reciprocal}
RETURN row.id AS id, count(e) AS events, sum(e.reports) AS reports, ${howMany('e.stated')} AS statedEvents, ${howMany('e.independentSources > 1')} AS confirmedEvents, min(e.earliest) AS first, max(e.latest) AS last`,
  params: { rows },
});
