import type { Engine } from '../engine.js';
import { pagesOf } from '../pages-of.js';
import type { Problem } from '../store.js';
import { differences, membersOf, rolledUp, rollUpEvents } from '../write/roll-up-events.js';
import { beginUnit, createUnit, type Knowledge, type Unit } from '../write/unit.js';

/** Whether each event is what its tellings and their reports add up to. */
export async function checkEvents(engine: Engine, knowledge: Knowledge, mend: boolean): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for await (const ids of pagesOf(engine, 'Event')) {
    const found = await engine.read((run) => problemsAmong(createUnit(run, knowledge), ids));
    problems.push(...found);
    if (mend && found.length > 0) await engine.write(async (run) => {
      const unit = await beginUnit(run, knowledge, '');
      await rollUpEvents(unit, await membersOf(unit, found.map(({ id }) => id)));
    });
  }
  return problems;
}

async function problemsAmong(unit: Unit, ids: readonly string[]): Promise<readonly Problem[]> {
  const rows = await rolledUp(unit, await membersOf(unit, ids));
  return ids.flatMap((id): readonly Problem[] => {
    const [stored, counted] = [unit.events.get(id)!, rows.get(id)];
    if (counted === undefined) return [{ about: 'EVENT', id, problem: 'is told by nobody' }];
    const wrong = differences(stored, counted);
    return wrong.length === 0 ? [] : [{ about: 'EVENT', id, problem: `differs in ${wrong.join(', ')}` }];
  });
}
