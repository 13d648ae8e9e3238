import type { Label } from './cypher/writes.js';
import type { Engine } from './engine.js';

const PAGE = 200;

/** The ids of all nodes of a kind, page after page in their order. */
export async function* pagesOf(engine: Engine, label: Label, page = PAGE): AsyncGenerator<readonly string[]> {
  for (let last = ''; ; ) {
    const rows = await engine.read((run) => run({ text: `MATCH (n:${label}) WHERE n.id > $last RETURN n.id AS id ORDER BY id LIMIT $page`, params: { last, page } }));
    if (rows.length === 0) return;
    const ids = rows.map(({ id }) => id as string);
    yield ids;
    last = ids.at(-1)!;
  }
}
