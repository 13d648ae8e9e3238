import { GraphError, InputError } from '../../model/errors.js';
import { storeLastNumber } from '../cypher/numbers.js';
import { createEdges, createNodes, lockForWriting, type Edge, type Label } from '../cypher/writes.js';
import { countNodes } from '../cypher/schema.js';
import type { Engine, Row } from '../engine.js';
import { checkRelations } from '../check/check-relations.js';
import { forRows } from '../write/rows.js';
import type { Knowledge } from '../write/unit.js';
import { edgesOf, type EdgeRow } from './edges-of.js';
import { DUMPED, type Header } from './labels.js';

const BATCH = 1_000;
const NAMES: ReadonlyMap<string, readonly string[]> = new Map(DUMPED);

/** Edges between nodes of one kind wait until all of those are there. */
const AT_THE_END: ReadonlySet<Edge> = new Set<Edge>(['HOLDS', 'MERGED_INTO', 'COPY_OF', 'UPDATE_OF']);

/**
 * Reads a dump into an empty graph, on whichever engine, in batches.
 * @param origin of the lines, for messages @returns how many nodes it held
 * @throws InputError at a line that is none of a dump's; GraphError where the graph isn't empty
 */
export async function importGraph(engine: Engine, knowledge: Knowledge, lines: AsyncIterable<string>, origin: string): Promise<number> {
  await checkEmpty(engine);
  const standIns = new Map<string, string>();
  const waiting: EdgeRow[] = [];
  let [nodes, told] = [0, 0];
  for await (const { label, rows } of batches(lines, origin, engine)) {
    if (label === 'Actor') for (const { id, mergedInto } of rows) if (mergedInto !== '') standIns.set(id as string, mergedInto as string);
    if (label === 'Telling') told = rows.reduce((most, { seq }) => Math.max(most, seq as number), told);
    const edges = rows.flatMap((row) => edgesOf(label, row, (id) => standIns.get(id) ?? id));
    waiting.push(...edges.filter(({ edge }) => AT_THE_END.has(edge)));
    await engine.write(async (run) => {
      await run(lockForWriting(''));
      await run(createNodes(label, NAMES.get(label)!, rows));
      for (const edge of new Set(edges.map((one) => one.edge))) if (!AT_THE_END.has(edge)) await run(createEdges(edge, edges.filter((one) => one.edge === edge)));
    });
    nodes += rows.length;
  }
  await engine.write(async (run) => {
    for (const edge of AT_THE_END) await forRows(run, waiting.filter((one) => one.edge === edge).map((one) => withStandIns(one, standIns)), (some) => createEdges(edge, some));
    await run(storeLastNumber(told));
  });
  await checkRelations(engine, knowledge, true);
  return nodes;
}

/** An actor may have come before the one that it is merged into. */
const withStandIns = (row: EdgeRow, standIns: ReadonlyMap<string, string>): EdgeRow =>
  row.edge === 'HOLDS' ? { ...row, from: standIns.get(row.from) ?? row.from, to: standIns.get(row.to) ?? row.to } : row;

async function checkEmpty(engine: Engine): Promise<void> {
  for (const label of ['Article', 'Actor'] as const) {
    const [row] = await engine.read((run) => run(countNodes(label)));
    if (row?.['n'] !== 0) throw new GraphError(engine.address, 'is not empty', 'import into a new graph: name another file or database with --graph');
  }
}

interface Batch {
  readonly label: Label;
  readonly rows: readonly Row[];
}

async function* batches(lines: AsyncIterable<string>, origin: string, engine: Engine): AsyncGenerator<Batch> {
  let [label, rows, line]: [Label | null, Row[], number] = [null, [], 0];
  for await (const text of lines) {
    if (++line === 1) { checkHeader(text, origin, engine); continue; }
    const { node, ...row } = parseLine(text, `${origin}:${line}`);
    if (label !== null && (node !== label || rows.length === BATCH)) {
      yield { label, rows };
      rows = [];
    }
    label = node;
    rows.push(row);
  }
  if (line === 0) throw new InputError(origin, 'is empty', 'give a file that entente graph export wrote');
  if (label !== null) yield { label, rows };
}

function checkHeader(text: string, origin: string, engine: Engine): void {
  const header = readJson(text) as Partial<Header> | null;
  const schema = engine.migrations.at(-1)!.version;
  if (header?.entente !== 'graph') throw new InputError(`${origin}:1`, 'is no dump of a graph', 'give a file that entente graph export wrote');
  if (header.schema !== schema) throw new InputError(`${origin}:1`, `follows schema version ${header.schema}, this program knows ${schema}`, 'export it again with this version of entente');
}

function parseLine(text: string, at: string): Row & { readonly node: Label } {
  const row = readJson(text) as (Row & { readonly node: Label }) | null;
  if (row === null || !NAMES.has(row.node) || typeof row['id'] !== 'string') throw new InputError(at, 'is no line of a dump', 'the file is damaged: export it again');
  return row;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
