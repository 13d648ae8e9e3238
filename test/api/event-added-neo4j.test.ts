import { setTimeout } from 'node:timers/promises';
import { expect, inject, it } from 'vitest';
import { createApi } from '../../src/api/api.js';
import { startServer } from '../../src/api/server.js';
import { createGraphStore } from '../../src/graph/graph-store.js';
import { openNeo4j } from '../../src/graph/neo4j/engine.js';
import type { GraphStore } from '../../src/graph/store.js';
import { readsEachOnce } from '../graph/added.js';
import { describeNeo4j, KNOWLEDGE, openEmpty } from '../support/engines.js';
import { attack, raids, tellsWhatIsAdded } from './event-added.js';
import { ADDED, follow } from './follow.js';

const AT = '2024-05-01T00:00:00.000Z';

/** As another process has it. */
async function openAgain(): Promise<GraphStore> {
  const running = inject('neo4j');
  if ('absent' in running) throw new Error(running.absent);
  return createGraphStore(await openNeo4j(running.address, running), KNOWLEDGE);
}

describeNeo4j('eventAdded', (engine) => {
  tellsWhatIsAdded(engine);

  it('tells of each once, in one order for all, while two other processes write', async () => {
    const own = await openEmpty(engine);
    const writers = [await openAgain(), await openAgain()];
    const server = await startServer({ api: createApi({ graph: own }), host: '127.0.0.1', port: 0 });
    const early = await follow(server.address, ADDED);
    await setTimeout(100);
    const writing = Promise.all(writers.map(async (writer, index) => { for (let n = index; n < 80; n += 2) await writer.write([attack(n)], AT); }));
    await setTimeout(500);
    const late = await follow(server.address, ADDED, { since: Buffer.from('["added",0]').toString('base64url') });
    const [seen, replayed] = await Promise.all([raids(early, 80), raids(late, 80)]);
    await writing;
    expect([...seen].sort((a, b) => a - b)).toEqual(Array.from({ length: 80 }, (_, n) => n));
    expect(replayed).toEqual(seen);
    expect(await Promise.race([early.next(), setTimeout(1_500, 'nothing')])).toBe('nothing');
    [early, late].forEach((one) => one.leave());
    await server.close();
    await Promise.all([own, ...writers].map((graph) => graph.close()));
  });

  it('answers each event once to who reads on while two other processes tell of the same happenings', async () => {
    const own = await openEmpty(engine);
    const writers = [await openAgain(), await openAgain()];
    await readsEachOnce(own, writers);
    await Promise.all([own, ...writers].map((graph) => graph.close()));
  });
});
