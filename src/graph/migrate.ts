import { GraphError } from '../model/errors.js';
import { checkRelations } from './check/check-relations.js';
import { readSchemaVersion, storeSchemaVersion } from './cypher/schema.js';
import type { Engine } from './engine.js';
import { makeEvents } from './upgrade/make-events.js';
import { makeTellings } from './upgrade/make-tellings.js';
import { numberTellings } from './upgrade/number-tellings.js';
import type { Knowledge } from './write/unit.js';

const UPGRADES = { TELLINGS: makeTellings, EVENTS: makeEvents, NUMBERS: numberTellings, RELATIONS: (engine: Engine, knowledge: Knowledge) => checkRelations(engine, knowledge, true) } as const;

/** Brings the schema from whatever version it has to the newest that the program knows, one numbered step after the other. */
export async function migrate(engine: Engine, knowledge: Knowledge): Promise<void> {
  const [row] = await engine.read((run) => run(readSchemaVersion));
  const version = (row?.['version'] as number | undefined) ?? 0;
  const newest = engine.migrations.at(-1)?.version ?? 0;
  if (version > newest) {
    throw new GraphError(engine.address, `the graph has schema version ${version}, this program knows ${newest}`, 'use a newer entente, or another graph');
  }
  for (const step of engine.migrations.filter((one) => one.version > version)) {
    await engine.define(step.statements);
    if (step.upgrade !== undefined) await UPGRADES[step.upgrade](engine, knowledge);
    await engine.write((run) => run(storeSchemaVersion(step.version)));
  }
}
