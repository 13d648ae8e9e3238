import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/api.js';
import type { Api } from '../../src/api/api.js';
import type { Engine, Run } from '../../src/graph/engine.js';
import { createGraphStore } from '../../src/graph/graph-store.js';
import { KNOWLEDGE, LADYBUG } from '../support/engines.js';
import { ask } from './ask.js';
import { FACTS } from './facts.js';

let engine: Engine;
let api: Api;
let statements = 0;

beforeAll(async () => {
  engine = await LADYBUG.connect();
  const counted = (run: Run): Run => (statement) => {
    statements += 1;
    return run(statement);
  };
  const graph = createGraphStore({ ...engine, ask: counted(engine.ask), read: (work) => engine.read((run) => work(counted(run))) }, KNOWLEDGE);
  await graph.migrate();
  await graph.write(FACTS, '2024-05-01T00:00:00.000Z');
  api = createApi({ graph });
});
afterAll(() => engine.close());

async function statementsFor(query: string): Promise<number> {
  statements = 0;
  expect(await ask(api, query)).not.toHaveProperty('errors');
  return statements;
}

describe('statements', () => {
  it.each<[number, string]>([
    [1, '{ events { nodes { kind source { name } target { name } place { name } happened { earliest } } } }'],
    [2, '{ events { totalCount nodes { kind } } }'],
    [2, '{ events { nodes { reports(first: 3) { nodes { sentence claimedBy { name } article { publisher text } } } } } }'],
    [2, '{ events { nodes { source { aliases offices { title of { name } } } target { aliases } reports { nodes { article { title } } } } } }'],
    [2, '{ actor(id: "USA") { name relations(orderBy: { by: EVENTS }) { nodes { events } } } }'],
    [2, '{ actor(id: "USA") { name relations { totalCount } } }'],
    [3, '{ actor(id: "USA") { few: relations(first: 1) { nodes { events } } relations { nodes { events } } } }'],
    [1, '{ actors { nodes { name offices { title of { name } } } } }'],
    [2, '{ articles { nodes { reports { nodes { trigger { text } article { title } } } } } }'],
    [2, '{ events(where: { source: ["ISR", "USA"], target: ["SYR"] }) { nodes { id } } }'],
    [1, '{ events(where: { source: ["USA"], OR: [{ kind: [ATTACK] }, { kind: [SANCTION] }] }) { nodes { id } } }'],
    [2, '{ events(where: { OR: [{ source: ["USA"] }, { kind: [SANCTION] }] }) { nodes { id } } }'],
    [1, '{ relations(where: { kind: [SANCTION] }) { nodes { source { name } target { name } events } } }'],
    [2, '{ relations(where: { kind: [SANCTION], events: { happened: { in: "2024" } } }) { nodes { source { name } target { name } events } } }'],
    [1, '{ timeline(interval: MONTH) { total { events } undated { events } buckets { tally { events reports dead meanScore } } } }'],
    [2, '{ timeline(interval: MONTH, groupBy: KIND) { total { events } buckets { tally { events } } series { key buckets { tally { events } } } } }'],
    [4, '{ dyad(a: "RUS", b: "IRN") { a { name } initiative aToB { total { events } } bToA { total { events } } together { total { events } } buckets { from aToB { events } } } }'],
    [3, '{ neighbourhood(ids: ["USA"]) { nodes { actor { name } hidden } relations { id source { name } target { name } } } }'],
    [2, '{ network { hiddenActors actors { actor { name } hidden } ties { source target events } } }'],
    [4, '{ network(first: 2) { hiddenActors actors { actor { name } hidden } ties { source target events } } }'],
    [3, '{ network(where: { kind: [ATTACK] }) { hiddenActors actors { actor { name } hidden } ties { source target events } } }'],
    [1, '{ network(first: 2) { actors { actor { name } events } } }'],
    [6, '{ network(around: ["ISR"]) { hiddenActors actors { actor { name } hidden } ties { source target events } } }'],
    [6, '{ paths(from: "ISR", to: "RUS") { paths { steps { relations { id } } } } }'],
    [1, '{ places { place { name country } tally { events meanScore } } }'],
    [2, '{ coOccurrence(of: "RUS") { actor { name } articles } }'],
    [4, '{ search(text: "russia") { score matched found { __typename ... on Actor { name } ... on Event { kind source { name } } } } }'],
    [8, '{ stats { articles reports events actors relations } }'],
  ])('are %i for %s', async (number, query) => {
    expect(await statementsFor(query)).toBe(number);
  });
});
