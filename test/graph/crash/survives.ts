import { expect } from 'vitest';
import { openEmpty, LADYBUG } from '../../support/engines.js';
import { answersOf } from '../answers.js';
import { look, runWriter, type Where } from './processes.js';
import { AT, STORY } from './story.js';

/** After how many stored batches the writer is killed, each time that it runs; it then is somewhere in the next batch. */
const KILLED_AFTER = [1, 3, 5];
const LATEST_MS = 150;

/** Kills the writer three times, each at a random moment of a batch, and looks at what it left. */
export async function survivesKills(where: Where): Promise<void> {
  for (const after of KILLED_AFTER) {
    const delay = Math.random() * LATEST_MS;
    const { stored, code, told } = await runWriter(where, (count, kill) => void (count === after && setTimeout(kill, delay)));
    expect({ code, told }, `killed ${delay} ms after batch ${after}`).toEqual({ code: null, told: '' });
    await losesNothing(where, stored);
  }
  await completes(where);
}

/** What was said to be stored is there, whole, and nothing else is half there. */
export async function losesNothing(where: Where, stored: number): Promise<void> {
  const { reports, problems } = await look(where);
  expect(Object.keys(reports)).toEqual(expect.arrayContaining(STORY.slice(0, stored).flat().map(({ article }) => article.id)));
  expect(STORY.flat().filter(({ article, events }) => (reports[article.id] ?? events.length) !== events.length)).toEqual([]);
  expect(problems).toEqual([]);
}

/** Running the same again comes to the same as if nothing had happened. */
export async function completes(where: Where): Promise<void> {
  expect(await runWriter(where)).toMatchObject({ code: 0, stored: STORY.length });
  expect((await look(where)).answers).toEqual(JSON.parse(JSON.stringify(await undisturbed())));
}

async function undisturbed(): Promise<unknown> {
  const graph = await openEmpty(LADYBUG);
  for (const batch of STORY) await graph.write(batch, AT);
  return answersOf(graph).finally(() => graph.close());
}
