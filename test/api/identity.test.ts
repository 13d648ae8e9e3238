import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApi, type Api } from '../../src/api/api.js';
import type { GraphStore } from '../../src/graph/store.js';
import { ask } from './ask.js';
import { openFilled } from './open-filled.js';

let graph: GraphStore;
let api: Api;
beforeAll(async () => {
  graph = await openFilled();
  api = createApi({ graph });
  await graph.judge({ subject: 'ACTOR', verdict: 'SAME', one: 'RUS', other: 'RUS-MFA', by: 'eva', why: 'one voice' }, '2024-05-02T00:00:00.000Z');
});
afterAll(() => graph?.close());

it('leads from a merged actor’s id to whom it is merged into, by itself and in filters', async () => {
  const { data } = await ask(api, `{
    actor(id: "RUS-MFA") { id mergedFrom aliases }
    events(where: { source: ["RUS-MFA"], kind: [CONDEMNATION] }) { nodes { source { id } } }
    relations(where: { source: ["RUS-MFA"], kind: [CONDEMNATION] }) { nodes { id } }
    actors(where: { name: "foreign affairs" }) { nodes { id } }
  }`);
  expect(data).toMatchObject({
    actor: { id: 'RUS', mergedFrom: ['RUS-MFA'], aliases: expect.arrayContaining(['Ministry of Foreign Affairs of Russia']) },
    events: { nodes: [{ source: [{ id: 'RUS' }] }] },
    relations: { nodes: [{ id: 'CONDEMNATION:RUS:ISR' }] },
    actors: { nodes: [{ id: 'RUS' }] },
  });
});

it('finds an event by the id of any of its tellings', async () => {
  const { data } = await ask(api, '{ events(where: { kind: [ATTACK], status: [ACTUAL] }) { nodes { id tellings { id } } } }');
  const [event] = (data!['events'] as { nodes: { id: string; tellings: { id: string }[] }[] }).nodes;
  expect(event!.tellings).toHaveLength(2);
  for (const { id } of event!.tellings) expect((await ask(api, 'query ($id: ID!) { event(id: $id) { id } }', { id })).data).toEqual({ event: { id: event!.id } });
});

it('lists judgements, and finds one by its id', async () => {
  const { data } = await ask(api, '{ judgements(where: { about: ["RUS-MFA"] }) { totalCount nodes { id subject verdict one other by why at revokedAt } } }');
  const { totalCount, nodes: [judgement] } = data!['judgements'] as { totalCount: number; nodes: { id: string }[] };
  expect([totalCount, judgement]).toMatchObject([1, { subject: 'ACTOR', verdict: 'SAME', one: 'RUS', other: 'RUS-MFA', by: 'eva', why: 'one voice', at: '2024-05-02T00:00:00.000Z', revokedAt: null }]);
  expect((await ask(api, 'query ($id: ID!) { node(id: $id) { __typename id } }', { id: judgement!.id })).data).toEqual({ node: { __typename: 'Judgement', id: judgement!.id } });
});

it('takes a moment in any time zone, and a day as its end', async () => {
  const known = async (asOf: string) => ((await ask(api, 'query ($asOf: DateTime!) { events(asOf: $asOf) { totalCount } }', { asOf })).data!['events'] as { totalCount: number }).totalCount > 0;
  expect(await known('2024-05-01T01:00:00+02:00')).toBe(false);
  expect(await known('2024-05-01T02:30:00+02:00')).toBe(true);
  expect(await known('2024-05-01')).toBe(true);
  expect(await known('2024-04-30')).toBe(false);
});
