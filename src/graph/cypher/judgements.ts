import type { JudgementWhere } from '../store.js';
import { isIn } from './compare.js';
import { beyond, orderBy, type Keyset, type Slice } from './keyset.js';
import { JUDGEMENT } from './properties.js';
import { columns, createBinder, where, type Binder, type Statement } from './statement.js';

const ORDER: Keyset = { key: 'j.sort', id: 'j.id' };

/** One page of judgements, the newest first. */
export function listJudgements(filter: JudgementWhere, slice: Slice): Statement {
  const binder = createBinder();
  const text = [
    'MATCH (j:Judgement)', where([...predicatesOf(filter, binder), ...beyond(ORDER, slice, binder)]),
    `WITH j ${orderBy(ORDER, slice.backward)} LIMIT ${slice.limit}`,
    `RETURN ${columns('j', JUDGEMENT)}`, orderBy({ key: 'sort', id: 'id' }, slice.backward),
  ];
  return { text: text.join('\n'), params: binder.params };
}

export function countJudgements(filter: JudgementWhere): Statement {
  const binder = createBinder();
  return { text: `MATCH (j:Judgement)\n${where(predicatesOf(filter, binder))}\nRETURN count(j) AS n`, params: binder.params };
}

const predicatesOf = ({ id, subject, verdict, about, standing }: JudgementWhere, binder: Binder): readonly string[] => [
  id === undefined ? "j.sort >= ''" : isIn('j.id', id, binder),
  ...(subject === undefined ? [] : [isIn('j.subject', subject, binder)]),
  ...(verdict === undefined ? [] : [isIn('j.verdict', verdict, binder)]),
  ...(about === undefined ? [] : [`(${isIn('j.one', about, binder)} OR ${isIn('j.other', about, binder)})`]),
  ...(standing === undefined ? [] : [`j.revokedAt ${standing ? '=' : '<>'} ''`]),
];

/** Judgements that stand about any of these, of one subject. */
export const standingAbout = (subject: string, ids: readonly string[]): Statement => ({
  text: `MATCH (j:Judgement) WHERE j.subject = $subject AND j.revokedAt = '' AND (j.one IN $ids OR j.other IN $ids) RETURN ${columns('j', JUDGEMENT)}`,
  params: { subject, ids },
});

/** Tellings that name any of these actors, as the articles were read. */
export const tellingsNaming = (actors: readonly string[]): Statement => ({
  text: 'UNWIND $actors AS id MATCH (t:Telling)-[:NAMES]->(a:Actor {id: id}) RETURN DISTINCT t.id AS id',
  params: { actors },
});

/** Reports on the word of any of these actors, as the articles were read. */
export const reportsOnTheWordOf = (actors: readonly string[]): Statement => ({
  text: 'UNWIND $actors AS id MATCH (r:Report)-[:SAID_BY]->(a:Actor {id: id}) RETURN r.id AS report, r.speaker AS speaker, a.id AS actor',
  params: { actors },
});

/** Offices of any of these actors, or in any of them. */
export const officesAround = (actors: readonly string[]): Statement => ({
  text: `MATCH (p:Actor)-[h:HOLDS]->(o:Actor) WHERE p.id IN $actors OR o.id IN $actors
RETURN p.id AS \`from\`, o.id AS to, h.office AS office, h.person AS person, h.body AS body`,
  params: { actors },
});
