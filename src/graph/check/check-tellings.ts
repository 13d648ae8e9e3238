import type { Engine, Run } from '../engine.js';
import { pagesOf } from '../pages-of.js';
import type { Problem } from '../store.js';
import { bringUpToDate } from '../write/bring-up-to-date.js';
import { settle } from '../write/settle.js';
import { beginUnit, createUnit, type Knowledge } from '../write/unit.js';

/** Whether each telling is linked, and belongs to an event, as deciding anew would have it. */
export async function checkTellings(engine: Engine, knowledge: Knowledge, mend: boolean): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for await (const ids of pagesOf(engine, 'Telling')) {
    const found = await engine.read((run) => problemsAmong(run, ids, knowledge));
    problems.push(...found);
    if (mend && found.length > 0) await engine.write(async (run) => bringUpToDate(await beginUnit(run, knowledge, ''), { changed: ids }));
  }
  return problems;
}

async function problemsAmong(run: Run, ids: readonly string[], knowledge: Knowledge): Promise<readonly Problem[]> {
  const unit = createUnit(run, knowledge);
  await unit.tellings.load(ids);
  const before = ids.map((id) => unit.tellings.get(id)!);
  await settle(unit, ids);
  return before.flatMap(({ id, event, linkTo }): readonly Problem[] => {
    const now = unit.tellings.get(id)!;
    const problem = now.event !== event ? `belongs to event ${event}, not ${now.event}` : now.linkTo !== linkTo ? `is linked to '${linkTo}', not '${now.linkTo}'` : null;
    return problem === null ? [] : [{ about: 'TELLING', id, problem }];
  });
}
