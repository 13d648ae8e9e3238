import { readNodes } from '../cypher/writes.js';
import type { Engine } from '../engine.js';
import { pagesOf } from '../pages-of.js';
import { DUMPED, type Header } from './labels.js';

const PAGE = 2_000;

/**
 * The whole graph as lines of JSON: a header, then a node a line with all its properties. Edges are not written: every one of them
 * follows from a node's properties, and relations from events.
 */
export async function* exportGraph(engine: Engine): AsyncGenerator<string> {
  yield JSON.stringify({ entente: 'graph', schema: engine.migrations.at(-1)!.version } satisfies Header);
  for (const [label, names] of DUMPED) {
    for await (const ids of pagesOf(engine, label, PAGE)) {
      const rows = await engine.read((run) => run(readNodes(label, names, ids)));
      for (const row of rows) yield JSON.stringify({ node: label, ...row });
    }
  }
}
