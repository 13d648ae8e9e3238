import { storeLastNumber } from '../cypher/numbers.js';
import type { Engine, Row } from '../engine.js';
import { changeNodes, lockForWriting, readNodes } from '../cypher/writes.js';
import { pagesOf } from '../pages-of.js';
import { forRows } from '../write/rows.js';

const BATCH = 200;

/** Numbers the tellings that are there in the order in which their articles were recorded, and their events. */
export async function numberTellings(engine: Engine): Promise<void> {
  const articles = await inOrder(engine);
  let last = 0;
  for (let from = 0; from < articles.length; from += BATCH) {
    const rows = (await tellingsOf(engine, articles.slice(from, from + BATCH))).map((id, index) => ({ id, seq: last + index + 1 }));
    await store(engine, 'Telling', rows);
    last += rows.length;
  }
  for await (const ids of pagesOf(engine, 'Event')) await store(engine, 'Event', await eventNumbers(engine, ids));
  await engine.write((run) => run(storeLastNumber(last)));
}

async function inOrder(engine: Engine): Promise<readonly string[]> {
  const articles: Row[] = [];
  for await (const ids of pagesOf(engine, 'Article')) articles.push(...await engine.read((run) => run(readNodes('Article', ['id', 'recorded'], ids))));
  return articles.map(({ id, recorded }) => ({ id: id as string, key: `${String(recorded)} ${String(id)}` })).sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ id }) => id);
}

async function tellingsOf(engine: Engine, articles: readonly string[]): Promise<readonly string[]> {
  const rows = await engine.read((run) => run(readNodes('Article', ['id', 'tellings'], articles)));
  const tellings = new Map(rows.map(({ id, tellings: told }) => [id, told as readonly string[]]));
  return articles.flatMap((id) => tellings.get(id)!);
}

async function eventNumbers(engine: Engine, ids: readonly string[]): Promise<readonly object[]> {
  return engine.read(async (run) => {
    const events = (await run(readNodes('Event', ['id', 'tellings'], ids))) as unknown as readonly { readonly id: string; readonly tellings: readonly string[] }[];
    const seqs = new Map((await forRows(run, events.flatMap(({ tellings }) => tellings), (some) => readNodes('Telling', ['id', 'seq'], some))).map(({ id, seq }) => [id, seq as number]));
    return events.map(({ id, tellings }) => ({ id, seq: Math.min(...tellings.map((one) => seqs.get(one)!)) }));
  });
}

const store = (engine: Engine, label: 'Telling' | 'Event', rows: readonly object[]): Promise<unknown> =>
  engine.write(async (run) => {
    await run(lockForWriting(''));
    await forRows(run, rows, (some) => changeNodes(label, ['seq'], some));
  });
