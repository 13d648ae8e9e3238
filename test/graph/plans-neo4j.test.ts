import { expect, inject, it } from 'vitest';
import type { Statement } from '../../src/graph/cypher/statement.js';
import { createGraphStore } from '../../src/graph/graph-store.js';
import type { GraphStore } from '../../src/graph/store.js';
import { describeNeo4j, KNOWLEDGE } from '../support/engines.js';
import { noting, readingWholeTables } from '../support/explain.js';
import { madeUp } from './identity-facts.js';
import { ALL, HERALD_READ_ANEW } from './sahel.js';

const AT = '2024-04-01T00:00:00.000Z';

describeNeo4j('Plans', (engine) => {
  const statementsOf = async (work: (graph: GraphStore) => Promise<unknown>, before: (graph: GraphStore) => Promise<unknown> = async () => undefined): Promise<readonly Statement[]> => {
    const [noted, connected] = [new Map<string, Statement>(), await engine.connect()];
    const graph = createGraphStore(noting(connected, noted), KNOWLEDGE);
    await graph.migrate();
    await before(graph);
    noted.clear();
    await work(graph);
    await graph.close();
    return [...noted.values()];
  };

  const wholeTables = (statements: readonly Statement[]): Promise<readonly string[]> => {
    const running = inject('neo4j');
    if ('absent' in running) throw new Error(running.absent);
    return readingWholeTables(running, statements);
  };

  it('of writing look nodes up by their ids, and read no whole table', async () => {
    const statements = await statementsOf(async (graph) => {
      await graph.write(ALL, AT);
      await graph.write([HERALD_READ_ANEW], AT);
      await graph.write([HERALD_READ_ANEW], AT);
      for (let name = 0; name < 6; name++) await graph.write([madeUp(name, [{ kind: name % 5, source: name % 2, target: 2, day: name % 3, stated: true, place: name % 3, dead: name % 2 }])], AT);
    });
    expect(statements.length).toBeGreaterThan(40);
    expect(await wholeTables(statements)).toEqual([]);
  });

  it('of lists by ids, and of first pages, read no whole table', async () => {
    const ids = <T extends { readonly id: string }>({ edges }: { edges: readonly { readonly node: T }[] }): readonly string[] => edges.map(({ node }) => node.id);
    const statements = await statementsOf(async (graph) => {
      const [events, articles, relations, actors] = [ids(await graph.events({}, { first: 10 })), ids(await graph.articles({}, { first: 10 })), ids(await graph.relations({}, { first: 10 })), ids(await graph.actors({}, { first: 10 }))];
      await graph.events({ id: events }, { first: 10 });
      await graph.events({ participant: actors }, { first: 10 });
      await graph.articles({ id: articles }, { first: 10 });
      await graph.relations({ id: relations }, { first: 10 });
      await graph.relations({ source: actors }, { first: 10 });
      await graph.actors({ id: actors }, { first: 10 });
      await graph.reports(events, 10);
      await graph.articleReports(articles, 10);
      await graph.countReports('event', events);
      await graph.countReports('article', articles);
      const tellings = [...(await graph.tellings(events)).values()].flat();
      await graph.eventsOfTellings(tellings.map(({ id }) => id));
      await graph.latestEvents((await graph.relations({}, { first: 10 })).edges.map(({ node }) => node));
      await graph.added({ participant: actors }, await graph.lastAdded() - 2, 10);
    }, (graph) => graph.write(ALL, AT));
    expect(await wholeTables(statements)).toEqual([]);
  });
});
