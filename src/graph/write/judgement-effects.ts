import { JudgementError } from '../../model/errors.js';
import type { Asked } from '../../model/judgement.js';
import { readNodes } from '../cypher/writes.js';
import { joinActors } from './join-actors.js';
import type { Changes } from './bring-up-to-date.js';
import { groupsOf, standingAround, type JudgementRow, type Judging } from './judging.js';

type Checked = Asked & { readonly revokes: readonly string[] };

const LABELS = { ACTOR: 'Actor', EVENT: 'Telling', ARTICLE: 'Article', REPORT: 'Report' } as const;

/** What is asked for, with the standing judgements that it takes back. @throws JudgementError where it can't be */
export async function checkAsked({ unit }: Judging, asked: Asked): Promise<Checked> {
  const { subject, one, other } = asked;
  const ids = other === null ? [one] : [one, other];
  const known = new Set((await unit.run(readNodes(LABELS[subject], ['id'], ids))).map(({ id }) => id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw new JudgementError(unknown, `there is no such ${subject.toLowerCase()}`, 'look for its id with a query');
  const standing = await standingAround(unit.run, subject, ids);
  if (other === null) {
    if (standing[0]) throw new JudgementError(one, `is retracted already, on ${standing[0].at} by ${standing[0].by}`, `undo ${standing[0].id} first to retract it for another reason`);
    return { ...asked, revokes: [] };
  }
  if (one === other) throw new JudgementError(one, 'is one and the same', 'name two');
  return { ...asked, revokes: revokedBy(asked, standing) };
}

/** A new judgement on a pair takes the old one's place; where others hold a pair together or apart, they have to go first. */
function revokedBy({ verdict, one, other }: Asked, standing: readonly JudgementRow[]): readonly string[] {
  const isPair = (row: JudgementRow): boolean => (row.one === one && row.other === other) || (row.one === other && row.other === one);
  const [own, others] = [standing.filter(isPair), standing.filter((row) => !isPair(row))];
  const groupOf = groupsOf(others);
  const [mine, theirs] = [groupOf(one), groupOf(other!)];
  if (verdict === 'DIFFERENT' && mine.includes(other!)) throw conflict(one, other!, others.filter((row) => row.verdict === 'SAME'));
  const divides = (a: string, b: string): boolean => mine.includes(a) && theirs.includes(b);
  const apart = others.filter((row) => row.verdict === 'DIFFERENT' && (divides(row.one, row.other) || divides(row.other, row.one)));
  if (verdict === 'SAME' && apart.length > 0) throw conflict(one, other!, apart);
  return own.map(({ id }) => id);
}

function conflict(one: string, other: string, rows: readonly JudgementRow[]): JudgementError {
  const told = rows.map((row) => `${row.id} (${row.one}, ${row.other}: ${row.verdict}, by ${row.by})`).join('; ');
  return new JudgementError(`${one}, ${other}`, `other judgements say otherwise: ${told}`, 'undo them first');
}

/** Brings what judgements are about into line with those that stand now. @returns what has yet to be worked out anew */
export async function changesOf(judging: Judging, rows: readonly JudgementRow[]): Promise<Changes> {
  const [{ subject }] = rows as [JudgementRow];
  const ids = [...new Set(rows.flatMap(({ one, other }) => [one, other]))].filter(Boolean);
  if (subject === 'ACTOR') return joinActors(judging.unit, ids);
  if (subject === 'EVENT') return markTellings(judging, rows, ids);
  return retract(judging, rows, ids);
}

async function markTellings({ unit: { tellings } }: Judging, rows: readonly JudgementRow[], ids: readonly string[]): Promise<Changes> {
  await tellings.load(ids);
  for (const { id, verdict, one, other, revokedAt } of rows) {
    for (const [own, far] of [[one, other], [other, one]] as const) {
      const telling = tellings.get(own)!;
      const judged = telling.judged.filter((entry) => !entry.endsWith(`:${id}`));
      tellings.put({ ...telling, judged: revokedAt !== '' || verdict === 'UNSURE' ? judged : [...judged, `${verdict}:${far}:${id}`].sort() });
    }
  }
  return { changed: ids };
}

async function retract({ unit: { articles, reports }, at }: Judging, rows: readonly JudgementRow[], ids: readonly string[]): Promise<Changes> {
  const [{ subject, revokedAt }] = rows as [JudgementRow];
  const retracted = revokedAt === '' ? at : '';
  if (subject === 'ARTICLE') {
    await articles.load(ids);
    ids.forEach((id) => articles.put({ ...articles.get(id)!, retracted }));
    return { articles: ids };
  }
  await reports.load(ids);
  ids.forEach((id) => reports.put({ ...reports.get(id)!, retracted }));
  const told = ids.map((id) => reports.get(id)!.article);
  await articles.load(told);
  return { articles: told };
}
