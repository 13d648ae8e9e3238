import { groupBy } from '../../model/group-by.js';
import type { EventKind } from '../../model/kinds.js';
import { EVENT, RELATION } from '../cypher/properties.js';
import { changeRelations, createRelations, deleteRelations } from '../cypher/relations.js';
import type { Statement } from '../cypher/statement.js';
import { lockForWriting, readNodes } from '../cypher/writes.js';
import type { Engine, Row } from '../engine.js';
import type { EventRow } from '../identity/rollup.js';
import { pagesOf } from '../pages-of.js';
import { kindByKind } from '../read-relations.js';
import type { Problem } from '../store.js';
import { together } from '../write/add-to-relations.js';
import { COUNTS, relationParts, type Part } from '../write/relation-parts.js';
import { forRows } from '../write/rows.js';
import type { Knowledge } from '../write/unit.js';

const PAGE = 500;

/** Whether relations are what all events together make them. Holds one row a relation in memory. */
export async function checkRelations(engine: Engine, { scores }: Knowledge, mend: boolean): Promise<readonly Problem[]> {
  const counted = await countAll(engine);
  const stored = await readAll(engine);
  const wrong = [...counted.values()].filter((part) => !agrees(stored.get(part.id), part));
  const extra = [...stored.values()].filter(({ id }) => !counted.has(id));
  const write = (kind: EventKind, rows: readonly Part[], statement: (kind: EventKind, rows: readonly object[]) => Statement): Promise<unknown> => engine.write(async (run) => {
    await run(lockForWriting(''));
    await forRows(run, rows.map((part) => ({ ...part, score: scores[kind].score })), (some) => statement(kind, some));
  });
  if (mend) {
    for (const [kind, rows] of groupBy(wrong, (row) => row.kind)) {
      await write(kind, rows.filter(({ id }) => stored.has(id)), changeRelations);
      await write(kind, rows.filter(({ id }) => !stored.has(id)), createRelations);
    }
    for (const [kind, rows] of groupBy(extra, (row) => row.kind)) await write(kind, rows, deleteRelations);
  }
  return [
    ...wrong.map(({ id }): Problem => ({ about: 'RELATION', id, problem: stored.has(id) ? 'counts other events than there are' : 'is missing' })),
    ...extra.map(({ id }): Problem => ({ about: 'RELATION', id, problem: 'has no event' })),
  ];
}

async function countAll(engine: Engine): Promise<ReadonlyMap<string, Part>> {
  const counted = new Map<string, Part>();
  for await (const ids of pagesOf(engine, 'Event')) {
    const events = (await engine.read((run) => run(readNodes('Event', EVENT, ids)))) as unknown as readonly EventRow[];
    for (const part of events.flatMap(relationParts)) {
      const known = counted.get(part.id);
      counted.set(part.id, known === undefined ? part : { ...part, ...together(known, part) });
    }
  }
  return counted;
}

async function readAll(engine: Engine): Promise<ReadonlyMap<string, Part>> {
  const stored = new Map<string, Part>();
  for (let from: string | null = null; ; ) {
    const slice = { limit: PAGE, backward: false, from: from === null ? null : { key: null, id: from } };
    const rows: readonly Row[] = await engine.read((run) => kindByKind(run, {}, slice, {}, RELATION));
    for (const row of rows) stored.set(row['id'] as string, asPart(row));
    if (rows.length < PAGE) return stored;
    from = rows.at(-1)!['id'] as string;
  }
}

const asPart = (row: Row): Part => ({
  ...(Object.fromEntries(RELATION.map((name) => [name, row[name]])) as unknown as Part),
  source: (row['source'] as { id: string }).id, target: (row['target'] as { id: string }).id,
});

const agrees = (stored: Part | undefined, counted: Part): boolean =>
  stored !== undefined && ([...COUNTS, 'first', 'last'] as const).every((name) => stored[name] === counted[name]);
