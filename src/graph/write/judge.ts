import { createNodes } from '../cypher/writes.js';
import { JUDGEMENT } from '../cypher/properties.js';
import { JudgementError } from '../../model/errors.js';
import type { Asked } from '../../model/judgement.js';
import type { Run } from '../engine.js';
import { contentHash } from '../identity/ids.js';
import { bringUpToDate } from './bring-up-to-date.js';
import { changesOf, checkAsked } from './judgement-effects.js';
import { createJudgements, type JudgementRow, type Judging } from './judging.js';
import { beginUnit, type Knowledge } from './unit.js';

/** Records a judgement and brings the graph into line with it, within one transaction. */
export async function judge(run: Run, asked: Asked, knowledge: Knowledge, at: string): Promise<JudgementRow> {
  const judging = await begin(run, knowledge, at);
  const found = await checkAsked(judging, asked);
  const row: JudgementRow = {
    ...found, id: contentHash('judgement', found.subject, found.verdict, found.one, found.other, at), other: found.other ?? '',
    at, sort: at, revokedAt: '', revokedBy: '',
  };
  await run(createNodes('Judgement', JUDGEMENT, [row]));
  judging.judgements.adopt(row);
  for (const id of row.revokes) await revoke(judging, id, row.by, at);
  await bringUpToDate(judging.unit, await changesOf(judging, [row, ...row.revokes.map((id) => judging.judgements.get(id)!)]));
  return row;
}

/** Takes a judgement back: the graph becomes what it would be without it. What it had revoked stands again. */
export async function undo(run: Run, id: string, by: string, knowledge: Knowledge, at: string): Promise<JudgementRow> {
  const judging = await begin(run, knowledge, at);
  const { judgements } = judging;
  await judgements.load([id]);
  const row = judgements.get(id);
  if (row === undefined) throw new JudgementError(id, 'there is no such judgement', 'look for its id with the query judgements');
  if (row.revokedAt !== '') throw new JudgementError(id, `was revoked on ${row.revokedAt} by ${row.revokedBy}`, 'judge anew instead');
  await revoke(judging, id, by, at);
  await judgements.load(row.revokes);
  for (const other of row.revokes) judgements.put({ ...judgements.get(other)!, revokedAt: '', revokedBy: '' });
  await judgements.flush();
  await bringUpToDate(judging.unit, await changesOf(judging, [judgements.get(id)!, ...row.revokes.map((other) => judgements.get(other)!)]));
  return judgements.get(id)!;
}

async function begin(run: Run, knowledge: Knowledge, at: string): Promise<Judging> {
  return { unit: await beginUnit(run, knowledge, at), judgements: createJudgements(run), at };
}

async function revoke({ judgements }: Judging, id: string, by: string, at: string): Promise<void> {
  await judgements.load([id]);
  judgements.put({ ...judgements.get(id)!, revokedAt: at, revokedBy: by });
  await judgements.flush();
}
