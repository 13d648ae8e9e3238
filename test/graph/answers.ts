import type { GraphStore } from '../../src/graph/store.js';

/** Everything that a graph answers, for comparing graphs. */
export async function answersOf(graph: GraphStore) {
  const [actors, events, articles, relations] = await Promise.all([
    graph.actors({}, { first: 1000 }), graph.events({}, { first: 1000 }), graph.articles({}, { first: 1000 }), graph.relations({}, { first: 1000 }),
  ]);
  const ids = (page: { edges: readonly { node: { id: string } }[] }): string[] => page.edges.map(({ node }) => node.id);
  return {
    actors, events, articles, relations, stats: await graph.stats(), ties: await graph.ties({}, 1000),
    reports: sorted(await graph.reports(ids(events), 10)),
    articleReports: sorted(await graph.articleReports(ids(articles), 10)),
    reportCounts: sorted(await graph.countReports('event', ids(events))),
  };
}

/** A map's order of keys means nothing. */
const sorted = <T>(map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
