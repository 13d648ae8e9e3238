import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/api.js';
import type { GraphStore } from '../../src/graph/store.js';
import { ask } from './ask.js';
import { countCalls } from './count-calls.js';
import { openFilled } from './open-filled.js';

let real: GraphStore;
beforeAll(async () => void (real = await openFilled()));
afterAll(() => real.close());

async function callsFor(query: string): Promise<string[]> {
  const { graph, calls } = countCalls(real);
  expect(await ask(createApi({ graph }), query)).not.toHaveProperty('errors');
  return calls;
}

describe('calls to the store', () => {
  it('are one a level, however many events there are', async () => {
    const calls = await callsFor(`{ events {
      totalCount
      pageInfo { endCursor }
      edges { cursor node { source { name aliases } target { id offices { title } } reports(first: 3) {
        totalCount
        nodes { claimedBy { aliases } article { title reports { nodes { event { kind } } } } event { id } }
      } } }
      nodes { kind }
    } }`);
    expect(calls.sort()).toEqual(['actors', 'articleReports', 'countEvents', 'countReports', 'events', 'events']);
  });

  it('are none for what is not selected', async () => {
    expect(await callsFor('{ events { totalCount } }')).toEqual(['countEvents']);
    expect(await callsFor('{ events { nodes { source { name } } } }')).toEqual(['events']);
    expect(await callsFor('{ __typename }')).toEqual([]);
  });

  it('check all actors of a filter at once', async () => {
    expect(await callsFor('{ events(where: { OR: [{ source: ["RUS", "IRN"] }, { NOT: { target: ["ISR"] } }] }) { totalCount } }')).toEqual(['countEvents', 'standIns']);
  });

  it('are refused beyond 200 for lists within lists within lists', async () => {
    const { graph, calls } = countCalls(real);
    const { errors } = await ask(createApi({ graph, safety: { limits: { cost: Infinity } } }), '{ actors { nodes { events { nodes { source { events { nodes { source { events { nodes { target { events { totalCount } } } } } } } } } } } } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'TOO_COMPLEX' }, message: expect.stringContaining('more than 200 reads') });
    expect(calls.length).toBeLessThanOrEqual(200);
  });
});
