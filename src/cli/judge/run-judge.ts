import type { Asked, Judgement, Verdict } from '../../model/judgement.js';
import type { JudgeOptions } from '../commands/judge.js';
import { print } from '../terminal.js';
import { withJudges } from './judges.js';

/** Records what the user decided about two actors or two tellings. */
export function runJudge(verdict: string, one: string, other: string, { graph, by, why, events }: JudgeOptions): Promise<void> {
  return record(graph, { subject: events ? 'EVENT' : 'ACTOR', verdict: verdict.toUpperCase() as Verdict, one, other, by, why });
}

/** Retracts an article or a report. */
export function runRetract(id: string, { graph, by, why, report }: JudgeOptions): Promise<void> {
  return record(graph, { subject: report ? 'REPORT' : 'ARTICLE', verdict: 'RETRACTED', one: id, other: null, by, why });
}

/** Takes a judgement back. */
export async function runUndo(id: string, { graph, by }: Pick<JudgeOptions, 'graph' | 'by'>): Promise<void> {
  const judgement = await withJudges(graph, (judges) => judges.undo(id, by));
  await print(`undone: ${lineOf(judgement)}`);
}

async function record(address: string, asked: Asked): Promise<void> {
  const judgement = await withJudges(address, (judges) => judges.judge(asked));
  await print(`${lineOf(judgement)}\nentente undo ${judgement.id} takes it back`);
}

const lineOf = ({ id, verdict, one, other, by, why }: Judgement): string => `${id}  ${verdict}  ${[one, other].filter(Boolean).join(' ')}  (${by}: ${why})`;
