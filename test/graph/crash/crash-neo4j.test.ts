import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { describeNeo4j } from '../../support/engines.js';
import { canRunJars, runOn } from '../../support/neo4j-jars.js';
import { emptyNeo4j, freePort } from '../../support/neo4j.js';
import { runWriter } from './processes.js';
import { completes, losesNothing, survivesKills } from './survives.js';

describeNeo4j('A killed writer', () => {
  it('leaves a graph with all that it said was stored, and nothing by halves', { timeout: 240_000 }, async () => {
    const running = inject('neo4j');
    if ('absent' in running) throw new Error(running.absent);
    await emptyNeo4j(running);
    await survivesKills(running);
  });
});

describeNeo4j('A killed database', () => {
  it('keeps all that it said was stored; the writer waits for it, or says what to do', { timeout: 240_000 }, async ({ skip }) => {
    if (!(await canRunJars())) return skip('needs a Neo4j of its own, from Maven\'s jars');
    const [data, port] = [await mkdtemp(join(tmpdir(), 'entente-crash-')), await freePort()];
    const first = await runOn(data, port);
    let again: ReturnType<typeof runOn> | undefined;
    const { code, stored, told } = await runWriter(first, (count) => { if (count === 3) again = killAndRestart(); });
    const second = await again!;
    if (code !== 0) expect(told).toContain('Neo4j does not answer — start it');
    await losesNothing(second, stored);
    await completes(second);
    await second.stop();
    await rm(data, { recursive: true });

    async function killAndRestart(): ReturnType<typeof runOn> {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 100));
      await first.kill();
      return runOn(data, port);
    }
  });
});
