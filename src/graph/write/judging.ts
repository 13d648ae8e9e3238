import type { Judgement } from '../../model/judgement.js';
import { JUDGEMENT } from '../cypher/properties.js';
import { standingAbout } from '../cypher/judgements.js';
import type { Run } from '../engine.js';
import { nodesOf, type Nodes } from './nodes-of.js';
import type { Unit } from './unit.js';

/** A judgement as it is stored: what is absent is empty. */
export interface JudgementRow extends Omit<Judgement, 'other' | 'revokedAt' | 'revokedBy'> {
  readonly other: string;
  readonly sort: string;
  readonly revokedAt: string;
  readonly revokedBy: string;
  /** Judgements that this one took back. */
  readonly revokes: readonly string[];
}

export interface Judging {
  readonly unit: Unit;
  readonly judgements: Nodes<JudgementRow>;
  readonly at: string;
}

export const createJudgements = (run: Run): Nodes<JudgementRow> => nodesOf(run, 'Judgement', JUDGEMENT);

/** All judgements that stand about these, and about all whom those lead to. */
export async function standingAround(run: Run, subject: string, seeds: readonly string[]): Promise<readonly JudgementRow[]> {
  const found = new Map<string, JudgementRow>();
  const reached = new Set(seeds);
  for (let frontier = [...seeds]; frontier.length > 0; ) {
    const rows = (await run(standingAbout(subject, frontier))) as unknown as readonly JudgementRow[];
    rows.forEach((row) => found.set(row.id, row));
    frontier = rows.filter(({ verdict }) => verdict === 'SAME').flatMap(({ one, other }) => [one, other]).filter((id) => !reached.has(id));
    frontier.forEach((id) => reached.add(id));
  }
  return [...found.values()];
}

/** Who is held together with whom by judgements that they are the same: for each id, all of its group. */
export function groupsOf(rows: readonly Pick<JudgementRow, 'verdict' | 'one' | 'other'>[]): (id: string) => readonly string[] {
  const groups = new Map<string, ReadonlySet<string>>();
  for (const { one, other } of rows.filter(({ verdict }) => verdict === 'SAME')) {
    const joined = new Set([one, other, ...(groups.get(one) ?? []), ...(groups.get(other) ?? [])]);
    joined.forEach((id) => groups.set(id, joined));
  }
  return (id) => [...(groups.get(id) ?? [id])].sort();
}
