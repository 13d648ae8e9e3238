import type { Engine } from '../engine.js';
import type { Problem } from '../store.js';
import type { Knowledge } from '../write/unit.js';
import { checkEvents } from './check-events.js';
import { checkRelations } from './check-relations.js';
import { checkTellings } from './check-tellings.js';

/** Compares the whole graph, page by page, with what its articles and judgements make it, and mends it where asked to. */
export async function check(engine: Engine, knowledge: Knowledge, mend: boolean): Promise<readonly Problem[]> {
  return [
    ...await checkTellings(engine, knowledge, mend),
    ...await checkEvents(engine, knowledge, mend),
    ...await checkRelations(engine, knowledge, mend),
  ];
}
