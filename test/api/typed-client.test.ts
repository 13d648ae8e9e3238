import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { topPairs } from '../../docs/examples/typed-client/client.js';
import { TYPED, typesOf } from '../../scripts/docs/type-documents.js';
import { createApi } from '../../src/api/api.js';
import { startServer } from '../../src/api/server.js';
import { openFilled } from './open-filled.js';

it.each(TYPED)('$types holds the types of $documents as they are now', async (each) => {
  expect(readFileSync(each.types, 'utf8')).toBe(await typesOf(each));
});

it('the example client asks a server', async () => {
  const graph = await openFilled();
  const server = await startServer({ api: createApi({ graph }), host: '127.0.0.1', port: 0 });
  expect(await topPairs(server.address)).toEqual([
    'Israel ATTACK Syria: 1, last on 2024-04-01', 'United States SANCTION Iran: 1, last on 2023-04-18', 'United States SANCTION Russia: 1, last on 2024-02-23',
  ]);
  await server.close();
  await graph.close();
});
