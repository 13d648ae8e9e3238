import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { survivesKills } from './survives.js';

describe('A killed writer', () => {
  it('leaves an embedded graph with all that it said was stored, and nothing by halves', { timeout: 240_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'entente-crash-'));
    await survivesKills({ address: join(folder, 'graph') }).finally(() => rm(folder, { recursive: true }));
  });
});
